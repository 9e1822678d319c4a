# title: The Lamp
The lamp was lit.
* [Go up # key: stairs] Up it was. # ending: up
  -> END
* [Go down # key: stairs] Down it was. # ending: down
  -> END
