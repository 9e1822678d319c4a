VAR oil = 1
-> lamp
=== lamp ===
The lamp was lit.
+ [Burn some # key: burn]
  ~ oil = oil - 1
  {oil > -2: -> lamp}
  It went out. # ending: out
  -> END
* [Put it out # key: out] It went out by hand. # ending: by-hand
  -> END
