# title: The Calm
# premise: What if the wind had fallen?
# from: storm/gust
The wind fell. # moment: lull
* [Wait # key: wait] It stayed down. # ending: calm
  -> END
