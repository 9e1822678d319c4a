# title: The Storm
# premise: What if the wind had got up?
# from: canon/lamp
LIST Rooms = hall, stairs
VAR seen = ()
The wind got up; he had seen {seen}. # ending: wind
-> END
