The lamp was lit. # ending: lit
-> END
=== cellar ===
It is dark.
-> END
