-> hall
=== hall ===
Nobody was in.
