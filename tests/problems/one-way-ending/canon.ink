The lamp was lit.
* [Go up # key: up] You went up. # ending: up
  -> END
* [Go down # key: down]
* [Fall down # key: fall] You fell.
- It is dark. # ending: dark
-> END
