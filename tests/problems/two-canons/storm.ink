The wind got up. # ending: wind
-> END
