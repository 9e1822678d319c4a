# title: The Storm
# from: canon/harbour
The wind got up. # ending: wind
-> END
