# title: The Storm
# premise: What if the wind had got up?
# from: canon/lamp
The wind got up. # moment: gust
* [Wait # key: wait] -> calm
