# title: The Lamp
The lamp was lit.
* [Go up # key: up # key: stairs]
  Up it was. # ending: up
  -> END
