# title: The Lamp
The lamp was lit. # moment: lamp
* [Go up # key: up] Up it was. # ending: up
  -> END
