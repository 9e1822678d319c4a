# title: The Lamp
TODO: say which lamp
The lamp was lit. # ending: lit
-> END
