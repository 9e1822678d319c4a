# title: The Lamp
The lamp was lit.
* [Go round # key: round] -> stairs ->
  -> END
=== stairs ===
-> stairs ->
->->
