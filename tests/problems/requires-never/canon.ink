VAR oil = 0
The lamp was lit. # moment: lit
* [Wait # key: wait]
- { oil > 0:
  It burned all night. # ending: burned
- else:
  It went out. # ending: out
}
-> END
