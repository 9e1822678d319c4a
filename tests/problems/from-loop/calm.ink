# from: storm/gust
The wind fell. # moment: lull
* [Wait # key: wait] It stayed down. # ending: calm
  -> END
