# titel: A Lamp
# title: The Lamp
# autor: A. Keeper
# mood: quiet
The lamp was lit. # paeg: The hall # moment: hall
* [Go up # kye: up] Up it was. # ending: up
  -> END
