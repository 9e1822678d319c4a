// Once-only topics in a loop, a sticky way out, and text that grows with the asking.
VAR asked = 0
-> hub
=== hub ===
{What would you ask?|What else?|And what else?|Anything more?}
* (lamp) [The lamp] It was lit at half past four.
* [The gull] It sat on the rail.
* {lamp} [The oil] Two pints.
+ [Nothing more] -> out
- He looked up.
~ asked++
-> hub
=== out ===
He went up, having been asked {asked} {asked == 1:thing|things}. # ending: up
-> END
