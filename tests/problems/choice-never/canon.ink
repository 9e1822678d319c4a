VAR oil = 0
The lamp was lit.
* {oil > 1} [Burn it all night # key: burn] It burned.
  -> END
* [Put it out # key: out] It went out. # ending: out
  -> END
