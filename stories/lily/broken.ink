# title: Seven Pieces
# from: mirror/severus
# premise: What if Severus had broken the mirror?
# content: grief, broken glass
# rating: 13 and over
# summary: A page to a piece, and one part of her in each.
# lang: en-GB

// From mirror: both read here, once each.
VAR warmth = 0
VAR gave = ""
// Which piece he is holding at the pocket: mouth or palm. splinter inherits it.
VAR piece = ""

-> strike

// The breaking; then shards, one part of her to a page.
=== strike ===
# page: A noise
{ gave == "smile":
	It was the smile that he could not bear. He had got himself ready, over ten years, for most of what she might have had on her face, and she had gone and chosen that. ‘No,’ he said; and the hand with the wand in it took the word for an order.
}
{ gave == "back":
	‘Look at me,’ Severus said to the back of her head. He asked three times, and at the third his voice cracked across the middle; and what it had begun the wand went on with.
}
{ gave == "word":
	‘You have nothing to be sorry for,’ he said, and then, when she would keep on saying it, ‘I told you not to. I <em>told</em> you’; and there was the wand, already up.
}
{ gave == "":
	He had only meant to take his eyes off her. He found that he could not do it, that there was no way of doing it, with a thing like that left standing in the room.
}
No word went with it. It came in at about her third button. She had always supposed that to be broken would be quick, and she had time to watch it travel, outwards, like frost going over a pail. Then there was a noise; and afterwards a good deal of floor, in several places.
It did not hurt. She had been dealt out.
* [The piece with an eye in it # key: eye]
	# page: The eye
	That one had gone furthest. It lay under a desk with its face up, and she could see four dots of old chewing gum, and a heart with an arrow, and <em>R.L. has read this far</em>. It was all that there was. There was no turning it. She lay and looked, since looking was what it was for; and by and by, at the edge, there was a hand, patting its way along the boards. It had a cut across it. He was going over the whole floor by touch, because he did not care to put up a light and find out what he had done.
* [The piece with an ear in it # key: ear]
	# page: The ear
	It had dropped where it was, and stood on its end against the frame. She got everything, and from below, like somebody in a cellar when there are people in the shop. She got him saying the word that mends things. Any child can do it; they do it to plates. He said it well and then less well. At each go the pieces all shuffled in a bit, and lay touching, and stuck there: what they had shown was not a thing that had ever been so, and there was no shape for them to remember. She heard him sit back on his heels. She heard something drip.
-	There were others. She could feel them about.
* [The piece with her mouth # key: mouth]
	~ piece = "mouth"
	# page: The mouth
	It was no longer than a finger and curved. It lay among the wax. She had been ten years in a place where nothing you said went out, and she had got into the way of saying little; and now there was nothing whatever of her there except the one thing, and she let it go. She told him what she thought of him. She told him about the hem of her frock, and who had packed his trunk, and that he had been a nasty boy and good company, and had let his tea get cold all his life sooner than ask for the milk. He was holding it up near his eyes. She watched nothing. She could not; she could only talk; and she could feel on her lip, quick and rather sour, that he was close enough to read it if he liked.
* [The piece with her palm # key: palm]
	~ piece = "palm"
	# page: The palm
	{ warmth > 1:
		That was the large one. It had come down flat, where the boy sat, and it was warm. It had the whole of him in it still, the five fingers, the ink, like a plate that somebody has kept in the oven. Severus put his hand on it in the dark by mistake. He took it for blood. And then it must have come to him that blood goes cold; for he stayed there, bent double, with his own palm pressed to it, and she knew by the shaking when he had found out how small it was.
	- else:
		It was the biggest of them, it had fallen on its face, and it was cold. She had not often held it up to the boy’s; she had been so careful, she had thought each time that there would be a better night. There was nothing in it now for anybody. Then Severus came upon it, groping. It fitted him. He kept it there, bent double, for as long as a hand will take to warm a thing that size, and it was his own heat that came up to her, and was a stranger’s, and she took it.
	}
-	He was putting them together by the frame: she was being brought in, from all over.
* [The heel # key: heel]
	# page: The heel
	There was so little of that one that he got it into his knee before he got it into his hand. It was the heel, and a bit of the sole. In all that time she had not felt a floor; and this had come down the right way up, and it was standing on one. It was cold, gritty, and slightly on the slope. It was delightful. She could have told you which way the boards ran. She had it for some minutes to herself, a whole square inch of the actual school, before his finger and thumb came down for it and it was carried off through the air, like a baby from the sands.
* [The piece her husband had leaned on # key: shoulder]
	# page: The shoulder
	It had her left shoulder on it, with a strap. No one had ever looked at that; it was not what the boy came for. But it was the place where James put his hand, and something of that was there still, along the top, four ends of fingers and a thumb behind. He had gone on ahead of her out of the draught. She did not know how you would get to him from here, or whether you could do it in instalments.
-	‘Four,’ said Severus. His voice was nobody’s. ‘Five.’
* (counting) [Count with him # key: count]
	-> pocket
* [Leave him to it, and listen to the stairs # key: stairs]
	-> pocket

=== pocket ===
# moment: pocket, The seventh piece
# when: the same night, a little after three
# about: Six pieces on the floor, one in a man’s hand, and somebody on the stairs.
# page: The seventh piece
{ strike.counting:
	They got to six together. He had them in a row along the bottom of the frame, by size, with the points turned in, like a careful child with his peas; there was a bit of her in each, and no two of the bits were neighbours. On the stairs a pail was coming up.
- else:
	Bare feet were coming up from the kitchens, flat and quick, and a pail. It would be an elf, who had heard breakage. He heard it as well. He had six of her set in a row along the frame, and he moved the end one a quarter of an inch.
}
The seventh he had not put down.
{ piece == "mouth":
	It was the curved one. She had run out of things to say to him, and had her lips shut, and he had laid his thumb along them, on the flat, where it would not cut.
- else:
	It was the large one. He had it flat against the front of his robes, with his hand spread on it.
}
There is a pocket in those robes, on the left, inside, for a watch. He had no watch. With his other hand he was holding it open, and he looked at the row on the floor, where there was a gap of the right width, and at the door, and for the space of a breath or two did nothing at all.
* [Wish herself down with the rest # key: rest]
	# page: Down with the rest
	He put it in the gap. It made a click. You would not think that a person could be glad to be in a row; but it was like getting your other arm into the coat, and for an instant, all along the seven of them, there went a sort of shiver, and it said <em>I</em>.
* [Keep hold of his thumb # key: thumb]
	# page: His thumb
	She held on, with what she had, and it was not enough to stop a fly. He felt it, though. He looked at his thumb. Then with great politeness he got it away from her, a little at a time, and set the piece in the gap; and he said that he had taken things before.
-	Then the elf was in the doorway with the pail. He saw the floor. He saw who it was, and began to look for something to hit himself with.
‘It is my doing,’ said Severus. ‘You may leave the brush.’
So there they all were. It was for her to say, if anything was. She could go out of the pieces, now, the lot, and then they would be glass: he would be able to sweep them up, and go down to his bed, and there would be no more of her anywhere in that school. Or she could stay, and be seven.
* [Go dark, a piece at a time # key: dark]
	-> swept
* [Look up at him from all of them # key: look]
	-> counted

=== swept ===
# page: The brush
She did the mouth first, to get it over, and then the ear. They went like windows in a street. She left the eye till the end; it was lying with its face to the ceiling, and he came into that, leaning over, upside down, with the brush held in both hands. He saw one after another of them turn to something that had a ceiling in it. He did not say anything. He nodded to it, and stood aside a little, to let it by.
He swept well. He took it with the grain of the boards, in short strokes, and drew all of it in from the corners, and knelt to get the last of the dust up on a wetted finger.
The elf held the pan for him. When it was done there was hardly a cupful; and from the top of the heap, before she shut it, she saw that he had turned over his hand, and was looking into the cut for any that he might have missed.
# ending: swept, Swept up
-> END

=== counted ===
# page: Seven
She looked. She smiled, out of the one, and spread her fingers in another; she stood on the heel. It was not easy to do it all at once, and what he saw must have been something between a person and a drawer of spoons.
He sent the elf for a tray. He lifted her on to it, piece by piece, and he did not do it by size this time: he thought about where each went, and left room. The shoulder was up here. The heel was right down there, at the rim. When the headmaster came in, in his dressing gown, he found his Potions master sitting on the boards with a tea tray over his knees.
‘Seven,’ said Severus. He did not look up. ‘There ought to be more. But there are seven, I have counted them, and they are all there.’
He moved the ear, by a hair, to where it could hear him.
# ending: counted, Seven pieces, counted
-> END
