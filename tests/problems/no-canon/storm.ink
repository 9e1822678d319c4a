# from: canon/hall
The wind got up. # ending: wind
-> END
