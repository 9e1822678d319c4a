# from: storm/gust
A mast came ashore. # ending: mast
-> END
