# title: The Storm
# premise: What if the wind had got up?
# from: canon/lamp
VAR oil = "plenty"
The wind got up; there was {oil}. # ending: wind
-> END
