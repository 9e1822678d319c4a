# title: The Storm
# from: canon/hall
# fron: canon/hall
# premise: What if the wind had got up?
The wind got up. # ending: wind
-> END
