# title: Petunia at the Door
# from: separation/doorbell
# premise: What if it had been her sister who answered?
# content: pregnancy loss, separation, grief
# rating: 13 and over
# summary: He rings, and the door is opened by the one person in England who is less pleased to see him.
# lang: en-GB

// From separation: the key, how he got the address, the long table, his pride, what he kept of the wedding.
VAR key = ""
VAR found_by = ""
VAR pride = 0
VAR kept = ""
// How she finds him: 0 to 3. Not a soul would call it warm.
VAR thaw = 0
// What he looked at from the mat: wool, stairs, flask.
VAR looked = ""

-> answered

=== answered
# page: Somebody answers
It opened on a chain. There was an eye in the gap, pale, and above it a good deal of set hair.
{ key == "kept":
	James had got hold of the key in his pocket, the brass one, for luck, and he let it go so quickly that it rang. The eye went to the noise. It had plainly been told about people’s pockets.
}
{ key != "kept":
	James had the seed packet out in front of him like a ticket. The eye went down it, address and sweet peas, and came up again no better pleased.
}
‘Not today,’ said Petunia.
He had met her four times. At his wedding she had been represented by a toast rack. She lived at the other end of England with a man in drills, and he had supposed that in any search of the world for Lily this was the one house he could cross off. She knew him perfectly well. She had gone a dull pink, from the collar.
‘You’re letting the heat out,’ she said, through four inches of it.
* ‘Is Lily in[?’ # key: lily]?’ said James.
	‘She’s at the dentist’s,’ said Petunia, ‘and I’m not to let in salesmen.’ But the neighbour’s curtain had moved, and she took off the chain.
	-> mat
* ‘Hello, Petunia[.’ # key: petunia],’ said James.
	~ thaw = thaw + 1
	She was a person who had been waiting a good many years for one of them to get her name right. The chain came off. ‘You can stand on the mat,’ said Petunia.
	-> mat
* [Wipe his feet, thoroughly # key: feet]
	~ thaw = thaw + 1
	He did the sides as well. She observed it from above, against her will. ‘And the heels,’ said Petunia, and the chain came off.
	-> mat

=== mat
# page: On the mat
He was let in as far as the mat reached. She stood on the lino, with her back to a shut door.
{ kept == "look":
	Over her shoulder was the wedding photograph. It had been hung next to the meter, and one could see it was dusted. So he was looking out of the frame in here as well.
}
{ kept == "speech":
	By the telephone was a list of friends, an S., an R., a P. They had all been struck through. Lower down, in the same green, was <em>Tuney</em>, and that had a ring round it.
}
{ kept != "look" && kept != "speech":
	Against the skirting, on newspaper, two wet satin shoes were drying. Petunia saw him at it. ‘She does the dustbins in them,’ she said. ‘I’ve bought her galoshes.’
}
‘I come up once in the quarter,’ said Petunia. ‘Vernon believes that it’s my feet. You’ll oblige me by not having seen me, as I shan’t have seen you.’ It was as many words together as she’d ever given him. She kept raising her eyes to the ceiling, for patience; or it might be that she was listening.
* [Look at what she has in her hands # key: wool]
	~ looked = "wool"
	It was knitting, on four pins, in a wool that he would have called sensible. She put it behind her. ‘It’s for the bazaar,’ she said.
	-> front_room
* [Look up the stairs # key: stairs]
	~ looked = "stairs"
	There was a gate across the top of them. It was a neat white one, with a bolt. ‘She’s had a dog,’ said Petunia at once. ‘It died.’
	-> front_room
* [Look at the flask under her arm # key: flask]
	~ looked = "flask"
	~ thaw = thaw + 1
	It was tartan, with a cup to it. ‘It’s nothing against the kettle,’ said Petunia. ‘Only I know what it’s been through.’ James said that he’d never trusted that kettle either.
	-> front_room

=== front_room
# page: The front room
It struck her, presumably, that he could be seen from the road. He was put in the front room, in the chair with the bad spring. She took the other and held the flask on her knee, and they waited for Lily’s teeth.
{ found_by == "official":
	‘I paid a man to find her,’ James said, since one must say something. ‘It cost more than I’d got.’
	‘I had a postcard,’ said Petunia. ‘Second class.’ She could not keep from looking pleased.
}
{ found_by == "friends":
	‘None of our friends knew,’ James said. ‘They’d been put away too safe.’
	‘She had nobody,’ said Petunia. ‘She rang me from a box. She had put all the money in before she could speak, so I had to listen to her cry at the full rate.’
}
{ found_by != "official" && found_by != "friends":
	‘I asked everyone that I’d ever taken out to dinner,’ said James. Petunia’s nostrils went. ‘I can’t say I’m surprised,’ she said, ‘that there was a list. There was a picture in that paper of hers. I told her to light the boiler with it.’
}
There was a thing that he would have liked to ask. And there was a card. It had come to St Mungo’s, that autumn after the attack, the only one that did, and he never learnt by what post. It had lilies on it, which was a mistake, and inside it said <em>With sympathy</em>, in print, and under that a biro had begun some other word and been lifted off.
* ‘Thank you for the card[.’ # key: card],’ said James.
	~ thaw = thaw + 1
	‘It was what they had,’ said Petunia. She unscrewed the cup, and screwed it up. ‘I’d put <em>I</em>. I was going to go on from there. I couldn’t see where one would.’
	-> ceiling
* ‘Is she happy[?’ # key: happy]?’ said James.
	‘She’s tired,’ said Petunia. ‘She’s up three times a –’ Her mouth shut. ‘She has the wireless on,’ she said.
	-> ceiling

=== ceiling
# page: A noise
Above their heads something fell a short way, and rolled.
‘Pipes,’ said Petunia.
It was followed by a voice. It was a small one, and hoarse with sleep, and it was telling itself something on two notes.
‘There was rain on Tuesday,’ said Petunia, very loud. ‘We had rain all Tuesday, at home, and I’d the sheets out. I said to Vernon. I said, that’s the sheets gone!’ She was sitting bolt upright, shouting, with her eyes fixed on his, and in them there was something that he’d seen before only on people holding a door. She had been asked not to tell. It must have been by somebody she loved.
{ looked == "wool":
	The knitting had come round into her lap. It was a leg, he saw, and it stopped at four inches.
}
{ looked == "stairs":
	He thought about the gate, and at what height you would fit a bolt for a dog.
}
{ looked == "flask":
	She had hold of the flask by the neck, like a mace.
}
* ‘Were they good sheets[?’ # key: sheets]?’ James shouted.
	~ thaw = thaw + 1
	‘Egyptian!’ cried Petunia. They went on for some time about thread; and upstairs the voice, having had company, dropped by degrees into a hum.
	-> wool_page
* ‘What’s that[?’ # key: what]?’ said James.
	~ pride = pride + 1
	‘What’s what?’ said Petunia. They both listened to it. There was a wet laugh at the end. ‘Next door’s,’ she said. It was the end house.
	-> wool_page

=== wool_page
# page: Four inches
After that neither could think of anything. It was ten to four. At the window the light had begun to be blue, and an ice-cream van went down the road, playing, and came back.
{ pride > 1:
	‘You never came after her,’ said Petunia suddenly. ‘I’d have wanted coming after. She told me it was your pride, and I said that I could well believe it, I’d met the hair.’
}
{ pride < 2:
	‘I’ll say this,’ said Petunia to the window. ‘I told her you’d not come. I gave it five years and said you wouldn’t. I don’t like being wrong. I’m not used to it.’
}
She wanted something for her hands. She took up her pins, gave them a look, and held out to him across the hearthrug, without a word, an unwound hank, pale yellow. James had last had wool put on his wrists by his grandmother. You sat with your hands up, he remembered, like someone who has been caught.
* { thaw > 1 } [Hold up his hands for it # key: hands]
	-> flask_end
* ‘Who is it for[?’ # key: who]?’ said James.
	‘A bazaar,’ said Petunia. ‘A person at a bazaar.’ He found that he was on his feet. It was how he had asked second questions for years, in other people’s front rooms; she saw him notice, and look about for where to put himself.
	-> slip
* [Stand up, and say he will call again # key: stand]
	He had meant to be tactful. The hank stayed out there over the rug, at the end of her two hands.
	-> slip

=== slip
# page: On his feet
{ thaw > 1:
	‘Don’t be silly,’ said Petunia, ‘sit down. You’ll only have to come all this way again, and she’ll blame me.’ She was vexed. She was nearly sorry for him.
}
{ thaw < 2:
	‘There’s no call to take that tone,’ said Petunia, though he hadn’t one. She had got to her feet, with a bright spot on each cheek. She had never in her life been able to leave a silence as she found it.
}
She eyed him up and down, the coat, the trousers; and the eye got to the top, and there it stuck, and a look of real grievance came over her face.
* [Flatten it with his hand # key: flatten]
	It lay down under his palm, and when he took the palm away it got up.
	-> let_slip
* [Look where she is looking, in the mirror over the fire # key: mirror]
	It had a man in it with a good coat, and on top of him, going all ways at once, his hair. His hand went up to see to it.
	-> let_slip
* { looked != "" && thaw > 0 } [Hold out his cup hand # key: cup]
	‘I suppose that you’re parched,’ said Petunia. He said he was. It was a way for either of them to stay in the room, and they both sat down to it.
	-> flask_end

// Endings.
=== flask_end
# page: With her own flask
Petunia did not share cups. She unscrewed this one now, and wiped round it with a handkerchief, and poured; and she turned it, so as to give him the side that she did not use.
It was dreadful tea. It had been made in Surrey at six in the morning, and had the milk in. James drank it to the bottom and put up his wrists, and she wound, and he gave her a bit to the left and a bit to the right.
‘You’ve done this before,’ said Petunia.
‘Not for years.’
‘You’ll be glad of the practice.’
She wound a good way farther before she looked to see how he had taken that. He had not taken it at all. He was watching the road.
It was he who saw the gate go. He started up; and Petunia said, sharply, that he would have the whole lot in a knot, and to sit; and that was how Lily found them, when she had got her key out and her scarf off, and had said ‘Wathn’t he good?’ with half her face: tied together, with yellow wool, by the hands.
# ending: flask, With her own flask
-> END

=== let_slip
# page: What Petunia let slip
‘It’s no good your doing that,’ said Petunia. ‘I’ve tried with water. I’ve tried a cap on him in bed, and the minute it’s off –’
She heard it. He watched it reach her. She put up her hand and held it over her mouth, with the ring on it; and overhead, in no hurry, somebody laughed.
‘How old is he?’ said James.
She shook her head, with the hand still there. There were tears standing along the top of it. She’d held her tongue for twenty years on one subject and another, and was known for it. With the other hand she held up five fingers, and then one more.
He had worked the sum by the time he got to the door. It had a gale in it.
‘Not in those shoes,’ said Petunia. He stood before her in his socks, a man of nearly thirty; and she reached up, grimly, licked her thumb, and had one go at his hair.
‘You want to hold him under the arms,’ she said. ‘He doesn’t care to be dandled. And you’re to say that it was you who heard.’
# ending: let-slip, What Petunia let slip
-> END
