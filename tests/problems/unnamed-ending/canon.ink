-> hall
=== hall ===
The lamp was lit.
-> END
