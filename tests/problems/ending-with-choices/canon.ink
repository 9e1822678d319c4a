# title: The Lamp
The lamp was lit. # ending: lit
* [Go up # key: up] Up it was. # ending: up
  -> END
