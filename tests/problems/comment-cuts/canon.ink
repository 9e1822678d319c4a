# title: The Lamp
The lamp was lit. // by whom?
See https://example.org for the tides. # ending: lit
-> END
