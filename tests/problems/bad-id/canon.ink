# title: The Lamp
The lamp was lit. # moment: The Hall, In the hall
* [Go up # key: at] Up it was. # ending: Top_Floor
-> END
