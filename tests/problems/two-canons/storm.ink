# title: The Storm
The wind got up. # ending: wind
-> END
