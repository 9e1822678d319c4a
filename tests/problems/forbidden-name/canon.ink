# title: The Lamp
VAR __proto__ = 1
The lamp was lit. # ending: lit
-> END
