# title: The Lamp
VAR oil = 1
The lamp held {oil} pint. # ending: lit
# author: A. Keeper
-> END
