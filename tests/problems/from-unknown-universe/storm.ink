# from: harbour/quay
The wind got up. # ending: wind
-> END
