# title: The Storm
# premise: What if the wind had got up?
# from: canon/lamp
# requires: canon/down, harbour
The wind got up. # ending: wind
-> END
