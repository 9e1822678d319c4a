# title: Storm
# from: canon/lit
# requires: canon/burned
It blew. # ending: blown
-> END
