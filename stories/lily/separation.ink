# title: Room 241
# from: canon/wedding
# premise: What if the war had come for them five years on, and they had lost the child they were waiting for, and then each other?
# content: pregnancy loss, separation, grief
# rating: 13 and over
# summary: Every November they met in the same hotel room and did not speak. The fourth year she did not come, and he went to find out why.
# lang: en-GB

// From canon: what the reader kept of the wedding, and where the teller began.
VAR kept = ""
VAR began = ""
// What James said at the long table: joke, silence, defence.
VAR table = ""
// What at last led to Alice: official, friends, dates.
VAR found_by = ""
// 0 to 3. Room 241, the cry, the anger.
VAR pride = 0
VAR asked_name = false
VAR saw_her_fear = false
VAR held = false
VAR wrote = false
// The brass-tagged key: kept, returned, shown. Settled before the page of room-241.
VAR key = ""
// What he put in the letter: see, come, hello.
VAR note = ""

-> perfect

// Beat 1: school, wedding, five good years; the attack, by its aftermath only.
=== perfect
# page: The perfect couple
{ kept == "look":
	In the wedding photograph the groom was looking at something outside the frame, and for years James had been asked what. She had been down at the far end, having drains explained to her by his great-uncle, and had looked at him over the old man’s shoulder. The camera had only got his half of it, and he had supposed there was no hurry about the other.
}
{ kept == "speech":
	Of everything that was said at his wedding James remembered one line. Sirius, after eleven minutes on the subject of cake, had told the tent that anybody who wanted those two would have to come through him. It got a cheer. James had thought about it since chiefly as a matter of position: where a man would need to have been standing, and on which night.
}
{ kept != "look" && kept != "speech":
	What James remembered of his wedding was her feet. She had come back into the tent with them bare and wet under all that lace, and her satin shoes in her hand, gone brown at the toes; she would let nobody dry them. They had been somewhere, she told him, during the waltz, and she’d like them to be able to prove it. He trod on her twice.
}
{ began == "ink":
	It had begun with ink, of the wrong sort, and with a page of praise of himself that she had marked in red and left on his plate: four out of ten. He had it framed for their first anniversary. She took it down, went over it again, and gave it five.
}
{ began == "bet":
	It had begun with a bet. He had put his own money on never, and she hers, late, on the other thing. She had paid for their first dinner out of the winnings, and had stood over him while he ate the pudding.
}
{ began != "ink" && began != "bet":
	There had been an afternoon beside a lake, for which he had told her two years late that he was wrong, and had then by some miracle shut up. She said afterwards that she had only gone on walking in order to see whether he would spoil it.
}
So: years of fighting, together in the last of them, and a year after that the big white wedding. They were Aurors by twenty-one, and two of the best, and wherever there was a bad night you could generally hear, at the back of it, one of them making the other laugh. Five years on, it had not worn off. He did not go back there often. When he did he took out one thing, and put it away after.
* [The night in the hat-shop window # key: hats] They had stood in it from dusk till five, two dummies in the autumn range, waiting for a man who came for his orders by the side door. Hers had a pheasant on it. Somewhere about three she had told him, not moving her lips, that if he looked at the pheasant again she would have to arrest herself. They got the man. James was shaking so hard by then that the reports put it down as a jinx.
	-> that_autumn
* [What she used to say about the tea bags # key: tea] He left them on the side, next to the saucer. There was the saucer, put there for the purpose, and there, an inch to the left, was the tea bag. She had asked. She had shown him, with diagrams. On their fourth anniversary she had put her head down on the draining board and wept with laughing, and had bought him a set of six, and he had thanked her and left a tea bag by each.
	-> that_autumn
* [Three stripes of yellow on the box-room wall # key: yellow] She had painted them one Sunday to see which went best with the light, and had stood in front of them with the back of her wrist in the small of her back. Butter, straw and primrose. He could see no difference between any of the three, and had argued for straw until teatime, because while they argued she went on standing there.
	-> that_autumn

=== that_autumn
# page: That autumn
The war had been going on all this while in other people’s streets. In the autumn of 1984 it came to theirs.
They had been out for curtain hooks. Then it was a Thursday, in St Mungo’s, and there was a curtain, with hooks, and where it failed to meet the wall he could see the next bed and Lily’s hand on it. They had both very nearly died. They had been expecting somebody, in the spring, and now they were not.
She had been told already. James was told by a Healer of about his own age, who had a heavy cold and read it off a board. They must try to think of it as luck. There was, she was afraid, some damage, and Mrs Potter was unlikely to have another.
‘Another what?’ James said.
He had not meant anything by it. He was full of potion, and had honestly lost his place. On the far side of the curtain the hand shut.
* [Put his own hand through the gap # key: gap]
	-> long_table.gap
* [Ask what ‘unlikely’ comes to in figures # key: figures]
	-> long_table.figures
* [Thank the Healer # key: thank]
	-> long_table.thank

// Beat 2: a year at the Potters' table; what James says at it; she leaves on 3 November 1985.
=== long_table
= gap
His arm went as far as the rail of her bed. She looked at the hand lying there, took hold of two of the fingers, and did not let go of them until the lamps were brought round; but she kept her face to the wall.
-> sundays_there
= figures
The Healer blew her nose and said that one didn’t like to put a figure on it. James said that he would. One in a million, she said, then, and he thanked her for being exact, and heard Lily through the cloth say the number over.
-> sundays_there
= thank
Manners had been seen to when he was small. He thanked her for taking the trouble, and hoped her cold would be better. Years later, in some bed or other, he would still hear how pleasant he had been about it, four feet away from his wife.
-> sundays_there
= sundays_there
# page: The long table
The Potters were an old family, and dined together on the first Sunday of the month. The table seated twenty-six. His parents, who would have put a stop to it, were by that time too frail to come downstairs, and sent Lily their love by the elf with a flower from the sill. That left the aunts.
A Muggle-born wife was something Great-Aunt Honoria had got over, as one gets over a wall. No heir was worse. She never said so. She asked, that year, about the damp in the south room; she remarked how like the portraits Cousin Ambrose’s boy was growing. In October she laid down her fork.
‘I suppose, James,’ she said, quite kindly, ‘you’ll be doing something with the nursery.’
Along both sides people took an interest in their fish. Lily’s knife had stopped.
* ‘We thought a billiard table[.’ # key: billiard],’ said James.
	~ table = "joke"
	It got a laugh. It was meant to. Uncle Hardy wanted to know about the lighting. Lily laughed too, about a second behind the others, and he had his hand on her knee under the cloth, and could tell how much of her was laughing.
	-> suitcase
* [Pass Great-Aunt Honoria the salt # key: salt]
	~ table = "silence"
	She had not asked for it. She thanked him. It was a heavy piece, a ship with a blue glass hold, and it took some lifting across, and by the time it had come to rest the talk had turned to drains. He had kept his temper for her sake. He told Lily so on the way home, and she said, yes, she’d seen him keep it.
	-> suitcase
* ‘It can stop with me[.’ # key: stop],’ said James.
	~ table = "defence"
	‘The name, the plate, the nursery. I’ll be the last one, Aunt, and you can all come and clap. I didn’t marry a line.’ He had got to his feet for it. It was the best thing he had ever said at that table, and there was a silence in which he sat down and looked to see how she had liked it. She was looking at him with such pity that he thought somebody must have come in.
	-> suitcase

= suitcase
# page: The sixth anniversary
He told her all that year. He told her over toast and through doors and with his mouth in her hair: it was her he had married; he wanted her; he wanted nothing she hadn’t got. He could hear that it was true. It went across to her and arrived as something else, like post for the people before.
On the third of November, when they had been married six years, she was in the hall at seven in the morning in her good coat, and the suitcase was beside her. She was doing up her gloves.
‘You’d be a lovely father,’ she said. That was all the reason he was ever given.
* [Carry the case down for her # key: case]
	-> room.case
* [Ask where he should send her post # key: post]
	-> room.post
* [Stand in front of the door # key: door]
	-> room.doorway

// Beat 3: three Novembers, a page each, and no word spoken in any of them; then the fourth.
=== room
= case
He had always carried it. It was on the step before it struck either of them what he was doing, and by then a hand was out for it, and their gloves got muddled on the handle. He went in. He saw that she had left him the saucers.
-> first_year
= post
‘I don’t know yet,’ she said. He got out his notebook, in which he wrote down what witnesses told him, and stood with the pencil on the paper. He had the page still. It said <em>L.</em>, and the date, and there was a dot where he had pressed.
-> first_year
= doorway
He stood there until he saw what he was, a large man in front of a small woman’s way out. Then he moved. She touched his sleeve, going by.
-> first_year
= first_year
# page: The first November
They had spent their honeymoon at the Marine Hotel, Scarsby, since Lily had put a pin in a railway map. It was cheap, and Muggle, and no one they knew would have been seen dead there. Room 241 had a view of the sea if you stood on the bath. A year to the day after she went, James took the train to Scarsby to make certain that she had not.
The clerk consulted his book. Madam, he said, had gone up.
She was sitting on the bed in her coat. Neither had a sentence ready, and each minute without one put up the price of the next. She went into the bathroom and ran the tap for a long time. He hung up his coat, there being a hook. When she came back she put the lamp out.
{ kept == "look":
	He tried to find it, that look: over the basin, in the last of the light, and by the street lamp, on her face asleep. He went over that room for it as he would have for a ring.
}
At five in the morning he was awake and she was not. There was a train at eight minutes to six.
* [Be gone when she wakes # key: gone]
	~ pride = pride + 1
	-> second_year.gone
* [Lie still, and breathe like a sleeper # key: breathe]
	-> second_year.breathe

=== second_year
= gone
Along the corridor with his shoes in his hand he met a chambermaid, who had seen it all before and gave him a pitying nod. He felt less left, for eight or nine stations.
-> second_page
= breathe
Beside him she found out that it was morning. She dressed in the bathroom. She put her things into the bag one by one so that nothing should chink, and stood at the end of the bed about as long as it takes to read a page; then there was a line of light, and no line.
-> second_page

= second_page
# page: The second November
It made a rule, though neither had proposed it: whoever woke first should be the first to go.
He had been on two dates by the next year, and had brought both ladies home by half past nine. He had brought something to Scarsby, too: a speech, in four points, tried out on a ticket collector.
She was there. She had rain on her collar. It went exactly as before, the hook, the tap, the lamp, and there was a horrid ease in it. Point one began <em>I have been thinking</em>. He lay on his own side and held it in his mouth until it had no taste.
Towards morning the rain went out to sea and there was enough light to look at one thing by.
* [Her hair # key: hair]
	-> third_year.hair
* [Her left hand # key: ring]
	-> third_year.ring
* [The book on her side of the bed # key: book]
	-> third_year.book

=== third_year
= hair
She had cut it. It came to her jaw, and the nape of her neck, which had been his for six years and which he had believed he knew, lay there in the open for anyone to see. Somebody had held that hair in a bunch and asked whether she was sure.
-> third_page
= ring
It was under her cheek, and shut. She slept with it shut now. But he had the window behind him, and by working round an inch at a time he could see in between the fingers, and there was a line of gold, on the one where they put it. He lay quite still. He was afraid that he had made a noise.
-> third_page
= book
It was a library book about the Antarctic. The stamp inside had been got at with a damp thumb, and there was nothing left of the town. He could have had it up again with a word. He shut the book upon her place. She had a right to go and be cold with Captain Scott, where no one could find her.
-> third_page

= third_page
# page: The third November
In 1988 there was a gale. The lights failed along the whole front, and a boy came up with a candle in a saucer and was given a coin by each of them, in silence, from either side of the bed.
Later the wardrobe door came open by itself. It had done that on their honeymoon, at a moment that had made it seem personal. It swung out now, and gave its creak, and Lily laughed. It was no word and broke no rule. It was the low laugh, her own; he felt it come through the mattress, and he turned over, and so did she.
He slept that night, as people do who have somewhere to sleep. When he woke it was past eight, the bed was cold on her side, and the key was by itself on the washstand with its brass tag: 241, and <em>Drop in any post box</em>. In the hall downstairs the clerk put out a palm for it, not looking up.
* [Put it into the palm # key: palm]
	~ key = "returned"
	-> fourth_november
* [Wish him good morning, and go on walking # key: walk]
	~ key = "kept"
	-> fourth_november

=== fourth_november
# moment: room-241, Room 241, the fourth November
# when: 3 November 1989
# about: A man waits in a seaside hotel for the one person who has always come.
# page: The fourth November
{ key == "kept":
	Nobody had written to James about the key. It had been for a year in the inside pocket of whatever he had on; it had been to work, to two funerals and to dinner with a nice woman called Hestia. He had got ready a face for the clerk. The clerk did not want it, and upstairs nobody had changed the lock.
- else:
	The clerk had the key waiting on the blotter, and pushed it across without opening the book. Madam was not here yet, he said. He had never in four years offered a remark, and James was so moved by <em>yet</em> that he tipped him a pound. The key was cold. He carried it up in his fist, and it had come round by the second landing.
}
He put his coat on the hook, then on the chair, so as to leave her the hook. He ran the radiator up and turned it down. On the train he had decided to speak. It need not be good. He had settled on <em>hello</em>, and had had it ready behind his teeth since York.
Nine o’clock; ten. At eleven they put out the lights on the pier. He sat on the window side, which was his, and smoothed the other.
Somewhere below him the lift gate clashed and the cables took up their hum. It came past the first floor. It stopped at the second.
* [Reach the door before the knock # key: open]
	-> alive.open
* [Stay where he is and count the steps # key: count]
	-> alive.count
* [Run the tap, as she would # key: tap]
	-> alive.tap

// Beat 4: is she dead? Someone would have told him.
=== alive
= open
He had it open in time to say hello to a waiter. The waiter said good evening. He had a covered dish for 238 and a sprig of something in a glass, and he went by with his eyes front.
-> noon
= count
It was nineteen from the gate to 241; he had had three years to get it right. These were quick and uneven and came to an end at twelve. A door opened farther down. There was laughter in there, and someone saying, not on the bed, put it on the <em>side</em>.
-> noon
= tap
She used to let it run for minutes together. He had never asked himself what for. With it on you could hear nothing of the corridor, or of the sea, and your own voice, if you happened to say hello, came back from the tiles like somebody else’s. He turned it off. No one had come in.
-> noon
= noon
# page: Noon
She did not come. He sat on until twelve the next day, when they wanted the sheets.
Was she dead? If she were, he would have been told: he was legally her husband still, and in this war they told the husbands first. He had stood on mats himself with his hat in his hand. They would have sent Moody, in a clean collar. And he’d have known. It was not evidence, but on a morning when Lily was not in the world he did not believe that he could have put on a sock.
So she was alive somewhere, and had not wished to come. A wish was a thing one might respect. He could go home, and be here again in a year with his hello; it would cost him twelve months, and he was used to them. Or he could look for a woman who had taken some trouble not to be found, and learn why.
* [Book the room for next November # key: book]
	-> another_november
* [Ask to see the register # key: register]
	-> search

// He waits; a way back to the search at New Year; else on to Room 241, once more.
=== another_november
# page: Another year
‘For the third,’ said the clerk, and wrote it down.
Waiting was only work with nothing at the end of it, and James was good at work. He volunteered for Shetland, for nights and for Christmas, and spent Boxing Day up to his chest in a sea cave with a man called Proudfoot who wished to talk about his wife. He took the view that she knew where he would be. If there were anything that she wanted to say to him, there was one night in the year, and one door, and he had only to keep on being behind it.
He could hold that view for as much as a week at a time. On the last night of the year he stood in the street outside the Ministry among people singing, with an invitation from Sirius in his pocket that told him a place, a time, and which of several faces to look for.
* [Let it lie. November will come round # key: lie]
	-> fifth
* [Go and find Sirius after all # key: sirius]
	~ found_by = "friends"
	-> search.friends
= fifth
# page: The fifth November
It came round.
{ key == "kept":
	He went up the back way with his own key. It went in and would not turn. He looked at the tag and at the door; he took it out and breathed on it. Then he bent down, a thing he ought to have done at once. There was a key in the lock already, on the other side.
- else:
	At the desk the clerk opened the drawer, and then opened the book, and ran his pen along a line. 241 was gone up, sir. He had taken it, begging pardon, that the gentleman knew. James went up by the stairs. He stood outside with nothing in his hand to put in the lock, and listened, and could hear a tap.
}
Through the door there was another noise besides. It was a small, wet, conversational noise, and it came from about the level of his knee. He thought: she has got a dog. Something struck the panel from within, flat, twice, and waited to see what he would do.
* [Knock back, down there, twice # key: knock]
	-> room_again.knock
* [Say it now, through the door # key: hello]
	-> room_again.hello

// Beat 5: three months. Three routes, each to Alice with a different debt.
=== search
# page: Three months
The register had her three times over, <em>Mrs J. Potter</em>, in the hand that used to label his sandwiches, and after the comma, where one puts where one lives, a short straight line.
He took three months. An Auror is nearly impossible to trace, and the two of them had been taught how by the same man: change your owl, your bank and your handwriting, and pay cash to your dentist. He had tried her dentist. He sent owls, and they came home with the letters on and an air of having been made fun of. He walked about Cokeworth under another man’s face and was told that the Evanses were both gone and the other girl married, to drills.
By December he had three leads, and none was any good. There was a man in Records who was known to be fond of things. There were their friends, if you could get to them. And there were the six women whom he had, over four years, taken out to dinner, each of whom knew somebody.
* [Take the man from Records to lunch # key: lunch]
	~ found_by = "official"
	-> official
* [Find Sirius, who is not at home to anyone # key: friends]
	~ found_by = "friends"
	-> friends
* [Start again from the six dinners # key: dinners]
	~ found_by = "dates"
	-> dinners

= official
# page: A man from Records
His name was Ormerod, and he liked oysters. He ate two dozen while James explained that it was a hypothetical wife.
‘Now what I should tell a hypothetical husband,’ said Ormerod, ‘is that an Auror’s file is kept under seven locks, and that I’d be ashamed to be asked.’ He had a look at the shell of the last one, and then for some time at James’s wrist. ‘That’s a fine old piece. You don’t see the planets on them, as a rule.’
It had been James’s grandfather’s, and told you, if you knew how to hold it, where each of your people was. The hand with her name had pointed since 1985 at blank enamel. He had thought that there would be somebody to give it to.
* [Take off the watch # key: watch]
	‘I couldn’t possibly,’ said Ormerod, doing up the strap.
	-> file
* [Offer him an IOU instead # key: iou]
	‘A favour,’ said Ormerod. ‘Undated.’ He wrote it out himself, on the back of the menu, and blew on it. ‘I shan’t want anything wrong of you, Mr Potter. Only one day I’ll want it.’ The watch stayed where it was, and James would rather have lost it.
	-> file

= file
# page: The file
It was brought to him inside a newspaper in St James’s Park. There were her marks, which were better than his, and her resignation; address, line; next of kin, line; and under that a witness’s name, because Lily could fool any office in the land but could not make it take a form without one. <em>A. Longbottom.</em>
‘I put something else in for you,’ Ormerod said. ‘No charge.’ It was in two copies, with the crest: <em>Dissolution of a Marriage by Consent</em>. ‘And I’ll tell you a curious thing. You’re the second. There was a person came in June, for an address of yours, and stood at my window an hour. I had to say that it was policy. She had no money, you see.’
* [Ask what the person looked like # key: looked]
	‘Large,’ said Ormerod, having considered it. ‘Tired. Some aunt, I took it.’ James had eleven aunts, and thought no more about it. The forms would not lie flat in his pocket.
	-> alice
* [Ask what Alice Longbottom took for her trouble # key: alice]
	Ormerod was shocked. Nothing at all, he said. That was the trouble with those people. He went off across the bridge, and James stood holding his marriage in two copies.
	-> alice

= friends
# page: Several faces
Of their friends, Remus had been somewhere north of the Arctic Circle for a year, on business nobody mentioned, and Peter had moved so often to be safe that he had lost, he wrote, all his spoons. Sirius lived in a house that was not there. He could be met by appointment at a transport café on the Great North Road, and came to it as an elderly lorry driver with a hearing aid.
‘What did I give you for your twelfth birthday?’ said the lorry driver.
‘Ringworm.’
‘Sit down.’ He pushed over the bacon. Behind the cataracts was somebody James had known for eighteen years and seen four times since the spring.
‘Lily didn’t come,’ James said.
The lorry driver put down his fork. He’d never been told about Scarsby. He seemed all the same to take in the whole of it, one night a year and nothing said.
* ‘Do you know where she is[?’ # key: straight]?’ James asked him.
	‘No. And I ought to.’ He said it so fast that he must have been carrying it about with him. ‘I’ve got to tell you about an owl.’
	-> owl
* [Eat the bacon till he is ready # key: bacon]
	It took four rashers. Sirius had always had to walk round the outside of a thing before he went in. ‘There was an owl,’ he said at last, to the ketchup.
	-> owl

= owl
# page: The owl in July
‘July. I’d been under the charm a year. It came as far as the river and couldn’t find the house, and it flew up and down over the water for two days, crying, with a letter on it. Brown thing. Nobody’s. You know what they’ve been sending people in letters.’ He had pulled out the hearing aid and was bending its wire. ‘I had it turned back. I stood inside where it couldn’t see me. And I watched it go, and it was flying like something that’s been told not to come home without an answer, and I thought, I know who talks to owls like that.’
{ kept == "speech":
	‘You made a speech once,’ James said.
	‘I know what I said. I’ve had it going round in there with me for five years.’ He let go of the wire. ‘And where was I? Brighton. They came for you in Brewer Street and I was in Brighton, with a girl. So I thought, I’ll not be got at by an owl as well.’
}
‘Ask Alice,’ said Sirius. ‘People tell her things. It’s her face.’
* ‘You weren’t to know[.’ # key: know],’ James said, and found that he meant it.
	Outside in the lorry park Sirius held on to him by both ears, as he had at school after matches, and James walked off to the trees with bacon fat in his hair.
	-> alice
* ‘Two days[.’ # key: days],’ said James.
	He had not raised his voice. Sirius only nodded. He had got out his money and was counting it on to the oilcloth, much too much of it, coin by coin. ‘I’ll be owing you that,’ he said, ‘whatever was in it.’
	-> alice

= dinners
# page: Six dates
In four years he had gone on six. The first had cried, the second was a cousin; the third had looked at him across the soup and said that he was dining with somebody, but she didn’t believe it was her. After each of them he had gone home and added a paragraph to a letter to Lily. He had never meant to send it. It had reached the fifth page.
The sixth was Hestia Jones, last October. There had been a photographer from the <em>Prophet</em> in the place, on the look-out for somebody better, and for three days in its society column James had thrown back his head and laughed, and thrown back his head and laughed, at something about a plumber.
* [Call on Hestia with flowers # key: flowers]
	‘I don’t need those, you need those,’ said Hestia, and made him come in.
	-> hestia
* [Call on Hestia with the truth # key: truth]
	‘I talked about my wife the entire evening,’ James said on the mat. ‘I wasn’t sure that you’d noticed.’ She said, ‘From the melon onwards,’ and made him come in.
	-> hestia

= hestia
# page: Hestia Jones
She had a cat on each chair, and cleared him one. ‘I’ll tell you what I’ve got,’ she said, ‘and you’ll be cross. I had a note, the week after that picture. No owl; it came by the Muggle post, with the Queen on. No name. It asked me whether you were happy.’
‘What did you tell it?’
‘There was a box number. I said that you were. Well, you’d laughed. I thought it was one of your aunts.’ She had kept the cat. ‘It was a small sort of hand, leaning over backwards, and the tails of the g’s cut off with a ruler. No one writes like that who hasn’t been taught to. So then I asked myself who’d sat next to her while she was being taught. Go and see Alice.’
* [Leave the letter with her, to burn # key: burn]
	She looked at the thickness of it and laid it on the hall table. It got home before he did. He found it in his inside pocket at bedtime, with cat on it, and a note in pencil, <em>Don’t be an idiot</em>.
	-> alice
* [Add a last paragraph, on her stairs # key: paragraph]
	It was four lines. It said what he’d been asked, and what had been answered for him, and that he should like to be consulted another time. Then he put the thing back inside his coat.
	-> alice

=== alice
# page: Alice Longbottom
{ found_by == "official":
	He had gone to Sirius by this time, too, who knew nothing, and to four of his six dinners, who were kind. It was Ormerod’s file that took him up the Longbottoms’ path, with two copies of a form that he did not remember agreeing to keep.
}
{ found_by == "friends":
	He had bribed a man in Records by this time, for an empty folder, and sent flowers to six women. It was an owl over a river that brought him here at last, to the Longbottoms’ gate, and he was ashamed at how often on the way he had looked to see if anything was flying.
}
{ found_by != "official" && found_by != "friends":
	Sirius had been tried by this time, over bacon, and knew nothing and was sorry; and a man in Records had been given oysters, for an empty folder. What sent James to the Longbottoms’ was Hestia and her cats. He went up the path with five pages and a bit digging him in the ribs.
}
Alice was at the kitchen table, sorting seed. She went on with it. She was the kindest woman in the Auror Office, and had once followed a man for nine weeks.
‘You took your time,’ she said.
‘Where is she?’
‘I promised not to tell you.’ She turned over a packet of sweet peas, and wrote along the back of it in capitals, and pushed it to the far edge of the table with one finger. ‘I’m getting so careless,’ said Alice. ‘I leave things about.’
It was an address outside Liverpool. He read it until it stopped being letters. There would have been room on it for another word. Alice had put the cap on her pen.
* ‘Is there somebody[?’ # key: somebody]?’ James asked.
	-> fence.somebody
* ‘What should I bring[?’ # key: bring]?’ he said.
	-> fence.bring
* [Ask nothing. Sort some seed # key: seed]
	-> fence.seed

// Beat 6: the suburb, the fence, the van; the gate, from which one can see the bell.
=== fence
= somebody
Alice had looked him in the face for the first time. ‘Yes,’ she had said. She never lied to colleagues. He’d thanked her for it, and gone home, and had a haircut.
-> arrive
= bring
‘Nothing small,’ Alice had said, after some thought. ‘Nothing that comes apart.’ He had turned it over all the way to Lime Street and could only take it for advice about his character. So he had brought nothing.
-> arrive
= seed
They had done the sweet peas and the stocks together without a word, and when he got up to go she had reached across and buttoned his coat for him, to the top, as you would for anybody small.
-> arrive
= arrive
# page: A picket fence
For a living, James had stood outside houses. There was a manner to it, and a newspaper, or a dog. He had neither, and for twenty minutes now he had been a man in a good coat looking at a picket fence.
It was white. He had thought they only had them in films. Behind it were a square of grass, eleven paving slabs, and a door with a bubbled pane; and down where the road ran out, a pair of swings. An ice-cream van came by. It was the ninth of February. It played its tune along the whole street to nobody, turned at the swings and played it back, and the driver, going past him, raised one finger from the wheel, as to somebody else in the trade.
It was a place for families. You did not come to live here singly; you came by twos, with plans and a ladder. A tidy man would have rested on the evidence and caught the 3.40.
* (window) [Take the evidence of the front window # key: window]
	-> doorbell
* (swings) [Walk down to the swings and back # key: swings]
	-> doorbell
* (van) [Buy an ice cream # key: ice]
	-> doorbell

=== doorbell
# moment: doorbell, The doorbell
# when: 9 February 1990, about three
# about: A brave man at a garden gate outside Liverpool looks at a doorbell.
# page: The doorbell
{
- fence.arrive.window:
	There was a jug on the sill that he had given her. It had never poured straight. There was a spider plant, in health; a pile of folded somethings, white, too small for towels; and over the back of the chair a cardigan, inside out, with the arms still full of the shape of somebody who had pulled it off in a hurry. She had never once undone a button.
- fence.arrive.swings:
	There were two sorts. One was a plank for you to fall off. The other was a kind of bucket with holes for the legs, and he stood turning it about, trying to work out from its size what was meant to go in it. The seat was dry. It had rained till one, so someone had been along with a cloth.
- else:
	‘Bit fresh for it,’ said the driver, and James agreed that it was. He asked for whatever people had. While it was being built he asked, too, in a general way, who lived at the white fence. ‘Her with the hair?’ said the man. ‘Ninety-nine, no flake, and she’ll come out for it in the rain.’ He ate it standing up, and it made his teeth ache.
}
Then he was at the gate, with his hand on the latch, and from there he could see the bell. It was white, with a brown middle. Somebody had put a bit of sticking plaster across it, and somebody, later, had half taken it off.
Eleven slabs. He had gone through worse doors than this one at people who only wanted to kill him. What he had come to find out would go on a postcard. And there was one walk up this path in him, he thought, and no more. If he took it in the other direction now there would be good reasons, and they would go on being good, and he’d be an old man somewhere with a seed packet, respecting a wish.
A shape came up behind the bubbled glass, pale, carrying something, and went by without stopping.
* [Walk up to it and ring # key: ring]
	-> door.rang
* [Write it down, and put it through the door # key: write]
	~ wrote = true
	-> by_hand
* [Let the latch down quietly, and go for the 3.40 # key: train]
	-> never

// He writes instead; it meets the ringing at the door, with the letter read.
=== by_hand
# page: By hand
Nobody was at the swings. He sat down on the plank and felt in his coat for something to write on.
{ found_by == "official":
	What he had was <em>Dissolution of a Marriage by Consent</em>, in two copies. He turned one over. It was good thick paper with nothing on the back.
}
{ found_by == "friends":
	What he had was a seed packet. On the side that was not her address it gave advice about sweet peas: nick the hard coat with a knife, and soak them overnight. There was room round the edge for about a dozen words.
}
{ found_by != "official" && found_by != "friends":
	What he had was the letter. He read it through on the swing, all five pages and a bit, and it was about a man who felt a great deal, and had nothing in it that she could use. He tore the clean half off the last sheet.
}
When you wrote to the families, Moody used to say, you told them who you were and what you wanted, and you did it above the fold. He put <em>Lily</em>. He had not written it in so long that the y surprised him. Then he put <em>James</em>, at the bottom, so as to have that done, and looked at the space between the two.
* [‘I only want to see that you are all right.’ # key: see]
	~ note = "see"
	He put in <em>and alive</em>, with an arrow.
	-> posted
* [‘You didn’t come.’ # key: come]
	~ note = "come"
	It looked like an accusation. He tried it with a question mark and it looked like a different one, and he took the question mark out.
	-> posted
* [‘Hello.’ # key: hello]
	~ note = "hello"
	It was what he’d brought from York. He could think of nothing to add to it.
	-> posted
= posted
# page: The flap
On the way back up the road the van met him, and did not play.
So it was with a piece of paper that he walked up the path after all, eleven slabs, the third one loose. The letter box had a spring on it. He fed the paper in as far as the crease. He pushed, and the flap bit him, and he heard the thing fall, about a foot and a half, and land.
That was that. It couldn’t be got back without a warrant. From somewhere inside came her voice, quite low and easy, the first he’d heard of it since 1985. ‘What was that?’ it said, to somebody. ‘Was that the post?’
* [Wait where he is, on the step # key: step]
	-> door.step
* [Go back to the swing and wait there # key: swing]
	-> door.swing

// Beat 7, Lily's own voice: the door frame holds her up.
=== door
= rang
# page: The door
The bell went twice, the second time on top of the first, like somebody who has trodden on his own foot. I was at the top end of a bottle. I had a muslin on my shoulder and a spoon in my hand and a face got ready for the milk money.
James makes a certain shape in bubbled glass, and I’d have sworn I’d lost it, and there it was in forty pieces with the hair going off in all directions. He has told me since that he hadn’t decided; his thumb did it, and he was still on the path, drawing up the arguments. I opened the door, because that is what one does about a bell.
-> frame
= step
# page: The door
A piece of paper came through the door, and I picked it up, spoon and all, and thought that it was jumble.
-> reading_it ->
I read it on the mat, twice. All that while there was a shape on the other side of the glass, a foot away, hair and all, examining the sky like a man who’d come about the guttering. I opened the door.
-> frame
= swing
# page: The door
There was a paper on the mat, folded once. I picked it up with the hand that had the spoon in it, and thought that it would be the Scouts.
-> reading_it ->
When I’d got the door open there was no one on the step. There was nobody in the road but the ice-cream van; and at the far end of it, on a swing, with his knees round his ears, a man in a beautiful coat. He got up and the swing came with him. I stood there while he took it off and walked the whole of Alder Road to me.
-> frame
= reading_it
{ note == "see":
	<em>Lily, I only want to see that you are all right, and alive. James.</em> He had got <em>alive</em> in with an arrow. He always did put the important thing in afterwards, and quite often on the outside of the envelope.
}
{ note == "come":
	<em>Lily. You didn’t come. James.</em> There was a place after it that had been rubbed at with a finger. I couldn’t tell what he’d had there. I’ve looked at it since under a proper lamp, and I think it was only a question mark.
}
{ note == "hello":
	<em>Lily. Hello. James.</em> It was in his report hand, with the good h. In four years it was the first word I had had from him, and he’d walked up and posted it.
}
->->
= frame
I heard a gasp, and since he hadn’t made it I must have. I held on to the frame. He was thinner, he had a scar on his chin that I hadn’t been told about, and his hair was as I’d left it. Those made three, and the list stopped.
For three Novembers I had known word for word what I should say if either of us ever spoke. I used to practise it in the bathroom at the Marine with the tap on. I went to the place for it now and it had been cleared. He had hold of the rail.
* [Let him be the one # key: wait]
	-> words.wait
* ‘Who told you[?’ # key: who]?’ I said.
	-> words.who
* [Look at what his hands are doing # key: hands]
	-> words.hands

=== words
= wait
He went first. He had to have two tries at the opening, and I watched him, God forgive me, as you’d watch somebody very new get a fist to his mouth.
-> said
= who
Four years, and I had asked him for his source. But you could see it steady him. He’d always liked a question that had an answer.
-> said
= hands
One was on the rail. The other was in his coat, in the inside pocket, and it was {key == "kept":turning something over and over in there, something with an edge; it gave a chink, and the turning stopped|lying flat over his ribs, where it used to lie when he’d run up all the stairs at the Office to be in time to tell me a joke}. He saw me look, and took it out and regarded it, and put it behind him.
-> said
= said
# page: What he had come for
{ found_by == "official":
	‘Alice,’ he said. ‘She was careless. And a man in Records, only he wants it kept dark, so I don’t know why I’m telling you. He had oysters.’ I knew that man. I had stood in front of his window in June till my ankles gave out, and he had been sorry about it with his mouth full.
}
{ found_by == "friends":
	‘Alice,’ he said. ‘By way of Sirius. He would have sent his love, only he thinks you mightn’t –’ He tried it another way round. ‘He said there was an owl.’ So it had got there. Two pounds’ weight of brown owl, hired, and I’d never known if it had so much as found the river.
}
{ found_by != "official" && found_by != "friends":
	‘Alice,’ he said. ‘And somebody called Hestia. I took her to dinner. I’m telling you because you’d find out, and so that you know I’m not –’ He looked at the spoon for help. ‘She has cats,’ he said. I knew about Hestia. I knew what she had worn, and which arm he’d had along the chair.
}
‘I’m not here to make trouble,’ James said. ‘I won’t come in. I only wanted to see that you were all right.’ He thought it over; I could see him check it for gaps. ‘And alive,’ he said.
I said that I was. It came out on a breath in.
‘Good. That’s good. Well, then.’ And he gave a nod to me, and one, for some reason, to the spoon, and turned about on my step to go away for the rest of our lives. In the kitchen, I could hear from the sort of quiet it was, somebody had woken up and was deciding what to think.
* [Say his name # key: james]
	-> cry.named
* [Cough, so that he won’t hear # key: cough]
	-> cry.coughed

// Beats 8 to 10: the cry; asked in; the kitchen; cross purposes; the scream.
=== cry
= named
‘James,’ she said. No one else had ever got the whole of it into one syllable, and he had stopped with his heel in the air before he knew that he had been called. Then, at her back, somebody called louder.
-> baby
= coughed
That was no cough. He had shared a bed with hers for six years, and this was what she did on a stakeout when he was about to knock over the bottles. So he was listening, one slab down the path, to what it had been meant to cover.
-> baby
= baby
# page: The cry
A baby cried. It was nobody’s next door. It started low down at the back of the house, climbed, and stood up there on the top note and shook the rails, and the whole of Lily turned to it from the feet upward like a plant on a sill. Only her hand stayed where it was, on the frame.
Another man’s child. He took the deductions in order, which was soothing. The muslin; the fence; the bucket on its chains; on the mat by her slipper, on its side, one blue boot that would have fitted his thumb. He had lain awake all over the north of England to know if she was alive. Well, she had been being alive all over the place.
There were ten slabs to the gate and not one of them had anything to do with him.
* [Keep walking # key: walk]
	~ pride = pride + 1
	He had done four when he heard slippers behind him on the path. ‘Don’t,’ said Lily. ‘You’ll only have to come back. James, come in. We ought to talk.’ It was the voice in which she told people their rights. He came back. But each of them had seen how well he did it; and she kept, going in, a bit behind him, between him and the gate.
	-> hall
* ‘What’s his name[?’ # key: name]?’ said James.
	~ asked_name = true
	‘Harry,’ she said. It was out before she could have looked at it. She put her fingers to her mouth.
	There had been a list. It was on the back of a gas bill, in that other kitchen, five years ago, in two hands; most of it was jokes. <em>Harry</em> had been third from the top, and his. You might not want to waste a good name. ‘It suits him,’ he said, and Lily said, rather wildly, that he’d better come in. They ought to talk.
	-> hall
* [Look at her instead of the house # key: look]
	~ saw_her_fear = true
	She was frightened. He knew a good deal about that; he’d been paid for ten years to walk into rooms and find out who was, and of what. It generally pointed somewhere, at a cupboard or a husband. Hers was pointing at him. It took him a moment to be sure, and he looked behind him, in case. ‘You had better come in,’ said Lily, with her back to the doorpost. ‘We ought to talk.’
	-> hall

=== hall
# page: The hall, and the kitchen
People who ought to talk, in his experience, had the papers in a drawer. It would be divorce, then. He wiped his feet for it.
{ kept == "look":
	The wedding photograph was in the hall, over the meter. He hadn’t known that she had taken it. There he stood at nineteen, looking off out of the frame; and she had so hung it that what he was looking at, a little past the edge, was her kitchen door.
}
{ kept == "speech":
	There was a list pinned up beside the telephone: an S., an R., a P., and six of the aunts. Every one had been struck out, some of them twice. Against the S. she had pencilled, small, <em>through me</em>, and after it a question mark.
}
{ kept != "look" && kept != "speech":
	On a sheet of newspaper inside the door stood a pair of satin shoes, brown at the toes and soaking wet. She saw him see. ‘They’re for the bins,’ she said. ‘It’s only that they’re by the door.’ They had been going somewhere for years, then, on a Thursday, with a bucket.
}
The kitchen was spotless, and hers; he could have picked it out of a thousand. Six bottles stood drying on their heads; there was a steriliser, ticking; there were nappies, folded into thirds, in towers. On the table a music box ran down, three notes short of its tune. And beside it, in a travel cot with net sides, the voice had cried itself out and gone off again with one fist in the air.
* [Count the mugs # key: mugs]
	-> purposes.mugs
* [Read the calendar # key: calendar]
	-> purposes.calendar
* [Look in through the net # key: net]
	-> purposes.net

=== purposes
= mugs
There were two on the hooks, and one of those had a chip in the lip and plainly was not used. So the man was away. He had a mug, and he went away: the Merchant Navy, James thought, or bathroom fittings. He found that he had turned the chipped one round to see whether it had a name on it.
-> say_it
= calendar
It was from the coal merchant. She had filled it in up to Easter in green. <em>Clinic. Library. Rice?</em> And on every second Tuesday, with a ring about it: <em>M., 2.30. Bring him out of his vest.</em> James read this twice. He had been trying to imagine a man who was good enough, and had got as far as the name being Malcolm.
-> say_it
= net
First came the fist; then a nose; then a knitted hat, with ears, pulled down as far as would go. She’d always thought that other people must be cold. Asleep they look like anyone. He searched, all the same, for a feature that he could honestly dislike.
-> say_it
= say_it
# page: Cross purposes
Lily had put the table between them. She did it without thinking, as they had been taught to, and had the cot within reach of her left hand. She’d picked up a tea towel and was holding it like a shield with kittens on.
Neither of them had sat. The decent thing, it was clear to him, would be to make it easy for her. All it wanted was to be said once, in a friendly tone.
* ‘I’ll file, and send you the papers[.’ # key: papers],’ said James.
	-> crossed.papers
* ‘I won’t stand in your way[.’ # key: way],’ said James.
	-> crossed.way
* ‘Does he know that I’m here[?’ # key: know]?’ said James.
	-> crossed.know

=== crossed
= papers
# page: The papers
‘You’d not have to appear. You could just sign.’
All the colour had gone out of her. ‘Sign what away?’
‘It’s only to make it legal. I should think you’d want it settled, with –’ He made a civil gesture at the cot. ‘For his sake.’
‘You can’t,’ said Lily. ‘There’s not a court would do it. I’ve fed him and I’ve sat up with him. You can bring every aunt you’ve got.’
It seemed strong. He said, with some stiffness, that his aunts would be as pleased as anybody; and saw her look round for her wand.
-> onward
= way
# page: The decent thing
‘He’s nothing to fear from me. I want you to know that. If there’s money needed, for the house, I’d be glad to do it.’
‘You think you can <em>buy</em> him,’ said Lily.
‘I shouldn’t dream of it. I take it that he earns.’
She opened her mouth, and looked at the cot, and at James again. ‘You are not having him,’ she said, slow and clear. ‘I don’t care what the law is. I’ll go to France.’ It struck James that love had made her a bit odd. He said he’d never had the least wish to meet him.
-> onward
= know
# page: Whether he knows
‘Know?’ said Lily. She looked towards the net. ‘He’s asleep.’
It was twenty past three. ‘He’ll be on nights, then,’ James said.
‘He’s getting better about the nights.’
‘It must be hard on you.’
‘I manage. He’ll sleep on me, if I walk him up and down. They all do it. Some of them do it for years.’
James had begun to feel for the man a hatred purer than any he’d known in the course of duty. He said that he had not come here to take him away from her, and saw her lift the bread knife out of the rack.
-> onward
= onward
{ saw_her_fear:
	-> fear
- else:
	-> fiance
}
= fear
He had seen that face at the door, and here it was again and nearer, and he could not go on being polite to it.
‘What is it you think I’m going to do?’ said James. ‘Lily. When have you ever had to be frightened of me?’
He had raised his voice. She said, ‘You’re going to take him,’ and he said, ‘I don’t <em>want</em> him. What’d I do with another man’s –’ and she said, ‘What other man?’
Neither of them was ready with the next line.
* ‘Whose is he, then[?’ # key: whose]?’ he was going to say.
	-> scream.whose
* [Unclench his hands, where she can see them # key: hands]
	-> scream.hands
= fiance
{ found_by == "official" && wrote:
	‘You’ve got it there,’ he said. ‘Turn it over.’ She had his letter still, poked into her apron. She drew it out and turned it over, and it had a crest: it was <em>Dissolution of a Marriage by Consent</em>, copy two. She looked from the one side to the other. ‘And then you can be married to him,’ he said.
}
{ found_by == "official" && not wrote:
	‘Look,’ he said, ‘it’s here, I’ve got it on me,’ and he brought Ormerod’s form out and spread it before her on the oilcloth, both copies, with the crest. ‘You’d go there and I’d go there, and you could be married to him by Easter.’ Lily read the heading. She read it, he saw, two or three times.
}
{ found_by != "official":
	‘It’s quite simple,’ he said. ‘You’ll want to be married to him. You can’t while you’re married to me. I’m only trying to say I’ll get out of the road.’ Lily laid down what she was holding. She did it with great care, in case it was that which was making him talk so.
}
‘Married to who?’ she said.
‘Your – I don’t know the man’s name. Your fiancé.’
‘I haven’t got a fiancé.’
‘Then who put up the fence?’ said James.
She said that she’d put up the fence, with a mallet, at eight months, and had been told off for it by the whole of Alder Road. There was one question left, and he looked about for something to hide behind.
* ‘Then whose is he[?’ # key: whose]?’ he was going to say.
	-> scream.whose
* [Look down at what is in his hand # key: boot]
	-> scream.boot

=== scream
= whose
He had got as far as the first word. It was taken out of his mouth.
-> wakes
= hands
It was slow work; there seemed to be more fingers than he remembered. He turned them up on the oilcloth like a man with no cards. He was about to ask her something when it was taken out of his mouth.
-> wakes
= boot
It was the boot; he must have picked it up off the mat. It was knitted, and it was warm, from his own hand. He set it on the table with the toe towards her. He was about to ask her something, and it was taken out of his mouth.
-> wakes
= wakes
# page: The scream
Harry woke screaming.{ not asked_name: That was how James came to learn what he was called. ‘<em>Harry</em>,’ said Lily, ‘oh, Harry, all right.’} This time it began at the top. The bottles rang on the rack, and in the cot the quilt went up and down, and the hat came off.
James was on the wrong side. He saw the net bulge where a foot went into it. He had been at two sieges, and had felt at neither what he felt now, a plain order down the spine to go and pick that up; and it was not his, it had nothing to do with him, and he stood there with the tea towel, which she had thrown at him on her way past.
* [Wind up the music box # key: wind]
	-> telling.wind
* [Fold the tea towel in three # key: fold]
	-> telling.fold

// Beat 11, Lily's own voice: now, or later.
=== telling
= wind
He was turning the key of the music box, of all things, with his back to us, and he’d overwound it. It went off at a gallop. Harry stopped to listen, offended, with his mouth square.
-> tell_page
= fold
He had folded the tea towel in thirds. I saw that, over Harry’s head: my thirds, the long way first. I’d thought that I was the only person left in England who knew how it was done.
-> tell_page
= tell_page
# page: Now, or later
I had Harry up against me. These were the things I could feel: one wet sleeve; a heart, going like a wind-up mouse; one gum on my collarbone, with a tooth in it that was due by Friday; and James, over by the dresser, taking care where he looked.
{ asked_name:
	He had asked me the name and I’d told him, on the step, before I had decided anything. I’d seen him know it. He thought I’d used it up on somebody else’s. You can’t say Harry to a man, that Harry, off that list, and then send him home till the spring.
}
He hadn’t yet seen the hair. I’d kept a hand over it. If I told him, whatever came next would come, with lawyers or without. If I didn’t, he would go down the path and I’d have all that to carry and nobody the wiser, and I had got quite strong. There was a bus at four.
* ‘He’s yours[.’ # key: yours],’ I said.
	James said, ‘What is?’ He had the tea towel by two corners. I said it again, and this time with the name in it, and saw him hear.
	-> facts
* [Take the hand away, and turn Harry round # key: turn]
	I did it as you’d show somebody a clock. Harry hung there in front of me with his feet going. They looked at each other, the two of them, with the one face, and each of them frowned on the same side.
	-> facts
* { not asked_name } ‘He’s teething[.’ # key: teething],’ I said.
	-> spring

=== facts
# page: In order
I gave it in order, having been trained to. One: I was ill in the middle of that November and blamed the gale. Two: there was a person, Martin, who taught geography; we had been to four museums, and he had always shaken hands. Three: a doctor. Four: the same doctor, because I’d laughed at him, and told him what the odds were, and he’d gone away and done it again. Five: it could only be yours. I had known that on the train home, I think; I’d got a seat by the window and I was happy and I’d put it down to the sea. Six: I told Martin, in the Egyptian room. He carried my shopping to the bus. Seven: the thirty-first of July, ten past four in the afternoon, six pounds eleven, and he came out looking round for you.
I hadn’t intended the last part. It wasn’t on the list.
‘He’s got your hair,’ I said. ‘He’s got your everything. They let me do the eyes.’
The music box had come to the place where it stops.
* [Hold him out # key: out]
	-> ten_minutes.out
* [Wait until he asks # key: ask]
	-> ten_minutes.ask

// She finds the courage later: three visits, a pram, a health visitor. James.
=== spring
# page: Three visits
He took it for information. He put on his gloves. At the gate she said, in a rush, that he could come again, if he cared to; it was only that she didn’t see people; and he said that he might be passing. It was two hundred miles.
He was passing in the last week of February. He was passing on Mothering Sunday, with daffodils and a wooden duck. Nobody mentioned papers. The hair was black and stood straight up, and James took from this that the fellow was dark. There was no fiancé, she’d said so, but there must have been a fellow; and James had come to think that he was making a poor thing of it, since he was never once there for the bath.
By the middle of April Harry had two teeth, and James was known to the pram. It had a bad wheel. He’d mended it with a spell, and then, when she looked at him, unmended it and done it with a spanner. They were walking back from the clinic, the three of them, past the allotments, and the health visitor came by on her bicycle and put down a foot.
‘Well, there’s no need to ask who you are,’ she told him. ‘He’s the spit of his dad.’
She went off, ringing her bell at a dog. James had both hands on the bar of the pram. Lily’s had come down next to his, and were holding on.
* [Ask her # key: ask]
	‘Lily,’ he said. ‘How old is he? Not in teeth.’ She told him, to the day, by the wall of the allotments; and then the rest, in order, with her eyes on the wheel: the gale; being ill; a decent man called Martin who had gone home; a chance in a million. He was James’s. She’d been going to say so each time he came. He heard himself ask if they could go indoors.
	-> ten_minutes.april
* [Push. They have got as far as the swings # key: push]
	-> late


// Beat 12: ten minutes; the cot; the kiss; he ought to have been told. James.
=== ten_minutes
= out
She held him out under the arms, with his feet paddling, like somebody handing over a cat at the scene of a fire.
-> looked
= ask
She did not offer. She had the boy on her hip and her cheek to his head, and she let James have his time.
-> looked
= april
In the kitchen he took off his gloves finger by finger. For nine weeks he had pushed him about, and been dribbled on, and lain awake over the wheel. He had seen the hair and the frown each time and gathered that the man was dark. They had never been introduced.
-> looked
= looked
# page: Whose he is
James looked. He was supposed to have an eye.
That was his hair, black, and already past helping. That was the Potter ear. The frown came off the portrait of his grandfather over the long table, where it was directed at the fish. He went down the whole of that small cross face without finding one thing that he could not have picked out of a line; and then the lids came up, wet, and in the middle of it all somebody had put in Lily’s eyes. They were perfectly green. They went over him with her attention, and wanted to know his business.
<em>Unlikely</em>, they’d said. He had had it read to him off a board.
* [Hold out both arms # key: arms]
	~ held = true
	He did not know what to do about the head, and then, when it came, he did.
	-> holding
* [Wash his hands first # key: wash]
	~ held = true
	He did it to the elbows, with the carbolic. It gave him somewhere to look. When he turned about with his sleeves up and dripping she simply walked forward and let go.
	-> holding
* [Not yet. Put out one finger # key: finger]
	It was inspected. A hand came down on it, damp and extremely strong, and took it in for questioning.
	-> finger
= holding
# page: Ten minutes
He held him for ten minutes by the clock on the cooker, and he did not say a word.
Harry was heavier than the look of him, and hot, and not still anywhere. He had hold of a lapel. He made a remark or two, on one note, and then let down his forehead on the front of the beautiful coat with a bump, and left it there. James had been married in a marquee, and had come round in a bed beside a curtain, and he had never felt anything the size of this. None of it showed. Lily told him, long afterwards, that he had looked like a man minding it for somebody, and that she’d had to go and count the bottles.
* [Learn the ear # key: ear]
	-> upstairs.ear
* [Learn the weight of the head # key: head]
	-> upstairs.head
= finger
# page: One finger
It was the best that he could do. He wanted the rest so badly that he did not trust his arms. If he once took hold of that, he knew, they would have to send for somebody; and she could still say that it was time he caught his bus.
So he stood bent over at the hips, in his coat, while the hand of the cooker clock went round ten times, and said nothing, with one finger in his son’s mouth. There was a gum, hot, and harder than he’d have thought. {spring:There were the two teeth, and behind them a third just coming|There was an edge just coming through it, no bigger than a grain of rice}. Harry chewed, and looked up along the length of the arm to see where it went to. James had not known that there were feelings of that size. He kept his face quite straight, and Lily, who was holding all the weight, began to shift her feet.
* [Leave it there till it is given back # key: leave]
	-> upstairs.leave
* [Ask what he weighs # key: weighs]
	-> upstairs.weighs

=== upstairs
= ear
It had a fold at the top, where his own had, which he’d been told at school was from listening at doors. It went pink when the light was behind it.
-> put_down
= head
It was about as heavy as a Quaffle in the rain. It was a good deal warmer, and it trusted him, and when he breathed out the hair lay down in the draught and got straight up again.
-> put_down
= leave
In the end it was given back, wrinkled, with a look. He put it in his pocket wet.
-> put_down
= weighs
‘Sixteen pounds two,’ said Lily, and then, since he seemed to want it, ‘In his vest.’ He got out his notebook, in which he put down what witnesses told him, and wrote that, and the date, and ruled a line under it.
-> put_down
= put_down
# page: The back bedroom
They put him in his cot, upstairs at the back. She had painted the room herself. He knew the yellow: it was straw, and he had once argued for it, against butter and primrose, for a whole Sunday afternoon, and had not been aware of winning.
Harry lay with his arms up, like a man being robbed. She showed James where the sheet went. He did it wrong, and she let it be. Then he bent down over the bars, farther than he’d have thought a man could, and kissed the boy’s head where the hair grew in a whorl. It smelt of biscuit. He stayed there until his back hurt.
‘I ought to have been told,’ James said.
He had said it quietly. It went no farther than the lamp. She had been waiting for it since the front step, and all the same he saw it land.
* [Leave the door open a hand’s breadth, to hear him # key: ajar]
	-> why.ajar
* [Shut it, to the click # key: shut]
	-> why.shut

// Beat 13: she tried; he found her; why did she not come. Beat 14 begins: the anger, sorry, go.
=== why
= ajar
So the rest had to be done in undertones, down the stairs and along the hall, by two people leaning together.
-> tried
= shut
On the stairs they could hear their own feet, hers first and then his, a step behind, and in the kitchen she turned round and took hold of the rail of the cooker.
-> tried
= tried
# page: Who she tried
‘I did try,’ said Lily. She went through it on her fingers. She had sent to Sirius, and the owl came home; to Remus, three times, care of a post office in Norway. For Peter she’d had four addresses, all of them empty. She had gone down to his family herself, at seven months, and walked about a lane in the rain between two gateposts with nothing in between. They’d all been put away too safe by then to be written to. ‘And I taught that course,’ she said.
{ spring:
	‘And since February?’ said James. ‘I’ve been sitting here. I brought a duck. You let me mend his wheel, and you looked in my face and said that he was teething.’ She said that she’d had it on her tongue each time, at the gate, with the latch in her hand. Each time he had looked so nearly happy.
}
{ found_by == "official":
	‘And there was a window,’ James said, ‘with a man who couldn’t do it for nothing. He told me so. I stood there and listened to it like a bit of gossip.’ She said that she had been wearing his school cloak; it was the only thing she had which still met. She’d held it shut with both hands.
}
{ found_by == "friends":
	‘He watched it,’ James said. ‘Sirius. Up and down over the water. He’d have given his arm, after, to have let it in.’ For months that had been a shut door, and she had now to see a man behind it, with his hands over his ears.
}
{ found_by != "official" && found_by != "friends":
	‘And somebody wrote to Hestia,’ James said, ‘and cut the tails off the g’s.’ She went red to the neck. ‘She was nice about it,’ said Lily. ‘It came to two sides. She said that you’d had the melon.’ She had got the answer on a Tuesday, and had not written to anyone again.
}
‘I found you,’ said James.
* ‘You knew where I’d be[.’ # key: knew],’ he said. ‘There’s one night in the year that I’ve got an address.’
	-> because
* [Take up the cloth and dry the bottles # key: dry]
	-> drying
* ‘I’ll tell you what those years were[.’ # key: years],’ he said.
	{ pride < 3:
		~ pride = pride + 1
	}
	-> years
= because
# page: The third of November
‘I had my coat on,’ said Lily. ‘I’d got him in the sling. I had four bottles, and the ticket. And the paper came.’
She still took the <em>Prophet</em>, under the name of Gubbins. There had been a photograph, a week or two before, with Hestia Jones in it, and on the third they’d found a corner and used it again. ‘You were laughing. I must have looked at it for an hour. I kept thinking you’d stop.’ He had got over it, she had thought. Somebody had got him over. And what a man like that did not want was his wife that was walking in with a baby, to tell him it had been one in a million and would he mind. ‘I wouldn’t have believed me,’ she said.
She had pulled out the drawer below the cutlery. It was full to the top, and all of it began the same way.
-> drawer
= drying
# page: The drawer
He did the teats as well. She stood it until the fourth, and then she reached past him and pulled out the drawer below the cutlery.
‘There,’ she said. It was letters. None had a stamp on. She talked while he looked at them, fast, to his shoulder blades. She’d got as far as her coat, in November, with the ticket bought and Harry in the sling; and then there was that picture in the <em>Prophet</em>, of him and Hestia Jones, and he had been laughing. He’d been happy. He had no use for an ex-wife turning up with a baby, and a tale about a chance in a million that a child wouldn’t have swallowed. ‘So I took my coat off,’ Lily said. ‘I’ve been going to write and explain.’
-> drawer
= drawer
* [Read the one on top # key: top]
	-> sorry.top
* [Read the one at the bottom # key: bottom]
	-> sorry.bottom
= years
# page: What those years were
‘I had your side of the bed made up. I paid a woman. I ate standing. I used to go back in to houses after we’d cleared them, on my own, to see if there was anyone left, and Moody took me off nights. I bought a Christmas present every year. They’re in a trunk. One night in three hundred and sixty-five I got on a train like a man going for treatment. And you <em>knew</em> that, you came, you lay there; and the one year that you’d a thing to say to me –’
‘You were laughing,’ said Lily. ‘There was a photograph. I’d my coat on, I had him in the sling with the ticket in my hand, and you were in the paper with Hestia Jones, laughing, over and over. I thought you’d got happy. I thought what you needed least in the world was an ex-wife and a baby. It was a chance in a million, James. You’d have asked to see the odds.’
* [Finish it. There is more # key: finish]
	-> sorry.finish
* [Stop there. He has seen her hands # key: stop]
	-> sorry.stop

=== sorry
= top
<em>Dear James, You have a son. I cannot think how to go on from that.</em> She had not; there was a brown ring, from a mug. It must have been a minute before he noticed that he was angry. ‘Four years,’ he said. ‘I used to lay two places, Lily. I’d lay them, and look, and put one back.’
-> said_sorry
= bottom
It was on the paper of the Marine Hotel, in a train’s handwriting, and was dated the fourth of November, 1988. <em>Dear James, I laughed. I should like you to know that it wasn’t at you.</em> He read it through to the date again. ‘You could have said it there,’ he told her. ‘You had only to turn your head. I’d have given my eyes. Do you know what it’s been, being married to a train?’
-> said_sorry
= finish
There was more, and he brought out every bit. He kept his voice down to do it. He said he’d come to envy widowers. He said that he had sat by the bed in 1984 and been glad, God help him, only because she was breathing, and that she had looked him in the face for a year and decided he was lying.
-> said_sorry
= stop
They were going through the bottles on the rack, touching every one on its base, left to right and back. He had been going to tell her about the widowers. It went out of his head, and he stood there in the middle of the lino with his mouth open, and nothing to do with his arms.
-> said_sorry
= said_sorry
# page: Sorry
‘I’m sorry,’ said Lily.
She had no other answer. She tried for one; he watched her go all round the kitchen for it. She said it again, lower, and this time it was to the kettle.
{ pride > 1 && not asked_name && not saw_her_fear:
	‘And you’d better go,’ she said. ‘I saw you, on the path. You went down it like somebody who’d been let out. You can do it, you’ve always been able to. So go on. It’s only ten slabs, and I’d sooner that it was now, while he’s asleep.’
}
{ pride > 1 && (asked_name || saw_her_fear):
	‘And you’d better go,’ she said. ‘You did, the first time, at Scarsby. I heard you in the corridor in your socks. I lay there and thought, well, that’s how he’ll do it, and I made up my mind to be quicker. So have it, it’s your turn. Only go while he’s asleep.’
}
{ pride == 1:
	‘You’d better go,’ she said. ‘You’ve seen us. You’ve wanted to at least once since I opened the door, and I don’t blame you. I’d rather have you angry in London than have you stop here and be fair to me. I couldn’t stand to be forgiven across a table, James, a bit at a time.’
}
{ pride < 1:
	‘Please go,’ she said. ‘I can’t do it with you being decent. You’ve stood there and taken it like a coat that somebody’s handed you. If you had shouted I’d have had something to hold. I’ll write to you about him. I’ll send it this time. You must just go, James, please, while I’m still on my feet.’
}
It was reasonable. He told his legs so.
* (at_front) [Go, as far as the front door # key: front]
	-> kitchen_floor
* (sat) [Sit down where he is # key: sit]
	-> kitchen_floor
* [Look for his gloves # key: gloves]
	-> kitchen_floor

// The rest of beat 14. The moment; what the year of telling her came to.
=== kitchen_floor
# moment: the-kitchen-floor, The kitchen floor
# when: 1990, late in the afternoon
# about: A man has been asked to go; a woman is sitting on the lino with her back against the oven.
# page: The kitchen floor
{ sorry.said_sorry.at_front:
	He had the front door open. There was the road, with nothing in it. He held it, for some time, as you hold a door for someone who is coming, and when his arm ached he shut it and went back. She was on the kitchen floor by then, with her back to the oven and her knees up, making no noise at it whatever.
}
{ sorry.said_sorry.sat:
	Neither of them took any notice. They let him down, quite gently, with his back against the cupboard under the sink, and put themselves out across the lino in their good trousers. She stood over him. Then she came down too, a bit at a time, along the front of the oven, until there was nowhere farther to go.
}
{ not sorry.said_sorry.at_front && not sorry.said_sorry.sat:
	One was on the draining board. The other had got under the table, and he went down on his hands and knees for it, and she on hers, to be of use. It was she who found it. She sat back against the oven and held it out, a brown glove, size nine, and before he could take it her face had come to pieces.
}
He put his arms round her. He did it badly, from the side, with a knee in the way. She did not bend anywhere. Then she did, and her forehead was under his jaw in the old place, and he had hold of all of her, and was saying something, he believed it was only ‘there’.
It was the first time that he had touched her in a lit room since 1985. The refrigerator shook itself and left off, and in the quiet they could both hear, through the ceiling, the creak of somebody turning over.
* { key == "kept" } [Lay the key on the lino # key: key]
	~ key = "shown"
	-> truth.key_shown
* ‘Why did you go[?’ # key: why]?’ he asked the top of her head.
	-> truth.asked
* [Keep hold, and wait # key: hold]
	-> truth.waited

=== truth
= key_shown
It made the small flat sound that it makes on a washstand. She looked at the tag. ‘You never handed it in,’ said Lily. ‘You, that used to take back people’s umbrellas.’ She put out one finger and turned it the right way up, 241, and then she could not be held, and then she could.
-> confused
= asked
‘Don’t ask me anything,’ said the top of her head. ‘I can’t think when you’re doing this.’ It did not move away, though. He could feel it getting ready, as you feel a train in the rail.
-> confused
= waited
It took perhaps five minutes. They had waited in worse places for worse people. Her hand had got inside his coat, from habit, to where it was warm, and he felt it find itself there, and stop, and not be taken out.
-> confused
= confused
# page: What the telling came to
‘You mustn’t do this,’ Lily said. ‘I get muddled. It makes me want what I can’t have.’
‘What is it you can’t have?’
‘My husband, you fool.’
‘You’ve got him,’ said James. ‘You’ve had him all the time. You never stopped.’
She beat on his coat with the flat of her hand, not hard. ‘I went so that you’d be happy.’
‘I spent a year telling you I was.’
{ table == "joke":
	‘You said, a billiard table,’ said Lily. It had been there ready. ‘They laughed, and so did you, and I had your hand on my knee. It was shaking. You told me every morning that you didn’t mind, and I thought, he’ll make that joke for forty years. He’ll make it to be kind to me, and every time he does his hand will shake.’
}
{ table == "silence":
	‘You passed her the salt,’ said Lily. She had it by heart. ‘You told me all those things at home, with the doors shut. And then she said that to me, and I looked at you, and you lifted up a silver ship and carried it across. I thought, it’s true, then. If it hadn’t been true he would have thrown it.’
}
{ table != "joke" && table != "silence":
	‘You said that it could stop with you,’ said Lily. She did not have to look for it. ‘You stood up and gave it away in front of all of them, and you were so splendid, and you looked like something on a tomb. I hadn’t given it up. I’d have liked to be asked. And I thought that he need never have had to say that, with anybody else.’
}
He had supposed that it went astray, all that year of telling her. It had got there every time, and been opened, and read for what was underneath.
* [Tell her again, from the beginning # key: again]
	-> getting_up.again
* ‘What do you want[?’ # key: want]?’ said James.
	-> getting_up.want

=== getting_up
= again
He told her. He said it was her he’d married, and that he would have taken it, the two of them, two mugs on two hooks, till they were both ninety; and there was the boy as well, now, and that was the boy. It was no different. It had never been instead. She listened to it this time with her hand flat on the front of his shirt, where one feels for a lie.
-> last_page
= want
In all that year of telling her it was a thing he had not asked. ‘I’d like somebody to come when I shout down the stairs,’ said Lily. ‘I’d like to be asked about the fish. I don’t know. I want to stop being brave in Alder Road.’
-> last_page
= last_page
# page: Getting up
{ pride > 1:
	‘You’d do it again,’ she said presently. ‘Go. You’re good at it. So am I.’ It was said without heat. They sat side by side, looking at the door, like two burglars who have met on the job.
}
{ pride < 2 && held:
	His arm had gone dead, the one the boy had lain on. There was a damp place on the lapel, in the shape of a mouth. She looked at that, and rubbed it with her thumb, and made it worse. ‘It comes off with vinegar,’ she said, ‘you’ll have to learn all that,’ and heard what she had said.
}
{ pride < 2 && not held:
	‘You didn’t hold him,’ said Lily. ‘You gave him a finger.’ He said that he had thought he’d better not take up what he might have to put down. She nodded at the oven door. It had been a day, she said, before she had dared to look at more of him than the feet.
}
{ wrote:
	There was a piece of folded paper sticking out from her apron pocket, gone soft along the crease. ‘I never answered this,’ she said.
}
{ found_by == "official" && table != "defence":
	James thought of Ormerod’s form. It was in the room with them somewhere, in two copies. It had only to be signed, and they would neither of them have to be left again by anyone.
}
{ found_by != "official" && pride > 1:
	‘I’ve got a form for it,’ said Lily. ‘It’s in that drawer, with the letters that I didn’t send. I never got past the date.’ They both looked up at the drawer. It had only to be signed, and neither of them could be left by the other again.
}
The light had begun to go. Overhead, Harry tried one note, low, to see who there was.
* { pride < 2 && (held || key == "shown" || table == "defence") } [Get up, and fill the kettle # key: kettle]
	-> home
* { pride < 3 || held } [Ask her which days would suit # key: days]
	-> two_houses
* { pride > 1 || (found_by == "official" && table != "defence") } [Look for a pen # key: pen]
	-> the_papers
* { wrote } ‘Then answer it[.’ # key: answer],’ said James. ‘By post.’
	-> by_return

// Endings.
=== home
# page: Home
He could not at first, his leg having died, and she had to pull. They did it in the end by the oven rail.
{ key == "shown":
	She hung the key up on the third hook, under the mugs. It did not match. 241, said the tag, swinging, <em>Drop in any post box</em>; and Lily said that anyone who posted that would have her to deal with.
}
{ key == "kept":
	He turned out his pocket for a handkerchief, and a key came with it. She read the tag. ‘That’s theft,’ said Lily, blowing her nose on his handkerchief. ‘You’d only to find a post box. Any post box, it says.’ She hung it up with the mugs.
}
{ key != "shown" && key != "kept":
	He had no key on him but the one to his flat. She worked one round and round off her own ring, for the back door, since the front one stuck; it had a paper tag, in green, and the tag said <em>spare</em>.
}
The kettle was a Muggle one. He made the tea, in both mugs, and gave himself the one with the chip. There was a saucer standing ready. He took out the tea bags and left them on the side, an inch to the left of it, as he had in every kitchen they had ever shared. Lily had the cloth in her hand. She hung up the cloth.
Upstairs Harry had found the higher note. ‘That’s you he’s wanting,’ said James. ‘It might be you,’ Lily said. They both went. James had the longer legs, and he was the first to put his head round the door.
‘Hello,’ he said.
# ending: home, Home, again
-> END

=== two_houses
# page: Sundays
‘Sundays,’ said Lily. She thought. ‘From ten. You’d have to ring the bell. I need you to be somebody who rings the bell.’
So he took two rooms over a wool shop, four stops up the line, and hung his good coat behind the door. On Sundays he rang. She had mended the plaster with a fresh bit so that he should know which end to press. {held:Harry would be handed to him on the step, to save time|For the first month he was given Harry’s foot to hold, then both feet, and one Sunday at the gate the whole of him}; then there was the park, and the ducks, and dinner, and he washed up. They were careful with each other, like people with one good umbrella. It rained a good deal that year. Nobody said <em>never</em>. Once, over the gravy, they quarrelled about straw and primrose until the windows steamed.
At six he went. He had got as far as the gate, one night in November, when he looked round, and she hadn’t drawn the kitchen curtains. She was at the draining board in the light with the cloth. She had found his tea bag, an inch off the saucer he’d been told about for years. She stood looking down at it a good long while. Then she turned out the lamp, and left it where it was.
# ending: sundays, Two houses, and Sundays
-> END

=== the_papers
# page: The papers
{ found_by == "official" && wrote:
	There were the two copies. One was clean. The other was a letter from a man to his wife, if you held it the wrong way up.
}
{ found_by == "official" && not wrote:
	There were the two copies. They had come through oysters and St James’s Park, and had been leant on, since then, by a man who kept forgetting that he had them.
}
{ found_by != "official":
	It was in the drawer, right under the letters, in two copies; she had sent for it the week she left him, and it had moved house with her three times.
}
They did it at the table, in ink, with Harry along his mother’s arm. It was easy. They’d always been good at a form. He did the dates. She knew his middle name. For the first time in five years they were on the same side of a desk.
Then they got to nine. <em>Grounds</em>, it said, and a line.
They tried several. Each was struck out by one or the other as unfair on somebody. At half past seven she made toast, and they signed what there was, and she walked with him to the last bus.
It came back in November. It comes back every November, with a slip from the Ministry to say that nine must be completed; and James brings it over to Alder Road, on the third, with fish and chips. Harry has drawn on one of the copies by now. Lily finds a pen. They sit down to it, all three, and James reads out the question.
# ending: papers, The papers
-> END

=== by_return
# page: By return
‘I can’t with you looking,’ Lily agreed. ‘You go home. I’ll do it tonight, and do it properly, and you’ll have it in the morning.’
So he went. He went down eleven slabs quite happily. He caught the 6.10 from Lime Street by a coat-tail; and they were still held at the signal when there was a blow on the window, and a brown hired owl was going up and down outside the glass, and crying.
He got the window open with his shoulder. It was his own letter, come back to him. She had answered underneath, and where that ran out she had gone up the side.
{ note == "see":
	<em>I am not all right,</em> it said. <em>I’m alive. So is he. He has been sick on your glove. Come and see for yourself, and bring some milk, I’ve let him have the lot. L.</em>
}
{ note == "come":
	<em>No,</em> it said. <em>I had my coat on. It’s on now. I’ve got him in the sling and I am walking to the station, so if you’ve any sense you’ll not be on that train. L.</em>
}
{ note != "see" && note != "come":
	<em>Hello,</em> it said. There was a good deal of clean paper, and then, at the foot, where she must have had to turn it to the light: <em>There, that wasn’t so hard. You’ve left a glove. L.</em>
}
The signal came down and the carriage gave a jerk. The owl would not be tipped. It stood on the sill with its eyes on him, and it was plainly not going anywhere without an answer. He was a man who could get off a moving train. He felt along the door for the handle.
# ending: letter, Answered by return
-> END

=== late
# page: The swings
They lifted him in together. He went into the bucket with his boots sticking out in front, and held the chain, and looked to see who’d be first.
James took the back. He found that he was pushing with great exactness. What had he known, that he had spent nine weeks arranging not to know? He knew which tooth it was. He had bought the duck. He had got up in the dark, in March, and stood in his own cold kitchen with his coat on, because it was a Thursday and that was the clinic, and some other fellow would be asking what he weighed. He had wanted to find the man and shake him.
Lily was in front, on the cinders, with her hands out. Every time the swing came up to her she touched the boots.
‘He’s,’ she said, and it went away. She waited. ‘He’s yours.’ It went away, and came up. ‘I should have said so in February.’
‘I know,’ said James.
Harry arrived against his palms, weightless, roaring with laughter, and he sent him back to her.
# ending: late, In the spring, she said it
-> END

=== never
# page: The 3.40
It made no sound, going down. He was pleased about that.
She was alive. That was what he’d come for, and he had it; he’d seen her go by with a dish or something in her arms. There was someone in there that she carried dishes to. He’d been shown all that he had any right to, through glass, and he thought that he had behaved, on the whole, rather well. At the corner he lifted a finger to the van.
{ key == "kept":
	At Crewe he took out the key, for company. He would be forty, he supposed, and fifty, and still find it when he was looking for change. He’d tell people it was from their honeymoon. It would always be perfectly true.
- else:
	At Crewe he took out the seed packet. He’d a window box at the flat. One might as well; they liked to be started in a cold place. He turned the address to the inside of his hand and read how deep.
}
As he let go of the latch a child had begun crying, in one of those houses. It had a good pair of lungs. It went on for as long as he was in the road, and he’d thought kindly of the people, whoever they were, who would be running up the stairs to it, getting in each other’s way.
# ending: never, The path he never walked up
-> END

=== room_again
= knock
He knocked, at the height of his own knee, twice. There was a silence of the profoundest interest. Then it was answered, with both hands.
-> opened
= hello
‘Hello,’ said James, to the door of Room 241. The tap was turned off. He said it once more, for whoever it was lower down, and heard something sit.
-> opened
= opened
# page: Once more
It opened inwards, slowly, there being somebody in the way. He was about two feet high. He had on one shoe. He had James’s hair, and had got himself upright by the handle of the wardrobe, and he swayed there looking up, like a sailor at a strange captain, with her eyes.
{ pride > 0:
	‘You walked out first,’ Lily said from the bathroom door. She had a flannel in her hand, and had gone the colour of it. ‘The first year. I thought, then it’s for him to begin. I’ve been four years thinking so, James, with the tap on. I’d a whole speech for when you did.’
- else:
	‘I didn’t come,’ said Lily. She was at the bathroom door, as white as the tiles, with a toothbrush. ‘Last year. I had a reason, and it was three months old. I had a speech about it. It was a very good one.’
}
‘Go on, then,’ said James. He had sat down on the carpet, or his knees had. He held out a finger, and it was taken, and leant on.
But she had lost it. She came and sat on the floor as well, on her own side. There was the sea, doing nothing. Presently the wardrobe door came open by itself, and creaked; and Harry let go of everything, took three steps, and shut it; and stood back to see; and it came open.
# ending: room-again, Room 241, once more
-> END
