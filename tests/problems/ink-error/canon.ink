# title: The Lamp
VAR oil = 1
VAR oil = 2
The lamp was lit. # ending: lit
-> END
