# title: The Lamp
The lamp was lit. # ending: lit
-> END
