The lamp was lit.
* [Go up # key: up]
* [Climb # key: climb]
- The stairs were long. # ending: stairs
-> END
