# from: canon/night
# premise: What if there had been a gull?
LIST Things = lamp, gull
VAR seen = (gull)
He had seen {seen}; of all there was, {LIST_ALL(seen)}.
* [Look at the gull]
  ~ seen += gull
  Now {seen}. # ending: gull
  -> END
