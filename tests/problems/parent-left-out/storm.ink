# from: canon/lamp
The wind got up. # moment: gust
* [Wait # key: wait] -> calm
