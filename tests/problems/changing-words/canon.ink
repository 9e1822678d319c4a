# title: The Lamp
VAR oil = 2
The lamp was lit.
* [Pour {oil} pints] It burned. # ending: burned
  -> END
