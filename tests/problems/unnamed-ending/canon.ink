# title: The Lamp
-> hall
=== hall ===
The lamp was lit.
-> END
