The lamp was lit.
* [Go round # key: round] -> landing
* [Stay # key: stay] You stayed. # ending: stayed
  -> END
=== landing ===
Another landing.
+ [Go on # key: on] -> landing
