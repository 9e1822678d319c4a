# title: The Lamp
VAR way = -> hall
The lamp was lit.
~ way = 2
* [Go up # key: up] -> way
=== hall ===
Nobody was in. # ending: nobody
-> END
