# title: Downstairs
# from: survival/the-stairs
# premise: What if she had not gone upstairs?
# content: violence, a child in danger
# rating: 13 and over
# summary: A hall, four yards of it, and something under a minute.
# lang: en-GB

// From survival: how she left him, a page ago.
VAR last = ""

-> foot

// Under a minute, two people and Harry. Short clauses still; the quarrel is a married one.
=== foot ===
# page: The bottom stair
{ last == "face":
	She has seen how he looked, when he looked back. She takes her foot off the bottom stair. You would not leave a dog in a hall with that on its face.
}
{ last == "words":
	Wouldn’t know how, he says; and she believes it, and takes her foot off the bottom stair. Somebody had better be here who does.
}
{ last == "second":
	She has a whole second, and had meant it for the stairs. She takes her foot off the bottom one. There, it is spent.
}

Outside the steps have got to the water butt. He is not hurrying. There are fourteen flags from the gate to the door, and she scrubbed them, so she knows. He has come six.

James is in the middle of the rug in his socks, with his back to her, and nothing in his hands. He has not turned round. He thinks that she has gone.

* [Walk up and stand beside him # key: beside]
	The rug is a small one. It will take two, if they are fond of each other. He feels it give, and looks down, and there are her feet.
	-> row
* [Get his wand off the mantelpiece # key: mantelpiece]
	It is nine steps, there and back, and the cat is in the way. She puts it into his hand from behind. He closes his fingers on it and opens them again, and knows whose fingers gave it him.
	-> row

=== row ===
# page: A word in the hall
‘I said <em>up</em>,’ says James.

‘I heard you.’

‘It’s not hard. It’s over there. It goes up.’ He is as angry as she has ever seen him, and he does it in a whisper, so as not to upset Harry. ‘I had it all worked out.’

‘What had you?’

He opens his mouth. She watches him look for the rest of it. It had her on the stairs and him on the rug, and after that there was no more of it.

‘Gen,’ says Harry. Again. He likes it when they do the whispering.

Nine flags.

* ‘You’d have got us one second[.’ # key: second],’ she says.
	‘I thought it could be quite a long one.’

	‘I’d have spent it going upstairs to be stuck in a room.’ She did not know that until she said it. It is a bedroom. There is a cot in it, and a window that somebody has painted shut. He looks at the ceiling, and she sees him see it too.
	-> what_there_is
* [Put Harry into his arms # key: arms]
	He takes him. He always does, whatever else he may be doing; he has been known to put down soup. And now there are two pounds of arm round his neck, and jam on his glasses. He cannot be brave in that. He would drop him.
	-> what_there_is

=== what_there_is ===
# page: What there is
‘All right,’ says James. ‘What is there?’

There is a wand apiece, for what that is worth. There is no turning on the spot: he jinxed that himself, out as far as the garden wall, and she held the ladder. There is the kitchen. It has a sash that runs, over the sink, and after it there are eleven yards of cabbages, and the wall, and on the far side of the wall the jinx leaves off.

There is the hall. It is a yard and a half wide. There are the coats, on their pegs, down to the floor, where Harry goes to be lost every night before his bath, and is looked for everywhere, and found.

Eleven flags. There is somebody’s breath out there, easy, through the nose.

Neither of them says anything about Peter. They have each thought of it. There will be time to be sick over that, or there won’t.

* [Look at the kitchen door # key: kitchen]
	It is open. She can see the tap, and the tap has a drip on it, getting ready. James looks where she is looking. He does the sum. His lips move: he never could do sums without.
	-> either
* [Look at the coats # key: coats]
	There are his, hers, the mackintosh that no one owns. They have shut in behind Harry so often that there is a place worn. James looks where she is looking. He has gone white, and he nods, as you would to a price.
	-> either

=== either ===
# page: Thirteen flags
So there are two ways, and they take the same time to say.

They can run for it, and have their backs to him across eleven yards of cabbages; and if they get to the wall he will still be here tomorrow, in the world, and will want to know where they went. Nobody will have stopped him.

Or they can stand here, both, in a passage he cannot get past, and not move for anything he says. It would be two of them paying, and not the one. She does not know what that buys. It costs everything they have but Harry.

‘You choose,’ James says. ‘You’re the clever one.’

‘Now you say it.’

Thirteen.

* [The window # key: window]
	-> sink
* [The coats # key: under]
	-> lost

=== sink ===
# page: Over the sink
The sash goes up as though it had been waiting to be asked. Cold comes in, and cabbage. She is on the draining board with her knees in the cutlery when the front door opens, down the passage; it is not broken, it is merely opened. Somebody wipes his feet.

She goes out backwards. She holds up both arms, and for a moment there is nothing in the window whatever. Then Harry comes through it, head first, pleased, in his pyjamas, and behind him no one.

‘James.’

A plate goes over. In there a voice is asking, quite politely, if there is anybody at home.

* [Run for the wall # key: wall]
	She runs. It is what he would say. At the seventh row she hears cabbages being trodden on behind her, by someone with no shoes, swearing, catching up.
	-> window_end
* [Put her hand back in through the window # key: reach]
	She puts it in to the elbow. It is taken. It is wet, and has a fork in it, and the rest of him follows it over the sill like washing. He leaves a sock on the tap.
	-> window_end

=== window_end ===
# page: The far side of the wall
They go over the wall all together and lie on the other side, in a ditch with a bramble in it, in somebody’s field. The jinx stops here. She can feel where, by the ears.

Neither of them can think of a place to turn to. They do it on their fingers, all the friends they have, and each finger has Peter sitting on it, carrying the coats.

Over the wall the windows light up, one after another, greenish, as for a man who is looking for his hat. The sitting room. The stairs. He is not in a hurry. He will be out here presently. Then it is the one at the top, with the sash stuck, and that one stays lit.

‘That’s the cot,’ James says.

She has nothing to say to that. Harry has lost a slipper; he shows them the foot. James takes off a sock, and turns it down twice at the top, and puts it on him. ‘Right,’ he says. ‘Hold on to your mother.’
# ending: window, Out by the kitchen window
-> END

=== lost ===
# page: Being lost
‘Where’s Harry?’ says James.

It is the game. He is in under the mackintosh before they have got it out, bump, on the boots. The coats swing, and hang straight. It will be some minutes until he laughs. His record is four.

‘Is he in the clock?’ says Lily. ‘No.’

‘Is he in the teapot?’

They have come back to the rug and are standing on it, shoulder to shoulder, as they did to be photographed. From wall to wall there is a hand’s breadth to spare. James is shaking. She had not known that about him. It goes right down his arm and into hers, and hers is doing it as well, so it comes to something like keeping still.

Fourteen.

* ‘Is he under the rug[?’ # key: carpet]?’ she says.
	‘Can’t be,’ James says. ‘We’re on it.’
	-> two_end
* [Change sides with him # key: sides]
	She is quicker with the wand arm free. He has known it for years and never said so. He moves over.
	-> two_end

=== two_end ===
# page: The latch
He finds her hand. His own is damp, with a bit of cat on it.

‘It was third year,’ he says. ‘You were out in the rain.’

‘You’ve told me.’

‘I wanted to have said it lately.’

The latch goes up. The door comes in towards them, as far as the wall, and there is the night, with turnips. He has to bend his head to get beneath the lintel. He looks at the one and then at the other. He had counted on a man in the hall and a woman on the stairs. It is a small thing, and he stands and adjusts to it. Then he is amused. He tells them to stand aside.

Nobody has ever been less inclined to. She can feel James get ready to say something; and she thinks, go on, then, make it a good one.

And low down, behind them both, where the mackintosh is, somebody who has been lost for as long as he can stand begins to laugh.
# ending: two-of-them, The two of them in the hall
-> END
