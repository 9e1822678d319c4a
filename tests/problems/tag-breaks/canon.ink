# title: The Lamp | The Light
The lamp was lit. # ending: lit
-> END
