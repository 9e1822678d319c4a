# title: The Storm
# premise: What if the wind had got up?
# from: calm/lull
The wind got up. # moment: gust
* [Wait # key: wait] It stayed up. # ending: wind
  -> END
