# title: Splinter
# from: broken/pocket
# premise: What if one piece had gone down to breakfast in a pocket?
# content: grief, broken glass
# rating: 13 and over
# summary: A pocket, a handkerchief, a pot of marmalade.
# lang: en-GB

// From broken: which part of her he has. Read at the pocket, at the pot, and in both endings.
VAR piece = ""
// Ours: how she passes the night in there.
VAR night = ""

-> inside

// A drawer inside a drawer: one pocket, one meal, the two of them and a boy.
=== inside ===
# page: In a pocket
It had a cork in it, a stub of chalk, and some fluff that was old enough to have a grain. Then it had her.
{ piece == "mouth":
	He had put her in with the curve downwards, so that it was the lining she would have been speaking to. She tried it. She said good evening, and got wool.
- else:
	He had put her in flat, with his hand over, and for as far as the bottom of the first stair he left it there. It was a thin hand. It had a cut, and she could tell the beat of it.
}
Six of her were up in the schoolroom in a row. She thought of them as one thinks of luggage. He was going down, and down again; he would be going to bed, with his boots on, under the lake. He had not said anything since the door.
* [Feel how he breathes # key: breath]
	~ night = "breath"
	# page: How he slept
	She had never known how a man slept who was not James. James slept like something dropped. This one lay on his back and went in and out, carefully, for marks. About five he said a word. It was not her name; it was <em>scales</em>. She was the best part of an hour making up her mind that she was glad of it.
* [Learn what else is in there # key: cork]
	~ night = "cork"
	# page: The cork and the chalk
	The chalk was ordinary. The cork had been in a bottle that had a stopper now, and had some writing on the end in a child’s capitals, which she got by lying against it. It said <em>LE</em>, and there it was bitten. They had had one bottle of ink between them the summer that they were ten. She had written her name on top, so that he should know whose it was.
-	At seven a bell rang. He washed. She could hear him not looking at himself.
* [Be ready for the stairs # key: stairs]
	# page: Going up
	There were ninety, and he took them at a march. There was a draught, with bacon in it, and then all round them a high, warm, rattling space that she would have known dead; and she was. They had put up trees; she could smell the needles. It was the holidays, and they had pushed everyone on to one table, he would have to sit by people. He chose the end.
* [Pull, like a stone in a shoe # key: pull]
	# page: A stone in a shoe
	On every stair she was a shade more there than on the last. He put two fingers into his collar. He put a hand to his side; he had the look, she was sure, of a man with a stitch, and the old man, who was going in to his breakfast in front of him, held the door and asked after his heart. He replied that he believed it to be on the left.
-	So she was at table. Somebody who was eating wished him good morning, and he said that it was.
* [Count the table by ear # key: count]
	# page: The table, by ear
	There was a spoon that was in a hurry, and one that went round and round; the old man had porridge. There was someone with a great many brothers, who was being kicked, and was saying so. Then came a gap, about as wide as a person, with nothing in it. No spoon. Whoever was there had got his hands in his lap. She had the place to within an inch before it sniffed.
* [Keep to the man she came with # key: man]
	# page: The man she came with
	His heart was going like a boy’s on stairs. He sat up straight, with his elbows in. Nobody would have thought that there was anything the matter, and nobody was going to be given the time; he had got <em>The Potioner</em> out and stood it on the milk, and at no moment in the next five minutes did she hear him turn it over.
-	There was toast by him. There was a knife going on it, dry, to and fro, to the edges, that was buttering nothing.
‘Could you pass the marmalade, please,’ somebody said. ‘Sir.’
The knife stopped.
She had not ever heard it from so near. There was no glass in front of it. It was rather hoarse; he had not slept either.
* [Keep still, for his sake # key: still]
	# page: The pot
	It was an effort, like not sneezing. There is a way of handing a person a thing so that nobody’s fingers meet, and Severus had it to perfection: you set it down half-way. She felt the arm go out. It stayed out. The boy had not been able to reach. ‘I’ve got it, sir,’ he said; and for a second, on the end of the one arm, there was a weight at the other side of a stone pot, pulling.
* [Get as near to that voice as she can # key: near]
	# page: The seam
	There was a seam with a stitch gone. She went to it, and put {piece == "mouth":what she had against the gap, and said it, the word, both halves of it, <em>Harry</em>, so that a thread moved.|what she had against the gap, flat, at about the height of his forehead if he had been sitting down.} Severus drew in his breath. ‘Take it,’ he said to somebody. ‘Take the pot, boy, it is not an examination.’
-	‘Are you all right, sir?’ said Harry.
It was manners. It was no more than what you ask a person with a bandage on his hand. But she had his ribs to go by; and what she had from them was that in ten years of breakfasts in that place he had not been asked it.
He felt for a handkerchief, which he kept in the same pocket. His fingers came in over the edge, past the chalk. They were going to take hold of the cloth and pull, and she was lying in a fold of it.
If she went out with that, she would go out into the middle of breakfast, in front of the boy, and it would be the once. If she held on by the lining she would be in there for as long as he had the coat.
* [Go with the cloth # key: go]
	-> table
* [Catch in the lining # key: lining]
	-> kept

=== table ===
# page: Among the crusts
It was very bright. She went over twice and landed on china.
‘Mind,’ Harry said at once. ‘There’s glass in this.’ He had his arm out in front of the boy next to him, like a bus conductor, before anyone else had so much as looked. ‘It’s off the pot or something. Don’t eat that bit, Ron.’
There it lay, on the rim of the marmalade, with peel on it. Severus did not say that it was his.
* [Show the boy what she is # key: show]
	-> ending_marmalade
* [Look up at Severus # key: severus]
	-> ending_marmalade_other

=== ending_marmalade ===
# page: Found at breakfast
He picked it out by the edges. He had been doing up his own cuts for years, and knew how to hold a sharp thing; he wiped it on his jumper.
{ piece == "mouth":
	It smiled at him. There was only that, two inches of it, going up further at one side; and his own went up, on the same side, before he had any notion why. He put a finger to his lip.
- else:
	It opened to him, four fingers and a bit of thumb, like a leaf. He had nothing to lay against it except his own. He did so, with care, under the edge of the table. ‘It’s warm,’ he said.
}
‘I will have that, Potter,’ said Severus, from a long way off.
And Harry looked at him. It may have been plain to him that neither of them had slept. ‘Yes, sir,’ he said. He leaned over, and he did not put it down half-way. He placed it in the man’s palm, and closed the fingers round it one by one, on account of the points.
# ending: marmalade, Found at breakfast
-> END

=== ending_marmalade_other ===
# page: Found at breakfast
She kept to him. It seemed only fair; he had carried her down. {piece == "mouth":She set her lips as for a finger: not a sound.|She held her hand up to him, flat, as you stop a car.} She would not show herself unless he liked.
She would have said that there were two things that he could do. He might pocket her; he might put a saucer on her and send for an elf. He looked from the pot to the boy, who was being so careful, with his cuffs in the butter.
‘It is part of an old looking-glass,’ Severus said, to the pot. ‘It is of no use. If you hold it up, so, to the window, I believe there is sometimes a colour. You may look at it until I have finished my toast.’
He had one piece left. He cut it into four, and then he cut the quarters; and he buttered each of them on both sides, slowly, out to the edge.
# ending: marmalade, Found at breakfast
-> END

=== kept ===
# page: What he told the handkerchief
The cloth went by. She had a thread of the lining, and she hung on it until the pull was past, and dropped back among the fluff.
‘A cold,’ said Severus, above. ‘Thank you.’ He had never in his life thanked a boy for anything, and there was a stir along the bench. And the fingers came back with the handkerchief, and put it in on top, and tucked it down at each of the four corners.
* {night == "breath"} [Ask him for the scales # key: scales]
	-> ending_years_scales
* {night == "cork"} [Lie up against the cork # key: cork]
	-> ending_years_cork
* [Listen to the boy eat # key: eat]
	-> ending_years_eat

=== ending_years_scales ===
# page: In a pocket, for years
He told her in the end. It was at night, on his back, and he may have thought that he was asleep: a boy had upset a pair of scales, and another had got down to help. It took him eleven words. The next night there was something about a cauldron.
It became a habit. {piece == "mouth":She learned to laugh so that he felt it only as a sort of itch.|She learned to lie against whichever rib it was that had the story.} He was a dry, unfair, exact reporter, and there was nothing that the boy did in that school that she did not have by midnight. When the robes went at the elbow there were new ones. He stood by the lamp and moved it all across: the chalk, the cork, and then, with two fingers, having breathed on it and rubbed it on his sleeve, the last thing.
# ending: years, In a pocket, for years
-> END

=== ending_years_cork ===
# page: In a pocket, for years
The bitten end went into the crook of her, and they travelled so. It was a dull life, with stairs in it. She got to know from the inside each of the things that he could not stand: noise, soup, praise, and the month of October.
But there were lessons, on a Friday, when somebody stood at a bench not two yards away and was told that he was idle; and every time, when it was over and the benches were empty, the hand would come in. It felt for the cork. {piece == "mouth":It went along the curve of her with one nail, as you ask a cat if it is speaking to you. Some Fridays she bit.|It lay down, back uppermost, in hers. Some Fridays she let it have the edge.} He kept it there for a minute by the clock, whichever she did, and then he went and wiped down the desk.
# ending: years, In a pocket, for years
-> END

=== ending_years_eat ===
# page: In a pocket, for years
He ate like a person who has been told that there will not be more. She had all of it: three rounds, and the crusts. It slowed. It took two years, or thereabouts, of such breakfasts, from eighteen feet away, before she heard him leave some on the plate; she was so happy that day that the man who was wearing her had to be excused from a meeting.
{ piece == "mouth":
	She said the word over each morning for a grace. Nobody could hear it. Severus used to touch his side, and look up the table, to see who it was that had come in late.
- else:
	She put up her hand each morning when he came in late. Nobody could see. But Severus would have looked round already, with his own pressed to his side, before the door had shut.
}
Then the robes wore through. He was no needleman. He did it by wand and by lamp, twice over, in black, and he went round that one pocket in red, on the inside, because it was what he had.
# ending: years, In a pocket, for years
-> END
