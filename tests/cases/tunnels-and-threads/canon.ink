// A tunnel with a choice in it, choices that come from a thread, and glue.
VAR tired = false
He began <>
-> stairs ->
and came to the top.
<- windows
* [Rest] He rested.
- He looked {tired: tired|well}. # ending: top
-> END
=== stairs ===
to climb.
* [Run]
  ~ tired = true
  He ran <>
* [Walk] He walked <>
- ->->
=== windows ===
* [Look out] Sea, and more sea.
- That was all there was. # ending: sea
-> END
