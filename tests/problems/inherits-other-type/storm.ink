# from: canon/lamp
VAR oil = "plenty"
The wind got up; there was {oil}. # ending: wind
-> END
