# title: The Lamp
The lamp was lit.
* [Go round # key: round] -> stairs
=== stairs ===
-> landing
=== landing ===
-> stairs
