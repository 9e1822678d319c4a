# title: The Lamp
VAR oil = 0
The lamp was lit.
* [Go up # key: up] -> stairs
=== stairs ===
{oil > 0:
  ~ temp steps = 39
}
There were {steps} steps. # ending: stairs
-> END
