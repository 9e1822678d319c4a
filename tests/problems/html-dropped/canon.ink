# title: The Lamp
VAR oil = 2
<h1>The hall</h1> and <em>the lamp</em>.
<script>alert(1)</script>It was lit. <IMG src="lamp.png">
<a href="javascript:alert(1)">Go up</a>, or <a href="https:\/\/example.org">out</a>. { oil < 3: It burned. }
# ending: lit
-> END
