# title: The Road
A road. # ending: road
-> END
