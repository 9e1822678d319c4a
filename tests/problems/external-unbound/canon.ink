# title: The Lamp
EXTERNAL tide(hour)
The tide stood at {tide(3)}. # ending: tide
-> END
