# from: canon/lamp
LIST Rooms = hall, stairs
VAR seen = ()
The wind got up; he had seen {seen}. # ending: wind
-> END
