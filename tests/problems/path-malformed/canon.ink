# title: The Lamp
The lamp was lit.
* [Go up # key: up] Up it was. # ending: up
  -> END
