# title: The Lamp
VAR floor = 2
The lamp was lit.
* [Go up # key: floor-{floor}]
  Up it was. # ending: up
  -> END
