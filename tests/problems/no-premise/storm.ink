# title: The Storm
# from: canon/lamp
The wind got up. # ending: wind
-> END
