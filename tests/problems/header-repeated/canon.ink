# title: The Lamp
# title: The Other Lamp
The lamp was lit. # ending: lit
-> END
