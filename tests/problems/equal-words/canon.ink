# title: The Lamp
-> hall
=== hall ===
The lamp was lit.
* [Take the stairs] Up it was. # ending: up
  -> END
* [Take the stairs] Down it was. # ending: down
  -> END
