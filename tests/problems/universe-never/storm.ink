# title: Storm
# from: canon/shout
It blew. # ending: blown
-> END
