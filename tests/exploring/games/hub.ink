-> hub
=== hub ===
What will you ask about?
* [Topic 0 # key: topic-0]
  They tell you about 0.
  -> hub
* [Topic 1 # key: topic-1]
  They tell you about 1.
  -> hub
* [Topic 2 # key: topic-2]
  They tell you about 2.
  -> hub
* [Topic 3 # key: topic-3]
  They tell you about 3.
  -> hub
* [Topic 4 # key: topic-4]
  They tell you about 4.
  -> hub
* [Topic 5 # key: topic-5]
  They tell you about 5.
  -> hub
* [Topic 6 # key: topic-6]
  They tell you about 6.
  -> hub
* [Topic 7 # key: topic-7]
  They tell you about 7.
  -> hub
* [Topic 8 # key: topic-8]
  They tell you about 8.
  -> hub
* [Topic 9 # key: topic-9]
  They tell you about 9.
  -> hub
+ [Leave # key: leave] You leave. # ending: left
  -> END
