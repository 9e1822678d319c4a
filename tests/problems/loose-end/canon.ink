# title: The Lamp
-> hall
=== hall ===
Nobody was in.
