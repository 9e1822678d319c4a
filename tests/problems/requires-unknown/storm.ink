# from: canon/lamp
# requires: canon/down, harbour
The wind got up. # ending: wind
-> END
