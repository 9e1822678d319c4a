# title: Lily, Otherwise
# summary: Everybody knows how Lily Potter’s story goes; at three places in it you may ask how else it might have gone.
# notice: Fan fiction. The characters are J. K. Rowling’s. Written for love and not for sale.
# content: the deaths of young parents told at a distance
# rating: 13 and over
# lang: en-GB

// What the reader saw. Universes that part from here inherit these by name.
VAR kept = ""   // look, speech, shoes: set on the page before the wedding's moment
VAR began = ""  // ink, bet, lake: which quarrel the teller begins with
VAR teller = "" // postman, bathilda, nobody: set on the page before godrics-hollow

-> school

// Seven years of quarrelling, and which quarrel counts.
=== school
# page: Seven years
They met in September 1971, two children of eleven on a train to a school for magic, and had fallen out before the trolley came. From then on anyone at Hogwarts who wanted Lily Evans had only to find James Potter and wait. She would be along to tell him what he was.
His hair looked as though he had that minute got off a broom. She could say his surname through two shut doors. He asked her out about once a fortnight; she refused him about twice, to save time.
This went on for six years. In the seventh they were seen on the boathouse steps, sharing a scarf. They were married at nineteen. Neither of them got to be twenty-two, and there is a child in it, so people go on telling it. There are three accounts of how it began. Each begins with a quarrel.
* [Begin with the ink # key: ink]
	~ began = "ink"
	It was the third year, and somebody had doctored her ink. Whatever she wrote with it came out as praise of one James Potter. She did not go to a teacher. She took the worst page, corrected it in red for spelling, grammar and matters of fact, gave it four out of ten and left it on his plate at breakfast. He was heard to say that it was the best thing anybody had ever written about him. It was at the bottom of his trunk when they left.
	-> wedding_day
* [Begin with the bet # key: bet]
	~ began = "bet"
	In the fifth year Sirius Black opened a book on whether she would ever say yes. Sixteen people put money down, all of it on the one side, and the largest stake was James Potter’s own; he said that somebody ought to get something out of it. The sheet hung in the boys’ dormitory for two years and went yellow. Then, one Tuesday in the seventh, a Galleon was put down the other way, at forty to one. She collected on the Friday.
	-> wedding_day
* [Begin with the lake # key: lake]
	~ began = "lake"
	Most people hurry past the lake. It was the summer of the fifth year, after an examination. He hung another boy upside down to please a crowd; she told him in front of the crowd what that made him; and the other boy called her something that lost him the oldest friend he had. That is the quarrel everybody saw. Fewer know that in October of the seventh year he asked her to walk down there again, and said that he had been wrong, and stopped. She had never before heard him come to the end of a sentence.
	-> wedding_day

// The big white wedding. What is chosen here (kept) goes with the reader.
=== wedding_day
# page: A large wedding, and white
Nobody who had known them in their fifth year would have put money on the wedding. By the day itself, Saturday the third of November 1979, everybody claimed to have. Professor McGonagall was seen to take two Galleons from Professor Flitwick behind the cake, and put them in her glove.
The bride’s mother had waited a long time to be allowed the hat. Among people who had come by magic and were pretending to have parked, she asked her neighbour, whose own hat was breathing, whether the marquee had been hired locally. Until that morning, said the neighbour, it had been a handkerchief. ‘They do wonders now,’ said Mrs Evans.
The best man, Sirius Black, was twenty that day and had been forbidden to bring it up. In the photograph he stands with his lips pressed together. The groom, beside him, is looking at something outside the frame. You may watch for as long as you like. He does not turn round.
* [Find out what the groom is looking at # key: look]
	~ kept = "look"
	-> wedding
* [Listen to the best man not mention it # key: speech]
	~ kept = "speech"
	-> wedding
* [Go round the back, where the bride has her shoes off # key: shoes]
	~ kept = "shoes"
	-> wedding

=== wedding
# moment: wedding, The wedding
# when: Saturday 3 November 1979
# about: A large white wedding in a marquee, a year after school, and the photograph they were all called out for.
# page: The photograph on the lawn
{ kept == "look":
	Those who followed his eyes came in the end to a table where the bride was being told about drains by his great-uncle. She was nodding. Then, over the old man’s shoulder, she looked at her husband down forty feet of marquee, for about as long as it takes to post a letter. It was the look of somebody who will want to discuss this with you later. He went red to the ears.
}
{ kept == "speech":
	He did it for eleven minutes. He spoke of cakes in general, and of candles, and of a person, unnamed, who was a year older than yesterday and bearing it. Then he put down his glass. ‘Anybody who wants these two,’ said Sirius Black, ‘will have to come through me.’ It was the only serious thing that most of them had ever heard him say standing up. He seemed put out, and asked if there was more cake.
}
{ kept == "shoes":
	Behind the marquee, on a folding chair, the bride had her feet in the grass and her shoes beside her, white satin, wet through, the toes going the colour of tea. A passing witch offered to dry them. The bride said no, thank you; she would like them to have been somewhere. Then she gathered up eleven yards of other people’s lace and went back in barefoot, the shoes in her hand, and all the aunts looked at the flowers.
}
{ began == "ink":
	On the table where they signed the book somebody had stood a bottle of ink with a ribbon round its neck. The bride smelt it first. What she wrote came out as her own name, new surname and all, and it was thought that she looked a little let down.
}
{ began == "bet":
	Pinned to the canvas behind the cake was a yellow sheet with sixteen names on it, every one of them struck out in green. Under these was a seventeenth, with a ring drawn round it, and the word <em>Paid</em>, and a thumbprint in icing.
}
{ began == "lake":
	In the second row on the bride’s side one chair stayed empty. She had asked for it to be put out and had told nobody whom it was for. When a cousin put a coat there the groom went over, himself, and took the coat away.
}
At four they were all called out on to the lawn for the large photograph. It moves, as those do: a page-boy is sick, a goblin looks at his watch. The two in the middle have been told to hold still and cannot manage it: they turn to each other and turn out again, laughing, with confetti down their necks. There was a war on that year, and nobody had invited it. Someone outside the picture is calling to them. They have both looked up to see who it is.
* [Look for who is missing # key: missing]
	The bride’s sister is. She had been asked, and had sent a toast rack. And one very nearly misses the small man at the end of the back row, because he is holding all the coats, and can be taken for a chair. The groom had three close friends, and this was the one whom people had to be reminded to count.
	-> hiding
* [Turn it over # key: over]
	On the back are the names, from left to right, in the hand of Mrs Evans, who has done what she could. The groom’s three friends are <em>the dark one</em>, <em>the poorly one</em> and <em>the one with the coats</em>. Below that she has put <em>Rain at noon, fine by four</em>. It is the only record of the day by somebody who did not know that there was anything to hide.
	-> hiding

// The cat, the toy broom, the Cloak lent; and whom to ask about the rest.
=== hiding
# page: A house with a charm on it
They were in the war already, unpaid, on the side of their old headmaster, Dumbledore. In July 1980 they had a son, Harry, with his father’s hair; and in time it became known that the man they were fighting, whom most people would not name, wanted that child in particular dead. So they disappeared, by way of a cottage in the West Country and an old charm, under which a house stays where it is and is not looked at.
It was dull, by all accounts. They had a cat, and a broom eighteen inches long, on which the boy chased it round the sitting room. They had had a Cloak, in which a man could go out and be seen by no one; but Dumbledore had asked for the loan of it.
A charm like that has a keeper, one friend who alone can give the house away. In the last week of October they changed theirs, and did not say so. For what that week was like there are three sources, and the third of them is nobody.
* [Ask the postman # key: postman]
	~ teller = "postman"
	-> godrics_hollow
* [Ask old Bathilda Bagshot # key: bathilda]
	~ teller = "bathilda"
	-> godrics_hollow
* [Ask nobody # key: nobody]
	~ teller = "nobody"
	-> godrics_hollow

=== godrics_hollow
# moment: godrics-hollow, Godric’s Hollow
# when: 31 October 1981
# about: Turnips in the windows, a cottage that nobody looks at, and a man coming down the lane on foot.
# page: The holly hedge
{ teller == "postman":
	The postman never decided against the cottage at the end of the lane. It was only that his bicycle turned round at the holly hedge, and that he, being on it, thought about his tea. ‘I’d a letter for them,’ he said, years afterwards. ‘From a shop, about a high chair. It was in my bag till Christmas, and every morning I’d see it there and think, I must see to that, and I’d be home.’
}
{ teller == "bathilda":
	Bathilda Bagshot had written the history of everything up to 1900, and was used to knowing where things were. That week she baked a seed cake for the people in the end cottage, carried it as far as her own front hall, and stood there in her hat. She did this four days running. ‘I had put it in my diary,’ she told people. ‘<em>Tea with</em>, and there it left off. I thought, so this is how one goes. I ate the cake myself.’
}
{ teller == "nobody":
	Nobody saw. It is as well to be clear about that, so many having described it since. Nobody saw the lamp lit in the back room at a quarter to six, all that week, or the nappies that went out on a line by night and were taken in before day. A cat sat on the inside sill and looked at a lane in which everyone, when he got that far, turned round.
}
Four people in the world knew who had the keeping of that house. Two of them lived there. One was the best man, out on a motorbike with a bad feeling he could put no name to. The fourth was the one with the coats. He had the keeping of it; and he had lately been asked a question that he had dreaded all the week, and had found it quite easy to answer.
On Hallowe’en there were turnips grinning down both sides of the lane. At the cottage the curtains were open, there being no one who could look, and a young man in his socks lay on the hearthrug with a child astride him, his wand up on the mantelpiece out of reach. Overhead somebody was running a tap.
A man came down the lane on foot, and at the holly he did not turn round. He put a hand on the gate.
* [Stay in the lane with everybody else # key: lane]
	There was a green light among the trees, and then a second, and the whole street had one idea, that Bonfire Night was five days off and some child had got at the box. Then half the roof went up, quite slowly, and for the first time that week everyone in the lane could see that there was a house there.
	-> after
* [Go in, as far as anyone can # key: in]
	Past the door it has all been put together from where things lay: a hearthrug kicked into a wave; a wand, still on its shelf; on the seventh stair a wooden duck. A chair had been dragged behind the bedroom door and the door had come in regardless. Of all who were under that roof there is one who could be asked about it, and he was fifteen months old.
	-> after

// The night itself, in report; then ten years in a paragraph.
=== after
# page: What is agreed
It is generally agreed that James shouted to Lily to take Harry and run. He held the hall with nothing in his hands, and that bought as long as it takes to climb a flight of stairs with a child on your arm. She put the boy in his cot and stood before it. She was told more than once to move, and she died there, over the cot. Then a man who had never been known to miss pointed his wand at somebody who came up to his knee, and the curse turned round. After that there was no man. There was a boy standing up at the bars with a cut on his forehead like a stroke of lightning, roaring, alive.
They were both twenty-one. Next day owls were out in broad daylight and strangers shook hands in post offices; and the morning after that the boy was on his aunt’s doorstep in Surrey, in a blanket, beside the milk.
* [Ask what he was told # key: told]
	He was told that it had been a car. He asked once what kind, as a boy would, and his uncle said a foreign one. That is the whole of what was said in that house about his father and mother, and it had to do him for ten years.
	-> christmas
* [Ask what he was left # key: left]
	He was left the scar, which he rather liked, and a green light that came some nights on the way to sleep, which he supposed he had made up. There were no photographs. For ten years he looked, whenever he was sent to a drawer for something else.
	-> christmas

=== christmas
# page: A parcel with no name
Then a letter came, and a great many more letters, and a very large man; and he learnt in one night what the rest of them had always known. In September 1991 he caught the same train, at the same age. At Christmas there was a parcel on his bed, from no one, and in it was the Cloak, come back to the family like a library book, ten years overdue.
He put it on, over a new green jumper, and went walking about the castle at midnight with nothing on his feet; and there was presently a caretaker, and he had to get behind a door. He chose the nearest. It had been left on the latch.
* [Go in after him # key: after]
	-> erised

// The mirror. Two universes part from this page.
=== erised
# moment: erised, The Mirror of Erised
# when: Christmas 1991
# about: A boy of eleven, a classroom that nobody teaches in, and a glass with two people in it.
# page: A room nobody taught in
It was a classroom, with the desks stacked along a wall and years of dust on them. Propped against the wall opposite was a looking-glass as high as the ceiling, in a gold frame.
In the glass there were two people at his back. He turned round to see who had come in behind him, and no one had. One was a man in spectacles whose hair would not lie down. The other was a woman with long red hair, and she had his eyes. He had never been shown a picture of either, and he knew them as you know your own coat.
So he sat down on the boards in front of them and drew up his knees. He sat there most of the night. He could not stop smiling, and as he had not had the practice it made his face ache. When he leant, they leant, as one’s reflection does. Somewhere it struck three, and later four, and he put out a hand, low down, towards the glass.
* [Watch the hand # key: hand]
	It was cold and flat, as glass is. He kept his palm there till the cold had gone up to the wrist, and then he looked at the palm. At the door he stopped and turned once more, like anyone leaving a house where he means to be asked again. He came again, and once he brought a friend, who saw something else.
	-> moved
* [Look along the desks # key: desks]
	The headmaster was sitting on one of them with his ankles crossed. He had watched the boy come in and he watched him settle, and he had a handkerchief out, and did not cough. He let him have that night, and another. Then there was a night when he coughed.
	-> moved

=== moved
# page: How it is told
On the last of those nights Dumbledore told him that the mirror was being moved, and asked him not to go looking for it again. The boy put on the Cloak, went up to bed and did as he had been asked, which is rarer in these stories than you would think.
In June he was given a book of photographs. Hagrid, the very large man, had written off to everyone he could think of who had ever owned a camera. The wedding was on the third page.
{ kept == "look":
	It was the one in the marquee. At its edge an elbow kept coming and going, an old man’s, explaining something at the height of a drain, and past the elbow, if he tilted the book, there was a bit of white sleeve.
}
{ kept == "speech":
	‘Who’s that next to him,’ he asked, ‘with his mouth shut?’ The big man turned over two pages together and said that it had been a large wedding, with all sorts there, and that he’d never been one for names.
}
{ kept == "shoes":
	Somebody had caught the back of the tent, too, by mistake: wet grass, a folding chair, a pair of white shoes set side by side with no one in them. He looked longest at that one. He could not have said why.
}
{ kept == "":
	There were more hats in it than he had expected.
}
His father was looking at something outside the frame, as he had been since 1979. Harry carried the book to the window, and held it close, and waited for him to turn round.
# ending: told, And that is how it is told
-> END
