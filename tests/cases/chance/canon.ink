// Dice and shuffles hang on the seed alone.
VAR sum = 0
-> throw
=== throw ===
~ temp die = RANDOM(1, 6)
~ sum += die
{shuffle:
- It rolled off the table.
- It rolled under the lamp.
- It lay where it fell.
} A {die}. {sum} in all.
+ {sum < 12} [Throw again # key: again] -> throw
+ [Stop # key: stop] He stopped at {sum}. # ending: stopped
  -> END
