# title: The Lamp
The lamp was lit. # moment: hall
* [Go up # key: up]
  Up it was. # moment: hall, The hall again
  ** [Go down # key: down] Down it was. # ending: down
     -> END
