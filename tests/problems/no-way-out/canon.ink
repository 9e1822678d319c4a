The lamp was lit.
* [Go down # key: down] -> cellar
* [Stay # key: stay] You stayed. # ending: stayed
  -> END
=== cellar ===
It is dark.
+ [Feel along the wall # key: wall] -> wall
=== wall ===
A wall.
+ [Turn back # key: back-there] -> cellar
+ [Go on # key: on] -> wall
