# title: The Storm
# premise: What if the wind had got up?
# from: canon/hall
The wind got up. # ending: wind
-> END
