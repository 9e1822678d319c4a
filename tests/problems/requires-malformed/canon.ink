# title: The Lamp
# requires: The Storm
The lamp was lit. # ending: lit
-> END
