# title: The Lamp
LIST Rooms = hall, stairs, cellar
VAR seen = (hall)
VAR oil = 2
The lamp was lit, with {oil} pints, in {seen}. # moment: lamp, The lamp
* [Go up # key: up] Up it was. # ending: up
  -> END
