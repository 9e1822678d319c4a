# title: The Fourth Year
# from: separation/room-241
# premise: What if she had come that fourth year, and spoken?
# content: pregnancy loss, separation, grief
# rating: 13 and over
# summary: The lift stops at the second floor, and this time the steps come all the way.
# lang: en-GB

// From separation: the key, what James said at the long table, and how proud he has been.
VAR key = ""
VAR table = ""
VAR pride = 0
// The lamp in Room 241, by which there is one thing she cannot say: out, lit.
VAR lamp = ""

-> knock

// She knocks, which she never has, and says the first thing.
=== knock
# page: Nineteen steps
It was nineteen from the gate of the lift to 241. James had them all. At the nineteenth they stopped, and there was a knock.
{ key == "kept":
	In three years she had never had to. He understood it as he crossed the carpet with his hand on the key in his pocket: she had asked for it at the desk, and had been told that some gentleman had walked off with it a year ago last night.
}
{ key != "kept":
	She never had before. The key was lying on the bedspread, brass side up, where he had put it so that they should both know whose room this was; the clerk would have told her that the gentleman had gone up, and she could have walked in.
}
It was Lily. She had on the green coat, and she was carrying a bag twice the size of the other years’, in both hands. She had dark marks under her eyes. She looked past him, all round the room, for what had been altered.
‘You’ve had the radiator on,’ she said.
It was the first thing either of them had said there since 1979.
* ‘Hello[.’ # key: hello],’ said James.
	-> spoke.hello
* ‘I turned it down[.’ # key: down],’ said James.
	-> spoke.down
* [Take the bag # key: bag]
	-> spoke.bag

=== spoke
= hello
She put the bag down to consider it. ‘Yes,’ said Lily. ‘All right. Hello.’
-> list
= down
‘I know you did. It’s ticking.’ She went and put a hand flat on the top of it, and kept it there. They had had this conversation, he supposed, two hundred times, and it was the best one yet.
-> list
= bag
Heavy: somebody had packed it for all eventualities. Out of the top stuck the neck of a bottle of gripe water. So her stomach had been bad; she was thinner in the wrist. He hung it on the hook and said nothing about it.
-> list
= list
# page: The list
She didn’t run the tap. She went in and sat on the edge of the bath, with the door open, and spoke to the wall over the basin.
‘I’ve got a list,’ she said. ‘I do it with the water on, generally, so I may go too fast. You’re not to look at me till I’m at four. One. Last year, when the wardrobe opened. I laughed. I’d like it known that it wasn’t at you.’
‘I didn’t think it was,’ said James, to the wardrobe.
‘You turned over.’
‘So did you.’
This was evidently not on the list. He heard her go back for her place.
* ‘What’s two[?’ # key: two]?’ he said.
	-> second.asked
* [Wait for two # key: wait]
	-> second.waited

=== second
= asked
‘Don’t hurry me. It’s the long one.’ She breathed in. She used to breathe like that on the stairs, before they broke down somebody’s door.
-> two
= waited
He watched the sea, or where they kept it. One light out there was going up and down. It had gone down four times when she found the thread.
-> two
= two
# page: The long one
‘Two. Your aunt’s table, that October. With the fish.’
{ table == "joke":
	‘You said that we would have a billiard table. I want you to know I saw it was for me. I was the only one there who did, I expect. And I’ve been angry about it for four years, James, because it was a good joke, and I couldn’t ever use that room again, not even in my head.’
}
{ table == "silence":
	‘You gave her the salt. I used to tell it to myself that you’d sided with them. Then last winter I was in bed for a bit, and I went through it properly, and I’d had hold of your sleeve. I was pulling. You couldn’t have got up without taking the cloth with you. I don’t know how I had left that out.’
}
{ table != "joke" && table != "silence":
	‘You stood up and said that it could stop with you. I was proud enough to burst. I’ve never told you. I was so proud, and I thought, well, he’s said it now in front of the plate, he can never take it back; and I lay there working out how I could get you out of it.’
}
He was not to look. He looked at his knees. He said that he’d have liked to hear that at the time, and she said, ‘Yes. So would I.’
There was a pause, in which she came out of the bathroom and sat down on the bed, on her own side, in her coat.
‘Three,’ said Lily. ‘Three I can’t do with the lamp on.’
* [Put out the lamp # key: out]
	~ lamp = "out"
	-> third.out
* ‘Do it with it lit[.’ # key: lit],’ said James. ‘I want to see you.’
	~ lamp = "lit"
	-> third.lit

=== third
= out
In the dark there was only the street, in a stripe on the ceiling. He felt her get ready. He felt the mattress take it, breath and shoulders. ‘Three,’ she said again, and it was thick and slow, and after that there was nothing; and it was some time before he could bring himself to believe it. She had gone to sleep sitting up.
-> small_hours
= lit
She turned and let him. She looked at him too, for as long as it would have taken to tell him nearly anything. ‘You’ve got a scar,’ she said. ‘Three.’ Then her eyes closed. He thought that she was finding the words; and then her head came down upon his arm, and she had gone to sleep in the middle of the list.
-> small_hours
= small_hours
# page: The small hours
It was not how people sleep in hotels. He got her boots off, and the coat, and she never stirred. He had not seen it since they were in training, on the fifth night of five.
At ten past two she sat straight up. Her eyes were shut. She had her head on one side, listening, with her whole face, to a thing that was not there; and she said, clearly and with great patience, ‘I’m coming, I’m coming,’ and got one foot to the floor.
* ‘Who to[?’ # key: who]?’ said James, low.
	‘What?’ said Lily. Her hand went out and patted the air beside the bed, about the height of a chair, up and down. It met nothing. ‘Oh,’ she said, ‘he’s at Alice’s,’ and lay back, and was gone. James lay with that. Frank, he supposed, had been kept late.
	-> morning
* [Put the foot back under the blanket # key: foot]
	It was warm, and let itself be put. She took hold of his wrist then, and patted it, three slow and two quick, over and over, as you would to get something off to sleep. It worked on the wrong person, and when he next knew anything there was a grey line round the curtain.
	-> morning

=== morning
# moment: morning, Morning in Room 241
# when: 4 November 1989, before six
# about: Two people who have always left separately are both in the room, and one of them is awake.
# page: The rule
It was five and twenty past. Whoever woke first went first, that was the rule, and no one had said anything in the night to repeal it.
His shoes were on the one side of the door and her bag was on the other. {lamp == "out":In this light she was mostly hair, what there was of it, and a hand, shut, under her cheek|The lamp was still on, gone yellow, and he could see the whole of her, down to a mark on her shoulder where something had been spilt and sponged}. She’d got as far as three. It might be some man. It might be a lawyer. A person who had a train to catch could go on for a year without being told it, and he had been good, up to now, at years.
Down on the front a milk float went by, taking its time. When it had gone there was a change in her breathing.
* ‘Three[.’ # key: three],’ said James.
	-> told_him
* [Pick up his shoes # key: shoes]
	-> corridor

=== told_him
# page: Three
She opened her eyes. They went to the clock, first, with horror, and then to him.
‘You’re here,’ she said.
‘You hadn’t finished.’
He’d got up on one elbow, so that she would have to climb over him for her bag. Her mouth was making shapes. She had once talked a Hungarian off a roof, and she was unable to get from one number to the next.
* ‘Is he kind to you[?’ # key: kind]?’ he said.
	‘He’s three months old,’ said Lily.
	-> said
* [Hold up three fingers, and wait # key: fingers]
	She took hold of the third one, the little one on the end, and bent it down and straightened it. ‘That one,’ said Lily, ‘is yours.’
	-> said

=== corridor
# page: The second-floor corridor
He was practised at it. He had the door to behind him with the handle held round, so that the tongue should not click, and his shoes were in his hand, and the carpet went away in front of him with its brown roses. At the end the same chambermaid was filling the same trolley.
‘Morning,’ said the chambermaid. ‘She’s not well, is she, your wife? Only she was on to the desk last night about would there be a fridge.’
{ pride > 0:
	He had done this walk before, in 1986, and been pitied by an expert. It came back to him what it had been like: the first eight stations, and then all the rest.
}
{ pride < 1:
	He’d never done this before. It had always been he who lay and breathed. It was no better, in his socks, at this end.
}
* [Ask her what anyone would want a fridge for # key: fridge]
	‘Milk,’ said the chambermaid. She looked at him with her head on one side, and all at once she began to count soap. He was back through the door before he had worked out why. Lily was sitting up. ‘Three,’ they both said.
	-> said
* [Put on his shoes # key: laces]
	-> early_train

// Endings.
=== said
# page: Somebody spoke
After that it was not in order. It came as it liked: Alice’s spare room, with four bottles and a page of instructions; a doctor who’d been laughed at; the gale, the wardrobe, the last day of July. The boy’s hair was dreadful and he never slept, she said; he was only now learning to laugh, and he did it like a hinge.
‘Harry,’ James said. He tried it in the room. It had been third on their list of names, on the back of a gas bill.
{ key == "kept":
	He had brought the key out without noticing. He laid it down between them on the sheet, and Lily said, ‘So it was you. I paid a pound for that.’
}
{ key != "kept":
	The key had slid down into the dip between them. He gave it to her, since it was her turn to hand something in, and she shut it in her fist.
}
She went into the bathroom then and ran the tap. When she came out her face was wet, and his coat was on, and he had her bag.
‘Which of us goes first?’ said Lily.
They had to turn sideways for it, the door being a narrow one, and go out at the same time.
# ending: said, Somebody spoke
-> END

=== early_train
# page: The 5.52
He had the carriage to himself, and he had acted for the best. She’d come to tell him something that she couldn’t say with him looking, and he had seen to it that she need not. He went on thinking so until the whistle.
Then there was somebody on the platform. She was in her stockings, and in {key == "kept":his scarf|the hotel’s eiderdown}, with her hair up on one side, and she ran along by the carriages looking into each of them like a guard. She found him. She put both palms on the window. He couldn’t get the strap to give. She was saying it now, he could see that, she had got the order right at last and was telling him the whole thing through a quarter of an inch of glass, and the train was going faster than she was.
At the end of the platform she stopped, and stood up straight, and held up her hand with three fingers. He held up three. He nodded, to show that he had it.
Then it was allotments. There had been two of them in that room. He had as far as York to work out what there were three of.
# ending: early-train, The early train
-> END
