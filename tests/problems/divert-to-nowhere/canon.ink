# title: The Lamp
The lamp was lit.
-> cellar
