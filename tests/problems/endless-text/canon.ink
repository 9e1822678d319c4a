# title: The Lamp
The lamp was lit.
* [Go round # key: round] -> stairs
=== stairs ===
Thirty-nine steps, and then thirty-nine more.
-> stairs
