The lamp was lit.
* [Go up # key: up] -> stairs
* [Stay # key: stay] You stayed. # ending: stayed
  -> END
=== stairs ===
The door at the top is bricked up.
+ [Open it # UNCLICKABLE] -> DONE
+ [Break it # UNCLICKABLE] -> DONE
