The lamp was lit.
-> cellar
