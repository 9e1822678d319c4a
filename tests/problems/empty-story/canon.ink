# title: The Lamp
=== hall ===
Nobody was in. # ending: nobody
-> END
