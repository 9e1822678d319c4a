# title: The Storm
# premise: What if the wind had got up?
# from: harbour/quay
The wind got up. # ending: wind
-> END
