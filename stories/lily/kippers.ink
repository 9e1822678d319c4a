# title: Kippers
# from: fourth-year/morning
# premise: What if neither of them had left first?
# content: pregnancy loss, separation, grief
# rating: 13 and over
# summary: Breakfast for two at the Marine Hotel, and somebody has still not said it.
# lang: en-GB

// From separation, by way of the fourth year.
VAR key = ""
VAR pride = 0
VAR table = ""
// From the fourth year: the lamp in Room 241, out or lit.
VAR lamp = ""
// What she did at table that he saw: wrist, foot, knife.
VAR saw = ""

-> dining_room

=== dining_room
# page: The dining room
They had both been awake since before half past five. Each lay and breathed for the benefit of the other, who was trained to tell; by eight it had become a point of honour; and at ten past the chambermaid walked in with the sheets.
So they came down. Neither had seen the dining room since 1979. They were given the window, and a table with a stiff cloth.
{ key == "kept":
	James put the key by his plate, since there was no more point in pretending. Lily regarded it. ‘A pound, that was,’ she said. ‘They put it on mine.’
}
{ key != "kept":
	The key lay on the cloth between them. It had to be handed in by ten, and one of them would be the one to hand it.
}
There were eggs, said the girl, or there was the kippers. Somebody in the kitchen was having words with a pan.
* ‘Kippers[.’ # key: kippers],’ said James.
	-> ordered.kippers_for_one
* [Let Lily order for him # key: order]
	-> ordered.let_her
* ‘What did we have last time[?’ # key: last]?’ said James.
	-> ordered.last_time

=== ordered
= kippers_for_one
‘You can’t do the bones,’ said Lily. He said that he had learnt. He had had four years of breakfasts, and a book.
-> table_talk
= let_her
‘He’ll have kippers, and he’ll say that he can manage,’ she told the girl, and heard herself, and straightened all her forks.
-> table_talk
= last_time
‘Champagne,’ said Lily, ‘and you were sick.’ The girl wrote down kippers, twice, and went away pleased with them.
-> table_talk
= table_talk
# page: Waiting for it to come
It was bright out. An old man on the sands was throwing a ball for a dog that had plainly never wanted one.
Last night she had got as far as three. She had a right to take it in her own time, James thought, and meanwhile he would give his whole mind to something small. She was across from him in a good light for the first time in four years. She seemed to have come by some new habits.
The tea arrived. She moved the pot at once, to the exact middle.
* [Watch her wrist # key: wrist]
	~ saw = "wrist"
	Before she drank, she tipped one drop of her tea on to the inside of it, and waited with her eyes on nothing, and dabbed it off. Then she drank. She had not noticed that she’d done it.
	-> fish
* [Watch her foot, which has the bag by the strap # key: foot]
	~ saw = "foot"
	It was rocking it. Under the cloth, heel and toe, the big bag went an inch forward and an inch back upon the carpet, and when the girl dropped a spoon the foot stopped dead until the echo had gone.
	-> fish
* [Watch what she does with the knives # key: knives]
	~ saw = "knife"
	She had drawn hers away from the edge of the table, a hand’s breadth. She looked about. She leant over and did the same with his, and with the fork, and she turned the handle of the milk jug to the wall.
	-> fish

=== fish
# page: Bones
He could not do the bones. He had it all over the plate by the time that she reached across, put in her knife behind the head, and took out the whole affair in one, like a comb.
{ lamp == "out":
	‘You put the lamp out for me,’ she said, to the fish. ‘I was so grateful I went out with it. I’d only wanted it to be a bit easier to say.’
}
{ lamp == "lit":
	‘You left the lamp on,’ she said, to the fish. ‘I could see you waiting. You looked so ready for it to be bad. I thought, I’ll just rest my eyes from that for one second.’
}
{ lamp != "out" && lamp != "lit":
	‘I went to sleep,’ she said, to the fish. ‘I’d been going to tell you something.’
}
‘You’re tired,’ said James.
‘You’ve no idea.’
She laid the skeleton on the side of his plate, and went on looking at it, and drew a breath through her nose. It was the breath for the stairs. He saw it go all the way up to the landing and lose heart.
* ‘It’s someone[.’ # key: someone],’ said James. ‘Three.’
	-> after_fish.someone
* [Pass her the marmalade # key: marmalade]
	-> after_fish.marmalade

=== after_fish
= someone
‘Yes,’ said Lily. ‘It is.’ And since his face had gone polite: ‘Not like that. You’d get on. I think you would get on like a house on fire, it’s what I’m afraid of.’ She ate a piece of his fish.
-> girl
= marmalade
{ table == "silence":
	She looked at it coming. It was a cut-glass thing and it took some lifting, and half-way over he saw what he was doing, and whose table he had done it at before. He set it down in the butter. ‘Not this time,’ he said. ‘I’m listening.’ Her mouth went.
- else:
	Lily took it. She put some on the rim of her plate, and then a bit more, in a row, and then she said that she did not like marmalade. ‘You never have,’ said James. ‘I only wanted you to have something in your hand.’
}
-> girl
= girl
# page: The girl with the pad
People had started to go. The old man on the sands had given up and was throwing the ball for himself. It was nineteen minutes past nine, and there was a train for either of them at a quarter to ten, his from the one side of the platform and hers from the other.
The girl came over with her pad and looked from face to face.
‘Will I do you the one bill,’ she said, ‘or is it two?’
{ pride > 0:
	It had always been two; he’d begun it. He had paid his half and gone, that first year, with the street lamps on.
}
{ pride < 1:
	It had always been two. They had never spoken about it, and each year she had left hers on the blotter, to the penny, face down.
}
There was toast still in the rack, one piece.
* ‘Two[.’ # key: two],’ said Lily and James.
	They said it in one breath, and got up, and each stood back for the other to go by.
	-> desk
* ‘Could we have more toast[?’ # key: toast]?’ said James.
	The girl said that she’d see.
	-> rack

=== desk
# page: The desk
The clerk had them ready, under the bell, squared off one on the other. He slid them out to left and right like a man dealing.
{ key == "kept":
	James gave him the key first. The clerk looked at that for rather a long time. Then he unlocked a drawer, and took from it an envelope marked <em>241, key</em>, and shook out a pound on to Lily’s side.
}
{ key != "kept":
	The key was in both their hands. That is, he had picked it up and she had gone to take it from him; and in the end they set it down on the blotter between them.
}
His came to what it always did, half a room, and one breakfast besides. She’d got out her purse. She was holding it open before her and not looking for anything, while her lips moved. She had got to two.
* [Read her bill, upside down # key: read]
	-> bill
* { pride < 1 || saw == "foot" } ‘We’ve left a piece of toast[.’ # key: left],’ said James.
	The clerk coughed. Lily shut the purse. ‘So we have,’ she said, and led the way back.
	-> toast

=== rack
# page: The rack
They sat on. It grew quiet enough to hear the sea, and the rack between them with its one cold slice.
{ saw == "wrist":
	‘Is it too hot?’ James asked her. ‘The tea?’ She looked at her wrist. There was a spot on it, and she covered it over with the other hand as though he’d read it.
}
{ saw == "foot":
	‘What’s in the bag?’ James asked her. ‘You’re rocking it.’ Her foot stopped. It was a bit before she could have told him, he saw, that she had a foot.
}
{ saw == "knife":
	‘Who’s going to cut himself?’ James asked her. She looked at the knives, all pushed in to the middle, and the pot, and the jug. Nothing was within reach of anybody.
}
‘I can’t say it,’ said Lily. ‘I’ve tried it in order and I’ve tried it in the dark. I’ve had it in my mouth since yesterday dinner time.’ It was nine thirty-one. You could walk it to the station in ten.
* ‘Then show me[.’ # key: show],’ said James.
	-> toast
* ‘You could write it down[.’ # key: write],’ said James, and sent for their bills.
	She was turning out her pockets for a pencil as the girl came back. There were two, on one saucer, and they had stuck together.
	-> bill

// Endings.
=== toast
# page: A second rack of toast
She took the slice that was left and cut it straight down. She thought; then she cut a little off the corner of the one half, with the crust on, no bigger than a stamp.
She stood the first half upright in the rack, at his end. She stood the second at hers. She looked James in the eye, and went red, and took the small bit between finger and thumb, and fitted it in, with great care, in the middle, where it fell over, and she propped it up.
He counted them. He was supposed to be good at evidence. He looked for some time at the bit in the middle, how it leant.
‘How old?’ he said.
‘Three months. It’s got your hair.’ She was laughing; it had come out at the eyes. ‘It’s at Alice’s. It’s called Harry.’
The girl had come with a fresh rack, six, all hot, and could find nowhere to put it down. James had both arms round the other one.
‘Not that,’ he told her, when she tried to take it. ‘We haven’t finished with that.’
# ending: toast, A second rack of toast
-> END

=== bill
# page: Two bills
He had always been able to read upside down; she had taught him. <em>Mrs Potter. One half double room. One breakfast, kippers.</em> It was in purple, from a machine. Beneath was a line that somebody had gone back and put in by hand.
<em>Cot, for 241. Ordered Oct. 20th. Cancelled Nov. 3rd. No charge.</em>
He went over it again from the right way. There was a thing she’d not been able to tell him in the light or the dark, and here it had been all along with the clerk.
{ saw == "wrist":
	One drop of tea, he thought, on the inside of the wrist.
}
{ saw == "foot":
	An inch forward, he thought, and an inch back.
}
{ saw == "knife":
	He thought of the knives, and how far a short arm could be expected to reach.
}
Lily had found the right money. She looked up and saw where he was looking. Neither of them would be the first.
Outside it had got to be a quarter to ten, and two trains went. James laid his finger under the line, at the first word, and kept it there. With his other hand he moved the pen out of reach, to the middle.
# ending: bill, Two bills
-> END
