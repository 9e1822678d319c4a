# title: The Lamp
The lamp was lit. # moment: hall
Nobody was in. # moment: stairs
* [Go up # key: up] Up it was. # ending: up
  -> END
