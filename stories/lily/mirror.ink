# title: The Other Side of the Glass
# from: canon/erised
# premise: What if the parents in the Mirror of Erised were really there, looking back?
# content: grief, parents who have died
# rating: 13 and over
# summary: Lily has been dead for ten years. Since Christmas there has been somebody on the other side of the glass.
# lang: en-GB

// From canon. mirror reads kept, once, in unfair.
VAR kept = ""

// 0 to 3: the palm, the boards, a leaning, both hands. Read by the step, last_night, broken.
VAR warmth = 0
LIST tales = siblings, uncles, nursery, park, school, platform, letters, christmas
VAR told = ()
// The last of the unlived years, where she stopped him. Every ending but the step hears it.
VAR stopped = ""
LIST noticings = cuffs, feet, floor
VAR noticed = ()
VAR sign = "none"
VAR gave = ""
VAR mistake = ""
// Ours alone: how she said it was unfair; where she was by day; whether she has turned back to Severus.
VAR manner = ""
VAR day = ""
VAR turned = false

-> night

=== function warmer() ===
~ warmth = warmth + 1
{ warmth > 3:
	~ warmth = 3
}

// One of the first three years not told yet.
=== function near(tale) ===
~ temp untold = LIST_ALL(tales) - told
~ return told !? tale and LIST_COUNT(LIST_RANGE(untold, 1, LIST_VALUE(tale))) < 4

// Beat 1. Hours of looking; what she studies; his hand on the glass; he goes, turning back once.
=== night ===
# page: The boy on the floor
He sat with his knees drawn up inside the jumper, and looked. It was what he came for. He had been at it since some clock below them struck one, and had not once turned round to see what else there was in the room. He looked at her and then at James and then at her again, in strict turns, like somebody dealing cards who has been told to be fair.
Lily stood where she always stood, with the weight of her husband’s hands on her shoulders. They had been dead for ten years, and it had long ago stopped being a remark that either of them made. What they had was the glass, and on this side of it as much floor as the frame would show, and since Christmas night they had had him.
Nobody tells you how to be looked at. Now she looked back; and as there was more of him than one night would go round, she took him a piece at a time.
* [The cuffs of the jumper # key: cuffs]
	# page: The cuffs
	~ noticed += cuffs
	Somebody had knitted it. The stitches ran even as far as the elbow and after that they eased: it had got late, there was a fire going and other people talking. The cuffs were turned back twice and still came over his knuckles. Whoever she was, she had never had him stand against a door with a book on his head. She had had to guess at him, and had guessed that he would grow. Lily did not know her name and would have scrubbed her floors.
* [His feet # key: feet]
	# page: The feet
	~ noticed += feet
	They were bare. He had come down goodness knew how many stairs of stone, in December, with nothing on them, and now he sat with one tucked beneath the other and from time to time changed them over. The nails wanted cutting. She had had the left heel in the cup of her hand and there had been room all round it. ‘He’ll get it in the kidneys,’ she said. James said that she could talk. She looked down. Her own had been bare since the night she came here, and had never felt a floor.
* [What his mouth was doing # key: mouth]
	# page: The mouth
	It had been smiling for so long that he had lost track of it. One corner had begun to shake, and he let it. He had got her father’s mouth. It had gone past her and past Petunia without stopping, and there it was on the floor of a schoolroom, with two teeth in the front of it that he would have to wait for the rest of his face to catch up with. She had known the first eight. She had rubbed the gum for each with whisky, on her finger, and James had seen to the glass.
-	Towards four he came forward over the boards on his knees and put up a hand, low down, flat, with the fingers spread. He did it as one tries the side of a teapot. There was ink on the thumb. Then he waited, and it was plain from his back that he had been taught not to expect things.
* [Put her palm to his # key: palm]
	# page: Palm to palm
	~ warmer()
	She knelt, and fitted her hand to it finger by finger; his stopped short at her top joints. Glass. There was never anything but glass. And then, not at once, a warmth came through that was the shape of a hand and no larger. He must have had it too. He took his own away, studied the palm, and laid it against the side of his face.
* [Hold still, and let him look # key: hold]
	# page: Holding still
	She did not stir. One night she had gone down on her knees to him, and he had laughed out loud; and then, when he could get no nearer, he had struck the glass with the side of his fist, twice, not hard. She would not do that to him again. So she stood and was looked at, and he leaned his forehead where the hand had been, and his breath came and went out there and made a fog of him.
-	It was the cold that got him in the end. He stood up in stages, with his eyes on them, and was at the door before he turned. He had the Cloak on already as far as the chin, so that what looked back at them was a head, some way up the doorway, belonging to nobody. It went over them from one side of the frame to the other, as you go round a house before you lock it. Then the hood came up, and the door opened and shut on its own.
* (listened) [Listen to him down the passage # key: listen]
	-> palm
* [Be at the glass before the latch drops # key: latch]
	-> palm

// Beats 2 and 3. One step, its price stated; James says he thinks it every time.
=== palm ===
# moment: the-step, One step from the glass
# when: a night between Christmas and New Year, 1991, towards five
# about: A bare floor, one step of it, and the boy not yet at the end of the passage.
# page: One step
{ night.listened:
	He went quietly, but he trailed a hand along the wall, and the Cloak on the stone made the sound of somebody turning over in bed. Past one door, past another, and then lower: there must be three steps down. She had never followed him further than that. Beyond the three steps she knew nothing about his life.
- else:
	There was time to see the latch fall. It was iron, with a twist in the handle, and his fingers had been on the other side of it a second ago; she watched it until it had stopped shivering.
}
She laid her palm on the glass, low down, where his had been, and took it away, and there was no print. There never was. She still looked for it.
One step. James had gone over the whole pane, years back, for a hinge or a seam, and had found that there was nothing there. They had only to walk. The price was cut into the frame, where from this side the letters ran the right way round: that what was in the glass might go out of it, unseen and unheard, to what it loved; and that what had not come in again by daylight would not be anywhere.
‘I know,’ said James. Alive, he would have been halfway down the passage with his laces undone. He had been calm for ten years; his eyes, which were hazel and had never once stayed where he put them, rested on the door. ‘I think it every time.’
Out there a hinge gave, a long way off, and had not yet closed.
* [Take the step # key: step]
	-> outside
* (why_asked) ‘Why haven’t you, then[?’ # key: why]?’ she said.
	# page: Why he never has
	He did not pretend to think. ‘I did have one foot up. The night he brought his friend.’ The friend had stood square in front of them and seen something else entirely, and looked delighted with it. ‘He’d gone to fetch somebody to show us to. I thought, that’s it, I’m going out there to shake that boy’s hand.’
	‘And?’
	‘And he’d have had his friend there, and the two of them staring in, and a gap where his dad was a minute ago.’ He moved his thumbs along the tops of her shoulders, where the knots used to be. ‘He’s got one place where he can see us. It isn’t much, but it’s regular. I could go and sit next to him till breakfast and he’d not know there was anybody on the bench.’
	The hinge was still open. He must be holding it for something, a cat, or a ghost; he would be the sort to hold doors.
	** [Go, while it is open # key: go]
		-> outside
	** [Count the desks till it shuts # key: desks]
		-> unfair
* [Turn her back on the door # key: turn]
	-> unfair

// The step, and its ending.
=== outside ===
# page: The floor, after ten years
The floor was so cold, and so much a floor, that she stood on it with her toes spread and could have laughed. {warmth > 0:The palm that had been against his was the warmest thing about her, and when she held it out into the dark it drew a little to the left, towards the door, like a dog that knows the way.|She had no lamp and no plan, and when she held a hand out into the dark nothing told her which way he had gone; she had let that go by an hour ago, when he knelt, and had thought that she was being kind.} She had come through hand in hand with James; at least, he had her by the fingers still, and his arm ended at the wrist in a flat shine.
‘Come on,’ she said.
‘One of us ought to be in,’ he said, ‘when he calls.’ It might have been about the gas. ‘You’ll be back by light.’
Neither of them had put that as a question, and he opened his hand.
* [Run # key: run]
	# page: The three steps
	She ran, and nothing ran with her, no noise, no shadow under the lamps, down the three steps and past everything she had never known about his life: a row of pegs, a bucket, a picture of a fat lady who was asleep. The Cloak was going in at a hole in the wall, and she went in against the back of it. He stopped. He put out an elbow into the dark, experimentally, and it went into her ribs, and he stood there with his head on one side before he went on up.
* [Look back, once, at the glass # key: look]
	# page: What the glass looked like
	From here it was a mirror. She had not been ready for that: a tall old mirror with clawed feet, and a young man in it with his hand held out at the height of a hand. He looked posed. He looked like somebody’s dead father. Was that all the boy had been getting? Then she had to go the long way about, by staircases that changed their minds, and the cat on the landing did not think her worth getting up for.
-	There were five beds. His was the one with the curtains drawn badly, and he lay in it on his side in the jumper with his spectacles off. She had not seen him without them since he was a baby. He was not asleep. He was looking at the inside of the curtain, and giving it turns: one place on the cloth, and then another beside it, and back.
* [Get her arms round him # key: arms]
	# page: In the bed with the bad curtains
	It was what she used to do on bad nights. She got in behind him and put both arms round him, and there he was, all edges, and warm. He went stiff, and she held on; and then he let his weight go, and pulled her arm over him by the wrist, for a blanket, and was asleep before he had wondered at it.
	-> ending_step
* [Sit on the floor till he slept # key: sit]
	# page: Beside the bed
	On the rug, with her back against the bed, she sat and waited, since it would be a pity to be taken for a nightmare. Then his hand slid off the edge of the mattress and came down on her hair, and closed, as it used to when he was feeding, and he had hold of her. He pulled as hard as ever. She would have had to wake him to get loose.
	-> ending_step

=== ending_step ===
{
- noticed ? cuffs:
	When she could, she turned back his cuffs for him, twice and then a third time, so that they would clear his wrists at breakfast. It was good wool. She bit off an end that somebody had missed.
- noticed ? feet:
	When she could, she took his feet, one and then the other, between her hands, and rubbed them until the toes let go of each other.
- else:
	When she could, she put her finger to the corner of his mouth. It had left off shaking. He bit at it in his sleep, without any malice, like a person of fifteen months.
}
The curtain had a gap in it, and the gap went from black to slate. She had allowed for the stairs. Each time she allowed for them there was less to allow, and he had not let go.
They tell it in the portraits that the boy came down once more. There was only a young man in the glass. He was smiling, and he stood a little to one side, and kept his left hand out from his body, open, at the height where another hand would come; and the boy, who was good at making do, came up close and stood on that side.
# ending: step, One step, and what it cost
-> END

// Beat 4. Not fair: said, swallowed or joked. Read kept here, once, and begin the telling.
=== unfair ===
# page: Not fair
{ palm.why_asked:
	There were thirty-one desks, stacked along the wall. She had counted to the end before the hinge shut, and then she counted them from the other end, for the company.
- else:
	With the door behind her there was only James to look at, and he had ink on his collar and had had it since he was twenty-one. The hinge shut. She heard it between the shoulder blades.
}
What she thought, and she thought it in her mother’s voice, was that there was no justice in it. All over the country there were children of eleven asleep in bedrooms with a sign on the door to keep their parents out. They had them at every meal, and they would have swapped them for a bicycle. She would have been a trial to him. She would have walked him to the gate.
* ‘It isn’t fair[.’ # key: fair],’ she said. It was ten years since she had said so aloud.
	~ manner = "said"
* [Pick at the ink on his collar # key: collar]
	~ manner = "swallowed"
* ‘He’d be ashamed of us by now[.’ # key: ashamed],’ she said. ‘Eleven. We’d have to walk behind.’
	~ manner = "joked"
-	# page: Somebody begins
{ manner == "said":
	James let it stand. Once he would have gone for his wand. ‘No,’ he said, when he had looked at it from all sides. ‘They want to be shot of theirs, and we’d have been so good at it. We’d have loved him silly.’ He gave this as evidence.
}
{ manner == "swallowed":
	It would not come off; it was not that kind of collar any longer. He bore it with his chin up, like a boy before church. ‘They all want to be rid of them,’ he said over her head, having heard it anyway, ‘and we’d have loved him silly. You’ll have that through to the skin.’
}
{ manner != "said" and manner != "swallowed":
	‘I’d have had a hat,’ said James at once. ‘A loud one, for parents’ evening. He’d have begged us not to come, they all do, they can’t wait to be shot of you.’ He stopped there a moment. ‘He’d have been so loved he’d have had to leave the room.’
}
{ kept == "look":
	‘What were you looking at,’ she said, ‘in the photograph? At the wedding. You’ve got your head turned and nobody could ever tell me.’ It had taken her twelve years to ask. ‘There was a gap in the hedge,’ said James. ‘I was wondering would a pram go through it.’
}
{ kept == "speech":
	He could do the whole of Sirius’s speech still, with the pauses, and when he wanted her to laugh he did; there was the one serious sentence that he always went round. Tonight he said it, under his breath, as a start.
}
{ kept == "shoes":
	‘You’d have needed shoes,’ he told her feet. ‘You went through the satin ones, round the back there in the wet. They’d have stood in our hall ever after with the umbrellas in. There’d have been a child sent out to a puddle in them, every year, to see.’
}
{ kept != "look" and kept != "speech" and kept != "shoes":
	He took his hands from her shoulders and sat down on what there was of the floor, and patted the place beside him.
}
And so he began, as he did most nights when the boy had gone. He told it in no order, and she could stop him when she liked.
-> more

// The hub: three of the years not told, the boards once, and the way out after two.
=== more ===
+ {near(siblings)} [‘How many should we have had?’ # key: others]
	-> tale_siblings
+ {near(uncles)} [‘Who’d have had him at weekends?’ # key: uncles]
	-> tale_uncles
+ {near(nursery)} [‘Do the day I’d have cried.’ # key: nursery]
	-> tale_nursery
+ {near(park)} [‘Take him to my park.’ # key: park]
	-> tale_park
+ {near(school)} [‘Which one was I, at the school?’ # key: school]
	-> tale_school
+ {near(platform)} [‘Go on. The train.’ # key: train]
	-> tale_platform
+ {near(letters)} [‘Would he have written?’ # key: letters]
	-> tale_letters
+ {near(christmas)} [‘Now do this one. This Christmas.’ # key: christmas]
	-> tale_christmas
+ {noticed !? floor} [Look at the boards where he sat # key: boards]
	-> boards
+ {LIST_COUNT(told) > 1} [‘Leave it there.’ # key: leave]
	-> laugh
+ {LIST_COUNT(told) == 8} [Wait, and see if there is another # key: wait]
	-> further

// Beat 5. The life that was not. Eight years in any order, each altered by one told before it.
// A year is told once, so its choices may be sticky: nothing has to remember which was taken, and explore can finish.
=== boards ===
# page: The boards
~ noticed += floor
~ warmer()
From where she stood you could see the place. It was two boards and the half of a third, darker than the rest, and they shone: the seat of a pair of pyjamas had done the polishing. He had left a crumb there, of something with currants. He went always to the same spot, to the inch, and she saw why. It was the one place in the room from which a person sitting down would have both of them in, to the edges.
She got down and sat opposite, knee to knee with where his had been. The boards were giving back whatever he had lent them. James went on talking over her head, and did not ask.
-> more

=== tale_siblings ===
# page: Brothers and sisters
~ told += siblings
~ stopped = "siblings"
‘Three,’ said James. ‘Besides him. Four, if I’d caught you at the right time.’
‘You were an only child. You don’t know what they’re like.’
‘I’d have had him to practise on. There’d have been a girl, when he was three. Bright red. And he’d have been promised something to play with, and he came in and looked over the side of it, and went away, and I heard him getting his coat. He’d got her as far as the gate. He had her in the log basket, with her bottle, and he’d stopped the postman and was asking what she’d cost to send.’
{told ? uncles:‘Sirius was for letting her go,’ James said. ‘Second class. And then he picked her up to look for where the stamp would go, and she got hold of his nose, and we didn’t have the use of her again till the Tuesday. He used to walk her round the garden telling her who’d been rude to him.’|‘How much was it?’ said Lily. ‘She came out dearer than you’d think,’ he said. ‘Being irregular. He went all through his money box and was ninepence short, and it’s on that ninepence, I’ve always felt, that the family was founded.’}
+ ‘What was she called[?’ # key: called]?’
	# page: What she was called
	‘Well, you know what. You wouldn’t have Petunia.’
	‘I never offered Petunia.’
	‘You did, at four in the morning, the second day. You were being noble. I let you sleep it off.’ There had been nine days of it, he said, and both grandmothers not speaking; and in the end it was Harry who saw to it. ‘He held out what he was eating, to show her. He said, toast. And she turned her head.’ It was on her school reports, in brackets. Somewhere there was a tall girl of eight who answered to nothing else; and Lily, who had laughed, listened for the feet of her, overhead.
+ [Count the others on his fingers # key: count]
	# page: On his fingers
	She took his left hand. The thumb was Harry. The first finger was the girl, who did as she was told and then told everybody. The long one was a boy who bit: he bit the health visitor, and the vicar, and a cake of soap, and grew up perfectly gentle. ‘And that one,’ said Lily, of the one with the ring on it, ‘was a mistake.’
	‘She was a surprise,’ James said. ‘We had to move the ironing out.’ She came on a Sunday with the potatoes on. He folded the fingers down as they were accounted for, each of them into bed. The smallest he left up. He said it was for whoever might have been going to come next, and that he had never cared to shut the hand.
-	-> more

=== tale_uncles ===
# page: The uncles
~ told += uncles
~ stopped = "uncles"
‘Fridays to Sundays,’ said James. ‘They’d have had a rota, and then not kept it. Sirius would have come for him on the motorbike and you’d have said, not on that; and he’d have gone all round the lane at four miles an hour with Harry in the sidecar in my old helmet, waving, like the Queen, till you’d shut the door. And after that we don’t know.’
‘And Remus?’
‘Did shoes. He took him into the shop and sat down, and read him the whole of the leaflet, about arches, in that voice. Harry gave him both feet.’
{told ? siblings:All the rest of them went too, in the end, all four, in a string. Sirius brought five back. He stood on the step with a strange child in a cowboy hat under his arm, quite sure of his ground, until its mother came up the lane.|He would be brought home on the Sunday asleep, over a shoulder, and be handed in at the door feet first. Somebody would say, mind, he’s got a frog. He would have learned one word, and they would all wait for it.}
He had been setting out cups for them as he talked, on the air, along the mantelpiece of a house she could have walked round in the dark. Lily watched his hand. It set out three, and then it went back for the end one and held it.
+ ‘There were three of them[.’ # key: three],’ she said.
	# page: Three cups
	‘There were,’ said James, when he could. ‘He sold us, and he was good with Harry. That’s what I can’t get round. He was the one who could make him eat egg.’
	So he had been. He used to turn the spoon into a broom, with the noise, and have it come in to land; and in the last week of that October she had gone out of the kitchen and left the two of them at it, easily, with her hands full. She told James that now. He had not known it. He listened with his eyes shut, and turned the cup round; and then he reached up and set it at the end of the row after all, with its handle to the wall.
+ [Let him tell it with two # key: two]
	# page: Two cups
	She looked at the desks while he put it away. When she turned back he had got Sirius up a ladder. It was the tree house, it was to be a secret from her, and it had taken the two of them a summer and had no floor. ‘Remus read out the instructions. That’s what took the time. Sirius had said he didn’t hold with them.’ Harry, who was five, stood down in the grass with the nails, in a tin, and gave them up one by one as he was asked; he had been told that he was foreman. He went by turns, one for you, and one for you, and then he would look into the tin.
-	-> more

=== tale_nursery ===
# page: The first day
~ told += nursery
~ stopped = "nursery"
‘He wouldn’t have cried,’ said James.
‘No.’
‘He’d have gone in with his bag on and not looked round. They’ve a sand tray. And you’d have got the whole way to the gate, and there was that hedge. You got in behind it, with your fist in your mouth. Women kept coming by with pushchairs and saying good morning to it.’
‘Where were you, if you saw so much?’
‘In the Wendy house.’ He said it with dignity. ‘Under the Cloak. I’d thought I’d stop for ten minutes and see he was all right, and then they shut the lid of the sand and I couldn’t get out till milk. I sat on the cooker. Some little girl came in and looked straight at where I was, and laid me a place.’ He had had four cups of tea from her, and an egg. She had asked him if he was anybody’s. He told her whose.
{told ? uncles:Sirius turned up at half past ten. He had come, he said, about the drains. He got as far as the coat pegs, with a spanner, and they found him there at dinner time with eleven children on him.|There was a minute, he said, about eleven, when the boy stood still with a spade and you could see him count the grown-ups. James had pulled the Cloak off one hand. He put it out at the little window, and waved, and got it in again.}
+ [Ask what was on his peg # key: peg]
	# page: The peg
	They gave them each a picture, on account of their not being able to read, and by the time Harry got there the train had gone, and the owl. He had a teapot. ‘He looked at it, and he looked at me. Well, he looked at the cooker. And I thought, here it comes.’
	But it did not. He hung his bag on the teapot, to see how it took the weight. He drew it, that afternoon, and every day until Easter, with a face, and then with arms; it went to the moon; when he was seven and had a desk of his own with a name on it he still put a very small one in the corner of whatever he handed in. ‘You kept them,’ James said. ‘You said you didn’t. They were under the good tablecloth.’ She could have told him what the drawer smelt of.
+ [Cry, as she was due to # key: cry]
	# page: Behind the hedge
	It was not difficult. At five to twelve, he said, one of the helpers had come down the path and addressed the hedge: was it Mrs Potter in there, and would she like a hand out, only they were about to open the doors?
	So that she was standing on the step like anyone, with a leaf on her, when he came. He walked straight into her. He had a painting held flat against his front and it was wet still; it came off all down her coat, the best one, the green. ‘That’s you,’ he said, and was pleased, for it had gone on well: two legs, a great deal of orange, and the arms, which he had taken right out to the edges of the paper, as far as there was any paper. She had never had that coat cleaned.
-	-> more

=== tale_park ===
# page: The park
~ told += park
~ stopped = "park"
‘We’d have gone up on the train,’ said James, ‘to your mum’s. And she’d have said, take him out from under my feet, and we’d have gone along to your park. With the river at the bottom, and the chimney. You go in past the swings –’
‘The slide. The swings are at the back.’
‘You go in past the slide, then. It’s hot, it burns his legs. He’s six. He’s got a lolly, and it’s going down his arm and in at the elbow, and you’ve wet a hanky in the drinking fountain and he can see you coming.’
She would have caught him by the hood. She had been that child; there had been one fountain in all that town, and the water tasted of pennies.
{told ? siblings:The girl had to be pushed, and the pusher had to count, aloud; at each hundred she announced that she had not had a proper go. Lily’s mother sat with her bag on her knees by the railings, and fed the boy who bit on pieces of apple, from a fork.|They had the place to themselves, but for an old man with a paper. He was so interested by James, who had taken his shoes off and was going down the slide on his stomach, backwards, that he never found out what had happened in the Test.}
And then the swings: there were four, and it was the end one that went highest. James said that she had gone quiet. She said that he might tell her what the boy could see from up there, or he might look where she was looking, which was at the bushes.
+ ‘How high did he go[?’ # key: high]?’
	# page: The end swing
	‘You showed him,’ James said. ‘You’d told me you weren’t going to.’
	She had done it at nine, in a frock, with her sister screaming at her to stop. You took it up until the chains went slack and jerked, and at the very top, when you weighed nothing at all, you opened your hands. You came down as slowly as you cared to. The park would go by beneath, the railings, the fountain, a parting in somebody’s hair.
	‘He’d got your way of pointing his feet,’ James said. ‘I stood underneath. I’d got my arms out, and I was running about like a man after a hat. And he went by me. He said, excuse me, Dad; and he went over, right over me, with his lolly, and I’ve never heard anybody laugh like that, he laughed all the way down to the river.’
+ [Look behind the bushes # key: bushes]
	# page: Behind the bushes
	‘There used to be a boy in there,’ she said. ‘You know there did.’
	James said that he knew. Once he would have gone on. ‘In a coat,’ he said. ‘In the summer. I never asked you why he’d got a coat on.’
	‘So you’d not see the shirt.’ He had had a way of standing, shoulder first, so as to take up no room. He watched her fly from between the leaves with his mouth open, and it was a whole week before he got up the courage to come out and be rude about it. It was he who told her what she was. She was nine years old, and it was the best news she ever had.
	‘I’d have bought him a lolly,’ said James. ‘He’d have hated it. He’d have held it at me till it dripped.’
-	-> more

=== tale_school ===
# page: The small chair
~ told += school
~ stopped = "school"
‘You were the one who comes in on Thursdays,’ said James. ‘To hear them read. They gave you the chair.’
‘Which chair?’
‘There’s only the one, for mothers. You’d got your knees round your ears, and a boy called Darren breathing jam on you, who’s been on the same page since Michaelmas; and ours over by the hamster, looking out of the window. He’d never seen you before in his life.’
‘He wouldn’t do that.’
‘Till it got to about three. And then he’d come across, by way of the coats. He wouldn’t say anything. He stood next to you while you did Darren’s page, and he leaned.’ James showed her. He put his shoulder to hers and looked elsewhere and let her have the weight of it.
{told ? nursery:There was a teapot in the corner of his sums. There was one on the cover of the register, and one, done small and with great respect, on the hamster’s door; and Darren, who had seen which way the world was going, had drawn one on his knee.|‘You’re never to say a word about it after,’ said James. ‘You tried it, going home. You said, that was nice, when you came over; and he walked on the other side of the road from you as far as the chemist.’}
And a dinner lady had come by with a pile of beakers, who was new, and asked was that one hers.
He had left <em>would have</em> behind him a good way back. He never felt himself go. It was like watching a man stroll to the end of a pier and on; and Lily, whose part it was to shout, could hear the dinner lady’s shoes.
+ ‘I said yes[.’ # key: yes],’ she said.
	# page: The dinner lady
	‘You did, you said yes. You’d got your finger on Darren’s line and you didn’t look up. And she looked from you to him, from your hair, you know, to his, and she was going to say something. I saw her think of it.’
	‘What did she say?’
	‘She said, well, he’s got your eyes, any road.’ James was pleased with the voice. ‘And on she went, with the beakers. That’s all. I don’t know why I keep it.’ But he had been keeping it for years, it had got smooth. At half past three a bell rang. Everybody stood up at once, and put a chair on a table, and the smallest one was hers.
+ [Lean back # key: lean]
	# page: The weight of him
	~ warmer()
	She let him have it back, shoulder against shoulder, and looked the other way. They sat like two cards. It was some time before she noticed that there was a third thing in the balance, lower down, about as high as her elbow: it was slight, and gave off heat, and had no intention of admitting to it. If you turned your head he went to see to the hamster. She moved her finger along under the words, and Darren, in a blast of jam, said that the hen was. He had never got so far. The whole of the table waited with their mouths ajar to be told where the hen was, and the leaning increased, by about the weight of a book.
-	-> more

=== tale_platform ===
# page: The coat
~ told += platform
~ stopped = "platform"
‘You’d have started on the coat at Reading,’ said James. ‘Was it warm enough? Would he grow? You had all the buttons off in August and sewed them on again, tighter. And he’s standing there by the train, being turned round, with his arms out. Everyone he’ll know till he’s eighteen is going past.’
‘I wouldn’t have cried.’
‘You’d promised him. You’d got it all worked out, you were going to do it in the car.’ He shook his head at her slowly. ‘It was the owl. The owl looked at you. And you said, well, you’ve got your sandwiches; and that was it, you went off like a tap.’
{told ? siblings:The rest of them were in a row along the barrier, holding on to the log basket, which went everywhere. The small ones roared because their mother was. The girl of eight did not. She had asked what it cost to send her too, and had been told three years.|There was a family beside them with red hair and any number of boys, and the mother, without a pause in what she was saying, had put out her hand and given Lily a handkerchief. It was ironed. She had plainly brought a spare.}
{told ? school:And Darren had come. His mum was under the impression that it was a school for engine drivers. He had run the length of King’s Cross to give Harry the book about the hen.|Then doors were slamming all down the train, and he had got up on the step, which made him as tall as she was. He said that she could kiss him if she was quick.}
+ [Wave till it was out of sight # key: wave]
	# page: Out of sight
	He had hung out of the window longer than was safe, and she walked along by him, and then trotted. The platform has an end to it, with a sloping bit, and a notice; James had taken her by the belt. The hand got to be steam with a hand possibly in it. She waved to that.
	‘I’d have said, he’s gone, Lil,’ James told her, ‘and you’d have said that he might be looking.’
	So she had gone on until the rails stopped humming. There was nobody else left but a man with a broom; and it was he, when he could stand it no longer, who had waved back.
+ [See what James was doing # key: james]
	# page: What James was doing
	‘Me? I was looking at the engine.’
	‘You were not.’
	‘I took an interest. I’d gone up the front, to ask the driver about his pressure.’ She waited. ‘There’s a place up there behind the water tank. I’d my glasses off. And your man leaned out and said, first one, is it? And I said, it’s smuts; and he said, that’s right, sir, we get a lot of smuts on the first of September, and he gave me his rag.’ He had driven them home with his face black to the ears. The younger ones thought that it was for them, to cheer them up. They had got him to do it, he said, every time that anyone went away.
-	-> more

=== tale_letters ===
# page: A letter every day
~ told += letters
~ stopped = "letters"
‘Every day,’ said James. ‘He’d have told the others that it was once a week. The owl’d come in at breakfast and you’d have your hand up for it, like a catch at slip.’
‘What would he find to say?’
‘What there’d been to eat. He’d have done it in order. You’d get the potatoes, and what kinds; and then he’d put, P.S. I fell off the stairs but it was only one flight.’ James did him very well, in a gruff, reasonable voice. ‘And then there was one that said <em>I am fine</em>, and he’d gone and underlined it.’
{told ? platform:She had known that it was coming. He had written the first of them on the train, on the bag the sandwiches were in. It said that he had met a boy, that the coat was all right really, and that he could still see her when he shut one eye.|She knew how she would have held it. You take it to the window, and look at the back of the paper, to feel how hard he had pressed.}
{told ? nursery:Under the name, so small that nobody at that school could have made it out, there was always a teapot; and if the lid was on straight he was well.|She would have got so that she could tell a blot that was haste from one that was somebody jogging his arm, and whether it was somebody he liked.}
+ ‘Read me the bad one[.’ # key: bad],’ she said.
	# page: Underlined
	James held up his empty hands, and found the place. ‘<em>Dear Mum and Dad, I am fine. There was pie. Do you remember when I had the flu and you moved the television. P.S. How are the others. P.P.S. You needn’t write to anyone.</em>’
	‘We went up,’ said Lily.
	‘We did not. You got your coat on. You had it on all through dinner. And I said, he’s asked us not to, he’ll only be sorry that he told us; and you said that he hadn’t told us; and I said, there you are, then.’ So they had stopped at home, and sent a cake. On the Thursday there was a letter eleven inches long on the subject of custard, with no lines under anything at all.
+ [Ask what she wrote in return # key: answer]
	# page: What she wrote in return
	That she was well. That it had rained. She wrote it at the draining board, after they were all in bed, and it was the milkman and the gutters; for she had had letters herself at that school, and knew what they were for. They were so that there should be a house. You read it with your elbow in the butter and it was all still standing there, the bad tap, and the dog from over the road.
	‘You never put love,’ said James. ‘At the bottom. You’d put, must stop, here’s your father.’
	‘He knew what it stood for.’
	‘I should think they all did,’ he said. ‘He had them in his trunk, in a sock.’
-	-> more

=== tale_christmas ===
# page: This one
~ told += christmas
~ stopped = "christmas"
This was the one he left until he was asked. It was going on now, in a house with the curtains drawn, and if you had gone up the lane you could have looked in.
‘He got off the train taller,’ James said. ‘You walked straight past him. And he’d said on the Saturday that he was probably too old for a stocking, in case we minded; and you told him that you’d see what could be done.’ So they had waited up, one at each end of the stairs with the thing between them, eating the carrot, until his breathing changed.
{told ? uncles:‘Sirius’d come as a reindeer,’ said James. ‘He always did it. He isn’t one, he hasn’t the legs, he’d tied on a hat stand. And Remus had to follow him along with a dustpan, being snow.’ They could be heard now on the roof, disagreeing about the chimneys.|There had been one knock at the door all that day, and it was the postman, in a paper hat, with something for them to sign. He was in there yet, on the good chair, with a nutcracker.}
{told ? letters:At breakfast she had her hand up ready, and the window stayed empty. There was nobody she need hear from; he was across the table with his mouth full.|He had brought his washing home, all of it, in the trunk, with a cauldron on top. She had done it on Christmas Eve, and sung.}
+ ‘What did I give him[?’ # key: gift]?’
	# page: What she gave him
	‘Slippers,’ said James.
	‘Oh, I never.’
	‘You did. Tartan, with a pom-pom. There was a broom from me, there was I don’t know what from the uncles, half of it had got out; and then he came to yours. You said, they’re the right size, you’ve to wear them, those floors are stone.’ And he had said thank you, in the voice that is kept for slippers. He had put them on the hearth with their toes together. ‘But I went in late to see to the fire,’ said James, ‘and you’d gone up. There was only him, and he’d got his feet in them. He was turning them about, like a man who’s got the keys to a motor car.’
+ [Sit a while longer on the stairs # key: stairs]
	# page: On the stairs
	There were thirteen of them. She had gone up those in a hurry, once, and in all the telling James had not gone near them until now. She knew which ones spoke.
	‘Budge up,’ he said. He came and sat on the same stair; there was just the width. They could hear the clock in the hall, and rain in the gutter that he had not got round to. And overhead four people were asleep, or five, she had lost track of it, and one of them was laughing. She waited, all through that evening, with the stocking on her lap, for somebody to come up the path to the door; and nobody did. James had got to the end of the carrot. ‘I think he’s off,’ he said.
-	-> more

// Beat 6. She stops him; what was untold goes by in a breath; laughter, gratitude, the beautiful boy.
=== further ===
# page: Another
There was. She could see him go into it as you go into a dark shed, with a hand out. ‘He’d have brought someone home,’ said James. ‘To tea. A girl, or – well, someone. He’d have been twenty-two. He’d have had a shirt on.’ And he stood still, in there; for neither of them had ever been twenty-two, and he did not know where anything was kept.
‘You’d have liked them,’ she said. ‘You’d have shown them the shed.’
-> stopping

=== laugh ===
# page: Where she stopped him
-> stopping

=== stopping ===
James pulled up as he always did, in the middle, with a hand still out for whatever he had been about to pick up next. {LIST_COUNT(told) == 8:They had never got to the end of it before; he turned the hand over, and it was a young man’s hand with nothing in it.|He could never leave it so, and he ran the rest of it past her in a breath, as you count children on to a coach: {told !? siblings:three more of them in the back with one nose among them, }{told !? uncles:the uncles and that motorbike, }{told !? nursery:the first day at nursery school with his bag on, }{told !? park:the park by her mother’s and the slide that burned his legs, }{told !? school:Lily on the small chair of a Thursday hearing them read, }{told !? platform:the coat and the train and her in floods on the platform and the little ones asking at every meal when he was coming back, }{told !? letters:a letter every day with the potatoes in it, }{told !? christmas:and this Christmas and all of them under the one roof, }and it was somebody’s turn in the bath.}
It was the bath that did it; it was the thought of there being a rota. She started to laugh and found that it had salt in it, and that her nose was running. She would have supposed that they would be let off that.
* ‘I’d hold of him, at least[.’ # key: held],’ she said, when she could.
	# page: What she is glad of
	‘I’ve that. I was holding him.’ It was the only thing that she ever said about it. Behind her there was a pause; he had been downstairs, by himself, and had had nothing in his hands at all.
	‘I was jealous of you for that,’ he said, ‘the first year. I’m not now. I’m glad one of us had the weight of him.’ He gave her his sleeve to be going on with. ‘How is he to look at? I’m only his father. I thought he seemed all right.’
	‘James, he’s beautiful. Isn’t he? Isn’t he a beautiful boy?’
	‘It’s the knees,’ said James.
* ‘Isn’t he a beautiful boy[?’ # key: beautiful]?’ she said, into her wrist.
	# page: An opinion of him
	‘I’ve seen a good many by this time,’ said James, who had seen one, ‘and I’d put him first. He has my knees, poor little devil. He’s your way of looking at a thing until it’s sorry. Who does his hair?’
	‘Nobody does his hair.’
	‘No. Well, nobody could.’ He gave her his sleeve, and she made use of it. She had been going to say something that she never said, and now with her face in the cloth it was easy. She was glad of how it was, if it had to be; she had had her arms full of him. His own had been empty, and he said, over her head, that it was what he would have asked for, if there had been time.
-	He dried his cuff on his knee.
* [Tell him what frightens her # key: tell]
	-> warm
* [Put her forehead to the pane instead # key: pane]
	-> warm_silent

// Beat 7. She feels real when he comes; it might dissolve; it never does; the warmth.
=== warm ===
# page: What frightens her
‘You’ll say it’s silly,’ said Lily.
He said that he would say so if it was.
‘When he’s here I’m real. I don’t mean happy. I’ve got a back to my head. I can feel where my teeth are.’ She pressed a thumbnail into her finger to show him, and there was the mark. ‘It’s going already. It’ll be gone by the time they’re up. And he puts his hand on the glass, and I think, one night we’ll lean on it at the same minute, he and I, both meaning it, and it’ll just go, like ice on a bucket. And I don’t know which of us would fall.’
It never did go. She would have given anything for it to and it terrified her.
‘Come and lean on it with me,’ said James. ‘Then there’ll be two of us to blame.’
-> both_hands

=== warm_silent ===
# page: Her forehead on the glass
Cold would have been something. The pane was no temperature. She rested her head on it and shut her eyes, and waited for the feeling to run out of her, as it did when he had gone: first the back of the head, which she never had except when he was there; then her teeth. She did not tell James. He had known for some time.
‘You’re thinking it’ll melt,’ he said. ‘One night. If the pair of you push.’
She was. She thought of it each time the boy put up his hand; it never had melted, and she did not know what she would do if it ever began to.
‘Shove over,’ said James. ‘I’ll help you hold it up.’
-> both_hands

=== both_hands ===
* [Both of them, both hands # key: both]
	# page: Four hands
	~ warmer()
	They spread them out on the low place where he put his, hers inside and James’s round the edges, four hands. They leaned. And it came, as it will on a chair that somebody has got up from: a warmth, no bigger than a saucer, under the balls of her thumbs. It was hours since he had gone. It did not give, and it did not go out either. They stayed there until their arms ached, or would have, and it was James who took his away first, and looked at them back and front.
* [Let James do it by himself # key: alone]
	# page: James at the glass
	She put her hands behind her. So he went down on one knee, and set his palms to the low place, and leaned; and she saw his face change. ‘Lil,’ he said. ‘It’s warm. Here. It’s like a plate.’ He had never once had that from it, he had always taken her word. He was twenty-one years old and he knelt there with his head down, moving his hands about by inches so as to get it all, and she stood with her fists in the small of her back, and let him have it to himself.
-	Grey had come into the window, high up. Somewhere a great way under them a range was being raked out.
* ‘Who gets him up?’ [she asked. # key: up] she asked.
	-> carried
* ‘He’ll be by himself on those stairs[.’ # key: stairs],’ she said.
	-> carried_alone

// Beat 8. He is never alone. His hand: fade, or refuse.
=== carried ===
# page: Who gets him up
‘He’s eleven. I expect he gets himself up.’ James rose, in two movements, from the knees. ‘You’ve seen him, when it gets cold, and his lips go. He’s telling himself to. He does it in your voice. He doesn’t know that it’s anyone’s.’ And when she had thought about that: ‘He’s never on his own in there, Lil.’
-> hand

=== carried_alone ===
# page: By himself on the stairs
‘He isn’t,’ James said. ‘He never has been.’ He rose, in two movements, from the knees. ‘Watch him when he gets to the door. He always holds it a second after him, so it won’t swing back on whoever’s behind.’
She had seen it, and had thought it was the Cloak.
-> hand

=== hand ===
{ stopped == "siblings" or stopped == "uncles" or stopped == "nursery" or stopped == "park":
	‘It went in early,’ said James. ‘Fifteen months of you, sunrise to lights out, singing at him. He’ll be a man of forty with a bad back, and he’ll hum when he’s looking for his keys, and that’s us. He’s got us on him awake and asleep. He couldn’t put us down if you paid him.’
- else:
	‘I tell you what he’d have had,’ said James, ‘and all the time there’s what he’s got. He goes up on that broom with his elbows out, I’ve heard him do it, on the floor there, with his mouth. Nobody taught him elbows. He’s carrying the two of us about, awake and asleep, and it weighs so little that he’s never thought to look round and see what it is.’
}
The warmth was going from her hands already. He held out his own, as he did every morning: the left, palm up. She had only to take it and the room would thin, and then they would not be there until they were looked at. It was like being read to sleep. But nobody had ever told her that she could not stop behind, in the glass, and see for once what the day did with a place where he had been; it would be a day alone, and she would feel herself go out by inches.
* [Take it # key: take]
	-> under
* [Put both hands in her sleeves # key: sleeves]
	-> dark

// A day alone in the glass. What she learns: that it is to be moved, and by whom.
=== dark ===
# page: A day in the glass
~ day = "dark"
There was a surprising amount of it. A bell went, and then feet, a few, it being the holidays, on their way to an egg; and then for a long time there was a square of sun that walked down the stacked desks, leg by leg. She had no teeth by then. She kept herself together by saying what was in the room.
In the afternoon there was a small sharp crack and the room had an elf in it, in a tea towel, with a duster. He did the desks by rank. Then he came round and saw the mirror, and turned to find who was behind him. He had the cloth in his hand. On his side, low down, where the boy leaned every night, there was a smear as wide as a child’s palm.
* [Watch the elf’s face # key: elf]
	# page: What the elf wanted
	She could not see what he saw; she could see him see it. He was very old. He looked as if he had been handed something across a counter that he had paid for, long ago, and lost the ticket. He did the frame, every claw and leaf, with his ears down. He polished all round the glass; and when he got to the mark he put his own hand near it, to measure, and left it there.
* [Watch the cloth # key: cloth]
	# page: What the cloth did
	It came down the pane in loops. She was on her knees in front of it, saying no, not that bit, leave it, at the top of her voice. It went over once. The boy had a good deal of butter about him, and there was one finger and the heel of the hand that did not come off; and the elf breathed on it, and considered, and then for reasons of his own went away to do the door.
-	Then he bowed to the floor, for there was somebody on the threshold: the headmaster, in half-moon spectacles, with a tape measure round his neck, who asked if he might interrupt.
‘It is to go downstairs,’ he said. ‘I think tonight. I shall have a word with the boy first. It would be a kindness to do it while he is angry with me.’ He ran his tape up the side of the frame, and looked at the figure, and let it snap. ‘And Severus, I suppose. He has the height for it, and he will not ask why.’
* [Say that name over until dark # key: name]
	So she had it for company, from three o’clock. It was a name with a lot of corners; as a girl she had broken it in two to make it go in her pocket. She said it crossly and she said it kindly. By the time that the sun went off the desks it had gone to a noise, and he had no face at all.
	-> last_night
* [Spend what is left on the boy’s mark # key: mark]
	The one night, then. She put all there was of her behind that finger and that bit of a palm, and kept it there. The window went. She heard them go down to supper and come up; and what there was of her was about as big as a saucer, and had not gone out.
	-> last_night

// Fading; Cokeworth, remembered. What she knows after it: the boy he was.
=== under ===
# page: A river
~ day = "under"
Of where they went she could have told you nothing. You do not remember being asleep; you remember what was by you when you lay down. Tonight it was the river. It was low, and had a pram in it, and on the far bank the mill was letting go its three o’clock water, which that day was blue. She was nine and a half. She had her shoes in her hand.
There was a boy with her. He was telling her about a castle, and he told it as other children will tell you about food. They would both live there; it had been settled when they were born. His cuffs were done up with string. If you laughed at anything he told you his mouth went in, at the left, and he would not open it again for the rest of the afternoon; and so as a rule she did not laugh. He had never had a friend before.
* [Stay by the river with him # key: river]
	# page: The stones
	They were building something, across from stone to stone. He placed one and she placed one; he did it so that they fitted, and she so that it would be finished. ‘You’ll know people, there,’ he said. ‘You’re the kind. You’ll have loads.’ He had a flat one in both hands and was turning it about. ‘Will you still know me?’ ‘Don’t be daft,’ said Lily. She was watching a moorhen. She had answered him like that, without a look, and had gone on in after the moorhen up to the hem of her frock; and it struck her, going, that he had not put the stone down.
* [Go on to the railway carriage # key: carriage]
	# page: The carriage
	By then there was a great noise of other boys. There was one with spectacles, who had his feet on the seat; she could not stand him. Severus sat opposite, with his knees together, in robes that somebody had let down, and every time that a new turret came round the hill he looked at her, and not at the turret, to see if it would do. He was the only friend she had in that place, for about the space of an hour and a half; and when they called her name out, and she had to go and sit under the hat, it was his face that she found to hold on to. Its mouth had gone in.
-	The water was coming down blue. It came round the end of the stones and in over her feet, and somebody a long way up the bank, with a kind voice and no hurry about it, was calling them both home.
* [Go, and take the shoes # key: shoes]
	She went up through the nettles with one in either hand. When she looked, he was still at it, squatting in the blue with his back to her, putting in stones. He did not seem to have heard that anyone had called.
	-> last_night
* [Wait for him to get out # key: wait]
	‘They mean you as well,’ she said. He did not think so. He said that he would be along. She stood about, on one leg and on the other, and it had got so late that she could make out only his shirt; and then she thought that perhaps he had gone on ahead, another way.
	-> last_night

// Beat 9. Dumbledore; what she signs to the boy; go with James, or stay, or listen.
=== last_night ===
# page: The next night
{ day == "dark":
	Then James’s hands came down on her shoulders, and there were her shoulders to meet them. ‘You look like a letter that’s been through the wash,’ he said. She told him what was going to be done. He was so long in answering that they heard the latch.
- else:
	Then there was the schoolroom, and the hands on her shoulders, and the door standing open on nobody. Neither of them had remarked that the headmaster was there already, an old man sitting on a desk with his ankles crossed.
}
{ noticed ? floor:
	The Cloak was off before the door had shut. He made for the two boards and a half; he had not lifted up his eyes to the glass yet, he was saving them. And there was somebody’s shadow on the place. He saw slippers with bells on, and then a beard. She watched him look past them, at the floor itself, in case it had been kept for him.
- else:
	He threw the Cloak off as he came, and came up the room with such a face on him that for some moments she heard nothing at all, though the old man had evidently spoken. The boy turned round. She saw all the blood go out of the backs of his ears.
}
{
- noticed ? feet:
	He was barefoot. It had frozen since noon.
- noticed ? cuffs:
	He had shoved the cuffs up to the elbow, to run.
- else:
	He had come up the stairs with that smile already on.
}
They talked then, the headmaster and the boy. It was about the glass, and who was in it.
* [Listen to the old man # key: listen]
	# page: What the old man said
	He said it well; he had thought what it would be like to be told. That a good many people had sat down before this mirror, and that some had not got up; that it could give nobody anything but a sight of what he wanted most; that it was being moved, tonight, and that he was asking, he was not ordering, that Harry would not go and look for it. ‘A picture,’ he said. He said it gently, with the two of them standing at his elbow. Lily could have knocked his hat off.
* [Watch the boy take it # key: watch]
	# page: How he took it
	Lily had never seen him told anything. He stood for it with his arms at his sides. The glass was to be moved, tonight; he nodded; and he was asked not to go and look for it again, and nodded before the end, since he knew how that sort of sentence ended. She would have liked him to kick something, to lie down and roar and be carried upstairs over somebody’s arm, and what he did was to thank the headmaster for letting him know.
-	Only when he had the Cloak in his hands did he look up, over the old man’s shoulder, at the glass. It was quick. He was not supposed to. He got the pair of them in, to the edges.
It would be what he had.
* [Wave to him # key: wave]
	~ sign = "wave"
	-> signed
* {noticed ? feet} [Point to his bare feet # key: scold]
	~ sign = "scold"
	-> signed
* [Hold still for him # key: still]
	~ sign = "none"
	-> signed

=== signed ===
# page: The door again
{ sign == "wave":
	It was an ordinary wave, from the wrist, the kind that is given to buses. He had never had one. He began to lift his own hand, and saw that the headmaster saw, and turned it into something he was doing to his hair; and it went on, up there, at the back of his head, two fingers of it, opening and shutting.
}
{ sign == "scold":
	Straight-armed, she pointed at his feet, and frowned; and when he did not follow she lifted one of her own, and pointed to that, and shook her head at him. He looked down. He looked up, with an expression that she had not had from him in all those nights, and it took her a moment to know it. He was put out.
}
{ sign != "wave" and sign != "scold":
	What he had come for she gave him, all of it, the front of her and the smile, and did not let so much as an eyelid go. He took his time after all. He started at the top left-hand corner; and when he had come to the end he shut his eyes, and waited, and opened them again to check.
}
Then there was no boy, and the door had opened and closed. The old man stayed sitting on the desk. He had the tact to look at his own knees.
‘That’s it, then,’ said James. ‘Come on, love, out of the draught. Nobody’s ever coming in here to look at us again.’ They came because they were looked at; if she went with him now she would not come back to this, and the end of it would be a latch. His hands were waiting on her shoulders.
{sign == "scold" and warmth == 3:Along the passage, at the three steps down, somebody had stopped.|Along the passage nothing trailed on the wall.}
* [Go with him # key: go]
	-> ending_before
* ‘I’m not having that be the last of it[.’ # key: stay],’ she said. ‘A door.’
	-> alone
* {sign == "scold" and warmth == 3} [Listen # key: hark]
	-> slippers

// He comes back a last time, and knows.
=== slippers ===
# page: Somebody on the three steps
They listened, all three of them, the old man as well, with his face lifted; and the steps came back, at a run. The door hit the wall.
‘She told me off,’ said Harry.
‘I beg your pardon?’
‘My mum. She did that.’ He did it. ‘About my feet.’ He had gone scarlet, and was trailing the Cloak by one corner. ‘You said it’s only what I want. I don’t. Nobody wants to be – I never even thought about my <em>feet</em>.’
The old man thought of several things to say and, to his credit, did not say them.
‘No,’ he said finally. ‘I don’t believe that anybody ever has wished for that.’
Harry turned to the glass. He had gone from red to white. He did not come any closer.
* [Point again, and mean it # key: point]
	# page: Told twice
	She stamped. It made no sound; she put her whole arm into it, feet, door, bed. And he laughed, so loudly that he clapped his hand across it. ‘All <em>right</em>,’ said her son, to her, in the voice of any boy in England. He was gone before he had finished saying it.
* [Show him the soles of her own # key: soles]
	# page: Ten years barefoot
	She turned, and held one up behind her for him to see, like a horse with a blacksmith. It was quite clean. She shrugged at him over her shoulder: look who’s talking. He made a sound. ‘You haven’t got any <em>either</em>,’ he said. And he told her to wait there; he told his mother to wait there, and was gone.
-	The headmaster got down from the desk, and walked over to the window, and looked out with close attention at a wall.
It was eleven minutes. When he came in he was out of breath and had slippers on, vast ones, brown, trodden down behind. There was a name in each, inked by a woman with a firm hand. It had been crossed out and another put, and that one crossed out; there were five, and the last of them was not his.
* [Lay both her palms to the glass # key: palms]
	-> ending_knows
* [Make a fuss of the slippers # key: fuss]
	-> ending_knows_fuss

=== ending_knows ===
# page: Both palms
He came and put his own to them. It was not to see if anything was there. He leaned, as one does on a gate to talk to somebody; it went to her elbows.
‘I’ve got to go to bed,’ he told them. ‘I promised him I wouldn’t look for you. It’s all right, though. Isn’t it?’ He thought. ‘You can tell me off from anywhere.’
James, whose glasses were no use to him, put up a hand on the far side of hers and spread it.
-> heard ->
At the door he took the hood off again in order to be seen going. He went out backwards, in another boy’s slippers. You could hear them all the way along and down the three steps, slap, slap, and when he got to the bottom, on purpose, he jumped.
# ending: knows, He would never have wished for that
-> END

=== ending_knows_fuss ===
# page: Another boy’s slippers
She clasped her hands. She walked the width of the frame to get the side view of them, and had James look. Nobody had ever in his life made a fuss of what he had on. He turned round for her with his arms out. He could not get his face straight.
‘They’re Ron’s,’ he said. ‘I’m to ask for some for my birthday, aren’t I? I’ll say size four.’
She held up five fingers; he would grow.
-> heard ->
By the window the old man blew his nose, and hoped aloud that it was not later than he thought. Harry said good night. He said it twice, the second time in a lower voice and to a different person. He left the door wide open behind him, like somebody who lives there, and they listened to a size four in a size nine go slapping home to bed.
# ending: knows, He would never have wished for that
-> END

=== ending_before ===
# page: Out of the draught
She looked at the door until she had it by heart: iron latch, a twist in the handle, one panel newer than the rest. Then she put up her hands and took hold of his, and he turned her about by the shoulders, as you turn somebody for whom there is a surprise.
{ sign == "wave":
	‘He waved,’ said James. ‘Did you see it? He’d got it round the back.’ He did it for her, the two fingers. He went on doing it.
}
{ sign == "scold":
	‘You told him off,’ said James. ‘Four words you might have had, and you’d have used them on his feet.’ He was so proud of her that he had to walk sideways.
}
{ sign != "wave" and sign != "scold":
	‘You never moved,’ said James. ‘I wanted to sneeze. He’ll have us off by heart, you know, he’ll be able to do us in the dark.’
}
-> heard ->
Somebody was coming along the passage from the other end, close in to the wall. She had known a tread like that. It was on the tip of her tongue; and James was asking her what they would have called the dog, and she told him.
# ending: before, Gone before he came in
-> END

// She stays. The weight of his hands leaves her; Dumbledore calls Severus, and goes.
=== alone ===
# page: The weight of two hands
He did not argue it. He stood behind her for another minute, smelling her hair. Then the left hand was not there, and after it the right. You would not suppose that so small a weight could have been holding anything down.
The old man had come up to the glass. He had his spectacles off, and without them he looked like someone’s brother. She was a foot from him and he did not see her. What he saw was lower than her and a little to the side, and he moved his lips at it, and then sent something silver out at the keyhole with a message.
{ day == "dark":
	She had known all day who it would be, and she had thought that knowing would be a help.
- else:
	‘Severus,’ he had begun, and the rest was in a murmur, but she had got the name. Her feet were wet. She would have sworn to it: they were wet to the ankle, and blue.
}
‘He will be a few minutes,’ said the headmaster to the furniture. He put the desk in line with the others, and was gone; and she was by herself with a door.
* [Stand as she stands for the boy # key: stand]
	-> severus
* (sitting) [Sit down on the floor of it # key: sit]
	-> severus

// Beats 10 and 11. His hard face; he sees her. What she gives him comes first; then the page holds still.
=== severus ===
# page: A face for corridors
{ alone.sitting:
	From the floor it was the hem of Severus that she saw first. It was black, and it came straight up the room, and the tip of a wand was going round the claws of the frame, to see how they unscrewed, before he found that there was a foot on the other side of the glass, and a knee, and that she was looking up at him.
- else:
	Severus came in shoulder first; it was still how he did it. He had on a face for corridors, and he walked all round the frame with his wand out, seeing how it was fixed, breathing down his nose, so that he was as near as she had been to the boy before he troubled to raise his eyes.
}
His face changed. It did not soften. It went as a shelf goes, from one end. He was thirty-one; nobody had looked after him; and out of it all, with black eyes, appalled, looked the boy who used to hand her things, and watch her face to see if they would do.
{ day == "under":
	In at the left went the mouth. By her reckoning it was an hour since she had left him down there in the blue water. He had been nine. He had not, that she could see, had anything to eat in between.
- else:
	She had had since three o’clock to get ready for him. She had a face laid by for the one who was rude, and another for the one who would not look; it had not entered her head that he might be younger than she was.
}
She could not speak to him. Nothing that was said in there had ever gone out. But it lay with her what he would have.
* [Smile at him # key: smile]
	~ gave = "smile"
	-> still
* [Turn her back # key: turn]
	~ gave = "back"
	-> still
* [Say one word: Harry # key: harry]
	~ gave = "word"
	-> still

=== still ===
# moment: severus, Severus, and the glass
# when: the last night, towards three
# about: A man sent to move a mirror has looked into it.
# page: Neither of them moving
{ gave == "smile":
	It was the one she had, it was crooked, and he had had it first on a riverbank. It reached him, and he rocked. He put out his free hand behind him for some piece of furniture, and there was none, and he stayed so, with his fingers spread. He did not smile in return. She did not think that he could have found it.
}
{ gave == "back":
	She heard the breath go out of him. On this side there was less to see than you would think: the floor, as far as the frame allowed, and a dusk that began where it stopped, and her own two hands. Then she found that the window was in it, and in the window, small, a man with his mouth open. He did not look surprised. He looked like someone whose train has been announced.
}
{ gave != "smile" and gave != "back":
	She made it large, for a lip-reader: the breath, the open vowel, the teeth. <em>Harry.</em> He watched her mouth. She saw him take it in and turn it over and get it wrong. ‘You,’ said Severus. ‘No. <em>You</em> have nothing to be sorry for.’ She shook her head; and he, who had never been able to be contradicted, shook his.
}
Neither of them moved. The candle he had brought in was on the floor, on its side, and still lit. His right hand had come up in front of him as far as his ribs; it had the wand in it, and the point was towards the glass, and he did not seem to know about either.
* {gave != "back"} [Keep her eyes on his # key: eyes]
	-> confession
* {gave == "back"} [Listen for what he will do # key: listen]
	-> confession
* [Watch the wand # key: wand]
	-> confession_wand

// Beat 12. Four pages: sorry, a mistake; no harm, and love; forgiveness begged and the boy promised; the little he sees.
=== confession ===
# page: Two knees
{ gave == "back":
	Wood was laid down upon wood. Then there was cloth, and a knee, and the other knee. He had got himself on to the floor, with care for the wand.
- else:
	It was he who looked away. He put the wand on the floor first, at arm’s length, and then one knee, and then the other.
}
-> sorry

=== confession_wand ===
# page: The wand
{ gave == "back":
	In the window it was the size of a pin. It wagged. She thought of how thin the thing was that she stood behind; and then he saw where it was pointing, and put it down, and got down after it on to his knees.
- else:
	It shook. She thought of the crockery in that house at the end of Spinner’s End; and then he followed her eyes. He let go of it, and got down after it on to his knees.
}
-> sorry

=== sorry ===
Then he wept. He had never as a boy done it except behind something, and it came out of him like a wardrobe being got down a stair, with stops.
‘I wish it to be understood,’ he said, when there was a stop, ‘that I am sorry. There was a longer form. I had it in order.’ {gave == "word":And presently: ‘So that you will see it is not for you to say. Of the two of us. I must ask you not to say it again.’|And presently: ‘It had a beginning. I find that I have begun after it.’}
‘It was a mistake. That is not offered as – I said it. There were others by, whose good opinion I wanted, and it was out of my mouth. I would have gone after it on my hands.’
There were two things that that might be. There was a word, beside a lake, one June, when she had come to help him. And there was the other. Somebody had once listened at a door, and had run with what he heard to the one man on earth who would come for her son on the strength of it; she and James had lain a year beside a cot and asked each other who. They had gone through everybody. They had not gone through him.
* [It is the word by the lake # key: lake]
	~ mistake = "word"
	-> harm
* [It is the door he listened at # key: door]
	~ mistake = "errand"
	-> harm

=== harm ===
# page: No harm
{ mistake == "word":
	So he had that still. He had carried it for fifteen years. She could have told him to the week when she put hers down: it was the spring that Harry cut his first tooth, she had been going upstairs with the washing, and had thought of that day on the grass, and been unable to recall what she had had on.
- else:
	That went in slowly. He had stood on some wet stair with his ear to the wood. He was twenty years old, he had been given a thing to carry that would make them think well of him; and he ran; and at the other end of that running, though he did not know whose, was a cot with a blue blanket. She put a hand on the frame.
}
‘I never meant harm to you,’ he said. ‘Nor to – nor to anything of yours.’ He got over the word as you get over a wall with glass on it. ‘When I understood, I asked. One could not ask there. I did ask.’
The candle, on its side, had started to make a lake of its own.
‘There is a further point. You will have known it. I have always – since the swings. It has not left off. I do not see that it can be of any use to you, but I did not like that you should have it only by inference.’
* {gave != "back"} [Look at his hands # key: hands]
	# page: His hands
	They were stained, yellow to the second joint, and black in the creases. He had always had good hands. He could shred a root so that it fell open. He had set them on his thighs now, palm up, to be inspected.
	-> promise
* {gave == "back"} [Watch him in the window # key: window]
	# page: In the window
	You could have covered him with a stamp. He was on his knees behind a woman who was not looking at him, and was telling her back that he loved it, and he had put his hands on his thighs with the palms up; they seemed to be quite clean.
	-> promise
* [Look to where James would be # key: beside]
	# page: Where James would be
	He would have been a little behind her, on the left. She did not need him to be told; he had known it at eleven, on sight. ‘Well, at least he’s got taste,’ he used to say, when they were first married, and he had stopped saying it. There was nothing there now but dusk. She looked at it until it was plain to her that she was doing this by herself.
	-> promise
* {gave == "back"} [Turn round # key: round]
	# page: Turning round
	~ turned = true
	She did it without hurry, from the feet up. When she had come all the way he was on his knees with his palms up on his thighs, and had got his eyes shut. He opened them because of some change in the air. ‘Oh,’ said Severus, as if she had come in with the shopping.
	-> promise

=== promise ===
‘I beg your pardon,’ he said. ‘I do beg it. I am aware that it is generally done on the knees, and you find me on them.’
He seemed to wait to be struck. {mistake == "errand":She had her whole mouth full of it: <em>it was you</em>. It was you who set him walking up the lane. It would not have gone through the glass, and he would have said yes to it if it had; he had been saying yes to it for ten years.|He wanted so little. He wanted her to say that she was not still standing there by the water with her books against her chest, fifteen years on, hearing it. She would have said it to any child who asked, and sent him in to wash.}
‘I will look after your son. I do not undertake to be pleasant.’ He wiped his nose upon his wrist. ‘There will be things sent against him. I know a good deal about the things that are sent. He will not like me, and he need not. But the boy will live. I shall see to that. He will get to be some great lout of thirty with opinions, and you may be proud of him. I thought that you might be told.’
His left knee was on the place where the boy sat.
* [Let him finish # key: finish]
	# page: What there is to finish
	Nothing of her moved. She had been a talker; there was a kind of listening, she found, that you did with the shoulders. When it appeared to him that he had not been dismissed he cleared his throat.
	-> little
* {gave != "back" or turned} [Point to the boards under him # key: point]
	# page: Whose place he has
	Down, she pointed, to the floor beneath his knee, and then, with her hand out flat, showed how high: a boy, so high, sitting down. He thought that she wished him to move. He moved. And there the place was, rubbed bright, with a crumb on it, and she saw him put the size of it together. He laid two fingers on the wood. It might have been warm.
	-> little
* {gave == "back" and not turned} [Turn round # key: round]
	# page: As far as that
	~ turned = true
	For that, she would. She turned upon her bare heel and looked at him, and he put up an arm before his eyes. It came down by degrees. He was so unused to being given a thing when he asked for it that he glanced behind him.
	-> little

=== little ===
‘I ought to be truthful,’ he said. ‘I see little of you in him.’
He appeared to be looking at it, a long way away, with distaste. ‘It is all the father. It comes into a room like the father. I mark its essays. There are the eyes, of course; he has them for finding a ball with. And then, in November, there was a boy who had upset a scale. It was not Potter’s scale. He was getting down to help pick up the weights before the thing had finished falling. He did not even like the boy.’ He stopped. ‘I took five points from him. I had it by me all that week.’
For so small a thing he used his hands: he had made a place between them, in the air, as wide as an egg.
‘It is a little,’ said Severus. ‘One would have to know what one was looking for. I mean to hold on to that little until the end.’
* (nodded) {gave != "back" or turned} [Nod to him # key: nod]
	-> image
* (eyed) {gave != "back" or turned} [Touch the corner of her eye # key: eye]
	-> image
* (kept_back) {gave == "back" and not turned} [Keep her back to him # key: keep]
	-> image
* {gave == "back" and not turned} [Turn round for the last of it # key: round]
	~ turned = true
	-> image

// Beat 13. Afraid to move; then he knows: an image, the past. He stands, names her, lifts it from behind.
=== image ===
# page: A matter of his foot
{
- little.nodded:
	What she gave him was a nod: yes, that is mine, that is what I lost, you can leave it with me. He bent his head until she could see the parting.
- little.eyed:
	With one finger she found the outer corner of her eye, where there would have been a line by now, and drew it down an inch. The girls used to do it at school, for <em>I saw that</em>. He did not know it.
- little.kept_back:
	There was not a sound behind her. He was waiting, she supposed, for the back to turn round. She had very seldom in her life kept somebody waiting, and it was tiring.
- else:
	He had been speaking to the backs of her knees. When he found that he had got the front of her he lost the end of what he was saying, and closed his hands upon the place where the egg was.
}
After that he kept still. She saw what it was: he dared not move for fear she would go. The candle burned along its side, and went out at the middle. ‘I shall have to shift this foot,’ he told her; and some time later, ‘I am going to shift it now’; and he did so, and it rang on the boards. She was there yet.
Of course she was. It was then that he knew.
{ gave == "smile":
	‘You have a button off,’ he said. ‘It is off in the newspaper photograph. You are twenty-one.’ He would be thirty-two in January. ‘It would smile, naturally. I dare say they are made to.’
}
{ gave == "back":
	‘Twenty-one,’ he said, whose own birthday was in a week or so, and the thirty-second. ‘It is the photograph. {turned:One has only to wish, and it turns. I should have thought of that before I knelt.|Even so, I could not wish for it to face me.}’ He was almost amused.
}
{ gave != "smile" and gave != "back":
	‘It said that it was sorry,’ he told the floor. ‘It is twenty-one years old. I shall be thirty-two in a fortnight. It is a picture, and it has said what I would most have liked.’
}
He got up. He used the whole of one sleeve upon his face, and what was under it when he had done was clean, like a slate; there was not a thing on it for anyone to read. Then he put his heels together. ‘Good night, Mrs Potter,’ he said.
He had never once called her by it.
* [Answer to the name # key: name]
	# page: Mrs Potter
	So she stood up straight to be it. He would not see, he was past the edge of the frame already; but there had been two of them at that wedding who did not throw anything, her sister and himself, and it ought to be received by someone.
	-> lifted
* [Go along the frame with him # key: along]
	# page: To the edge of the frame
	Step for step she went with him, as far as there was any glass, and there she lost him. He went by with his face turned to the wall, like a man getting past knees in a theatre, and she heard him on the other side breathe in, and spit upon his palms.
	-> lifted

=== lifted ===
He was going to take it from behind, so as not to have to look.
Then the schoolroom dipped. It swung, desks, window, the two boards and a half, and there was the passage with its lamps turned down, coming towards her by jerks, at the height of his knees. Ten of his fingers were hooked on to the frame. {mistake == "errand":She looked at them. They were the ones he had had in his pocket, for warmth, that night outside a door.|She looked at them. They had used to make a chair for her, crossed with her own, so that between them they could carry Petunia, screaming, through the nettles.}
She was going. She had no back to her head now. It would be the same with her as when James held out his hand, only slower, unless she took a grip of something; and to do that was to stop in the thing for good and all, alone, and go wherever they stood it, in whatever cellar, with its face to whatever wall.
* {gave != "back" or turned} [Lay a hand on her heart # key: heart]
	-> ending_forgiven
* {gave == "back" or mistake == "errand"} [Keep her hands at her sides # key: sides]
	-> ending_unforgiven
* {gave == "word"} [Say the word again # key: again]
	-> ending_word
* {sign != "none" or day == "dark"} [Take hold of the frame # key: hold]
	-> ending_watch

// Beat 14, and six ways that it may close.
=== ending_forgiven ===
# page: Her first friend there
‘Severus,’ she said.
It went nowhere. There were the ten fingers and she said it to those. ‘Thank you. For the weights; for having looked.’ {mistake == "word":And the word by the lake, which she had not had by her for years, she turned out all her pockets for, and it was there, and it had gone quite soft. She let him off it. He had been sixteen. She let him off it for good.|And for the door, the wet stair, the running, she did not know how it was done. It was so much bigger than she was. She stood as you do before a house that has to be cleared, and took up the nearest thing: that he was twenty. She forgave him that. She went on to the next.}
She laid her right hand on her heart, where he could not see it. He had been the first friend she made in that castle. He had got his thumb over one of the claws, and was taking care on the three steps, feeling for each with his heel.
-> heard ->
The lamps were coming through her now. Somebody had left a bucket in the way, and he set the glass down, with a grunt, to shift it.
# ending: forgiven, Forgiven, and fading
-> END

=== ending_unforgiven ===
# page: Hands at her sides
Nobody had asked her to hate him, and it would have been a labour. She kept her hands where they were.
{ mistake == "errand":
	But it had been done, and he had done it; there had been a wet stair and a boy with his ear to a door; and James, who had had nothing in his hands. It was hers to hold against him. It was the one thing that had come away with her out of that house, and nobody was going to have it off her because he cried.
- else:
	But she had come over the grass to help him. She could see her own shoes. It was a small thing beside what came later; but she had been sixteen, with her books in her arms, and she had looked after it better than he had looked after her.
}
He would keep his word about the boy, forgiven or not. She had always known that much of him.
-> heard ->
At the top of the three steps he waited, and she felt him think. Then he shifted his hands, and leaned back, so that the weight came over on to his own chest and the frame stayed upright; and he took her down like that, on his heels, without once letting her tip.
# ending: unforgiven, She forgives nothing
-> END

=== ending_word ===
# page: In the landing window
To the knuckles she said it, <em>Harry</em>, and again, <em>Harry</em>; and the frame bumped on down the steps and turned out upon a landing, where there was one tall window with the night at the back of it.
So that she saw what they were. There was a man in black, going sideways with his cheek averted; and held in front of him like a tray a lit glass, and in that a woman the size of a playing card, who was saying a word.
He had been so careful. He raised his eyes only to see where the stairs went, and he saw it in the window, the wrong way about: the breath, the open vowel, the teeth.
‘Not sorry,’ said Severus.
She nodded; it was as much as she had left. He hitched up the frame. ‘Yes,’ he said, crossly, to the window. ‘I know his name.’
-> heard ->
A flight lower down there was no window, and in the dark somebody was practising the name.
# ending: word, What he thought she said
-> END

=== ending_watch ===
# page: Under the school, in June
So she took hold. They stood it underground. Some evenings James called her, from wherever it was, and she called back that she would not be long. The headmaster came one day with something in paper, and leaned in through the glass, and Lily had it in her pocket from then on: a red stone the size of a yolk.
-> heard ->
In June there was Harry.
{ sign == "wave":
	He had a man behind him with a knife of a voice, who wanted to be told what he saw. He saw himself. But low down by his leg, where the man could not look, two of his fingers went up, and opened and shut. She would have known that wave in any crowd.
}
{ sign == "scold":
	There was a man at the back of him, whose turban talked. She looked at his feet before she looked at anything. He had shoes on. They were laced to the top in double knots. Somebody had spoken to him about it.
}
{ sign == "none":
	The man at his back told him to say what he saw. He saw himself, and he held still for it, all of his front, with not an eyelid moving, so that it should last her.
}
She stepped up behind the boy in the glass, as you get behind a child to help him on with his coat, and put a hand into her own pocket, and then into his.
# ending: watch, Wherever it is taken
-> END

// The last thing she hears: the year at which she said, leave it there.
=== heard ===
{ stopped == "siblings":
	Overhead somebody small had got out of bed. She counted the feet across a landing, two, and two more, and a third pair that was being towed; and a voice with its nose held said that it was only going to ask what time it was.
}
{ stopped == "uncles":
	Along the lane there came a motorbike at four miles an hour. It was going so slowly that it had to be helped with a foot, and someone in the sidecar, in a helmet, was telling everybody in the houses that they could look now.
}
{ stopped == "nursery":
	From down a path, past a hedge, a voice was asking was there a Mrs Potter in there, because they were about to open the doors; and behind it, pushed up against the wood, were thirty children in their coats, and one who could be heard not crying.
}
{ stopped == "park":
	What she heard then was the end swing. It went up until the chains were slack, and jerked; and there was the gap, which only the person on it knows the length of, when there is no noise at all and somebody has opened both hands.
}
{ stopped == "school":
	There were the shoes again, with the soft soles, coming between the little tables, and a clack of beakers. Somebody was new. Somebody stopped by her chair to ask was that one hers, him with the hair; and she said it this time before the question was out.
}
{ stopped == "platform":
	She could hear doors. They were slamming the whole length of a train, from the far end, one after another, getting nearer, and there was somebody up on the step in a coat with all its buttons on, telling her that she could kiss him, if she was quick.
}
{ stopped == "letters":
	Something tapped at a kitchen window. It would be wet through, and bad-tempered, and want the top of the milk; and it had tied to its leg a whole sheet about potatoes. She had her hand up for it before the second tap.
}
{ stopped == "christmas":
	There was a clock in a hall, and rain in a gutter. On the stair beside her somebody had finished the carrot, and they were both of them listening upwards, to a breath, and the next one, and to a space in which it was decided; and he thought that he was off.
}
->->
