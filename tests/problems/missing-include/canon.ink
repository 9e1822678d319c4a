# title: The Lamp
INCLUDE rooms/cellar.ink
The lamp was lit. # ending: lit
-> END
