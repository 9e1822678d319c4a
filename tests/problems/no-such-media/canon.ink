# title: The Lamp
The lamp was lit. # IMAGE: lamp.png, A lamp
It hummed. # AUDIO: hum.wav
It stood in a window. # BACKGROUND: ..\/window.jpg
A bell rang. # AUDIOLOOP: bell.ogg
There was a hall. # image: hall.jpg # ending: hall
-> END
