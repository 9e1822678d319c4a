# title: The Lamp
VAR oil = 0
-> hall
=== hall ===
The lamp was lit.
* [Go up # key: up] -> stairs
=== stairs ===
{oil > 0:
  It burned all night. # ending: burned
  -> END
}
