The lamp was lit. # ending: lit
-> END
