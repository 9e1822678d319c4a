// A list is taken over item by item, and RETURN gives the parent back as it was.
LIST Things = lamp, gull, boat
VAR seen = ()
Night.
* [Look at the lamp]
  ~ seen += lamp
* [Look at the boat]
  ~ seen += boat
- He had seen {seen}. # moment: night
+ [Go in] In he went, having seen {seen}. # ending: in
  -> END
