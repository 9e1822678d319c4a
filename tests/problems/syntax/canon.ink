# title: The Lamp
The lamp was lit.
* [Go up {lamp # key: up] Up it was. # ending: up
-> END
