VAR mine = 0
VAR yours = 0
-> throw
=== throw ===
{~The lamp swings.|A gull goes by.|Nobody speaks.}
~ temp die = RANDOM(1, 6)
~ mine = mine + die
~ yours = yours + RANDOM(1, 3)
{mine > 12: -> over}
+ {mine < 11} [Again # key: again] -> throw
+ [Stop # key: stop] -> count
=== count ===
{ mine > yours * 2:
  You won. # ending: won
- else:
  You lost. # ending: lost
}
-> END
=== over ===
Too much. # ending: over
-> END
