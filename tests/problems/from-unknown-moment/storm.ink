# premise: What if the wind had got up?
# title: The Storm
# from: canon/harbour
The wind got up. # ending: wind
-> END
