VAR oil = 0
The lamp was lit.
{ oil > 0:
  Somebody shouted. # moment: shout
}
* [Put it out # key: out] It went out. # ending: out
  -> END
