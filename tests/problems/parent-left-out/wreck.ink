# title: The Wreck
# premise: What if a mast had come ashore?
# from: storm/gust
A mast came ashore. # ending: mast
-> END
