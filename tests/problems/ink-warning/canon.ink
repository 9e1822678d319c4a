# title: The Lamp
The lamp was lit.
* 
  Nothing came of it. # ending: nothing
  -> END
