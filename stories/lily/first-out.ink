# title: First Out
# from: mirror/the-step
# premise: What if James had gone first?
# content: grief, parents who have died
# rating: 13 and over
# summary: A father walks his son back to bed, unseen, and talks the whole way, so that she shall have it too.
# lang: en-GB

// From mirror: both read here. noticed is cuffs, feet or neither; warmth is 0 or 1.
VAR warmth = 0
LIST noticings = cuffs, feet, floor
VAR noticed = ()
// What she has asked him to be: her eyes, or the boy’s father.
VAR asked = ""

-> out

// He goes; she stays in the glass and has only his voice, thinning.
=== out ===
# page: Who went first
She had put her weight on the front foot when his hands went from her shoulders. She thought that he had taken them off so as to let her go. Then she saw his back. It was on the other side of the glass, and it had a crease in it.
Ten years of calm, and he had gone through like a boy through a hedge. He stood out there on the boards with his arms held away from his sides.
‘Cold,’ he said. ‘Lil, it’s <em>cold</em>.’
She heard that plainly; so there was one thing the frame had not thought to mention. What belonged to the glass could hear the glass. The window, up behind the desks, had perhaps three hours of black left in it. Along the passage the hinge was still standing open.
* ‘Come in[.’ # key: in],’ she said. ‘James. You’ve had your go.’
	# page: Talking already
	He looked back at her over his glasses. She could see that he saw her; and, to go by his face, what it was that the boy saw, all those nights, with his chin on his knees. ‘Oh,’ he said. ‘I say. No wonder he comes.’ And then he had ducked his head, as he did when he was going to be disobedient. ‘I’ll talk. I’ll tell you everything as I come to it. You’ll be sick of me.’
* ‘What’s it like[?’ # key: like]?’ she said.
	# page: Report
	‘Draughty. It smells of chalk, and there’s been an orange.’ He was hopping, to feel the floor come up and hit him. ‘I’ve got knees. Lil, you forget the <em>noise</em> they make.’ It was the boy’s place that he had landed on. He got down and smelled that. He put his whole face to it, and when he rose he was not hopping any longer. ‘I’ll tell you all of it,’ he said. ‘Every yard. Stop there and I’ll tell you.’
-	The door he had to leave as it was, and go through behind a draught. His voice went on along the wall.
‘Got him,’ he said. ‘He’d stopped to let a cat by. I’m next to him, I’m on the outside, where the carts go. Now then.’
{ noticed ? feet:
	‘You’re right about the feet, they’re a disgrace. He’s walking on the edges. What I’m doing, I’m putting my hand down flat on the stone in front, each time, and he’s treading on that. I look like a man planting beans.’
}
{ noticed ? cuffs:
	‘You were right about those cuffs. They’ve come down over his hands again and he’s got hold of the ends, inside, like reins. I’ve taken one. I’m being led along by it. I don’t think I’ve ever been so well led.’
}
{ noticed !? feet and noticed !? cuffs:
	‘He’s still got that smile on. There’s nobody here to see it, it’s pitch dark, he’s under a Cloak, and he’s going along with it lit up like the front of a shop. I’ve had to get in front and walk backwards.’
}
* ‘Tell me what you see[.’ # key: see],’ she said. ‘In order.’
	~ asked = "see"
	# page: In order
	So he was her eyes. There were three steps down; she had been right, it was three. There was a row of pegs, and a bucket that had been there in his day. There was a picture of some nuns, all of them asleep but one. He did it properly, he gave her left and right. She laid it in behind the door, a piece at a time, a whole lit passage where there had been only a latch; and the boy went down it in the middle, trailing his hand, and was not gone. She had never once had him and not been about to lose him.
* ‘Never mind me[.’ # key: him],’ she said. ‘Talk to him.’
	~ asked = "talk"
	# page: What he told the boy
	There was a pause, in which he coughed. ‘Well, old man,’ said James. She knew that he had got his hands in his pockets. He told him that there was a short way round by the tapestry, if he did not mind ducking; and that you could not trust a keeper who smiled. He told him that other boys would seem to know things, and did not. He told him how to fold a five-pound note so that the Queen would frown. ‘And your mother,’ he said, ‘took me seven years. So I shouldn’t be in any hurry.’ It was all there was time for.
-	They were further off. He had begun to leave the ends off things.
‘There’s the big staircase,’ she heard. ‘It’s gone off for a walk. He’s standing here… for it to come back, he’s sat down on the top… I’ve got next to him.’
{ warmth > 0:
	And then, so low that she put her ear against the pane: ‘Lil, he’s put his hand out. The one you had. He’s laid it on the stone beside him, palm up, like you’d keep a seat for… I’ve got it. I’m holding it. He’s looking straight at me and he’s got no idea.’
- else:
	The next was hardly to be heard: ‘Lil, he’s cold, he’s got both hands shut up under his arms. He’s not… I can’t get one. I’m leaning on him. I’m doing him a wall, like you do when there’s a wind.’
}
She could hear the staircase itself, grumbling, a long way under that. When it came he would go up, with the boy, or he would not; and on the far side of it, as far as she could judge, she would not be able to hear him.
Nor he her. It was by her voice he would have to find the way in.
* [Call him home now, while he can hear # key: home]
	-> staircase
* ‘Go up[.’ # key: up],’ she said. ‘See him in.’
	-> upstairs

// Short way: he comes in, and the boy goes up alone.
=== staircase ===
# page: The top step
‘James,’ she said. ‘That’s far enough.’
He did not answer at once. It was the sort of thing that one has to look at from both sides. {asked == "talk":‘I’d only got to brooms,’ he said. Then she heard him get it all into one breath, to the boy, at the gallop, all the rest of it: wash behind, never bet against a girl with red hair, write to people, eat; and be good to the ones who can’t do it.|‘It’s just here,’ he said. ‘I’ll give you it, and then I’ll come: there’s a lamp with a cracked shade. There’s him. He’s got a scab on his elbow, and his hair’s gone up at the back the same as mine. That’s the lot. That’s all I can see from here.’}
The stair had come in. There was a small sound, which was a boy getting to his feet.
* [Sing, so that he can find the way # key: sing]
	# page: What she sang
	She had not any voice; it had been remarked on by both families. She sang the one about the grocer, all eleven verses. Somewhere out there in the dark a man had turned his back on the only thing in the place that he wanted to look at, and was coming along by the wall with his fingers on it, joining in.
* [Say his name until he gets there # key: name]
	# page: By name
	She said it without passion, on two notes, at the same distance apart. It got to be nobody’s. It got to be a gate that wanted oiling; and every time it shut there was a foot put down, out there, a bit nearer, in the gap.
-	He had an hour in hand. He stepped in over the claws of the frame, with his face wet, and turned round directly to see if he could still hear anything.
He could. They both could; it was very small. It went up, and it trailed a hand.
* [Count the stairs with him # key: stairs]
	-> ending_staircase
* [Ask what the boy’s weight was like # key: weight]
	-> ending_weight

=== ending_staircase ===
# page: As far as the staircase
‘Thirty-eight,’ said James, ‘thirty-nine’; and there was a creak. ‘That’s the one you have to jump. He’s jumped it.’ He was holding her sleeve. They got him to a hundred and four between them before there was more silence than boy in it, and neither would have cared to say at what number he had gone.
‘That’s him in,’ James said, at last, on no evidence.
It got light. There were two of them in the glass, and the boy would come tomorrow and find two. But James had been as far as the staircase. He would tell her of it every night, and there would be the cat in it, and the pegs, and the bucket. He had started on the bucket now. She leaned back, and there were his hands, and one of them had some grit on it.
# ending: staircase, As far as the staircase
-> END

=== ending_weight ===
# page: As far as the staircase
‘I only had the side of him,’ James said. He stood her where he wanted her, and sat, and made her sit. He considered. Then he put against her, from the shoulder to the hip, something that was a great deal less than he was: it was bony and did not altogether trust its luck. It was light enough to have been a coat that somebody had left there. After a bit it gave, at the top; there was a head.
‘Like that,’ he said. ‘As far as the staircase.’
‘Do it again.’
He did it over again. He had got it exact, by morning, he had it to the ounce; and when the window had gone from black to slate, and there was no more going out that night for anyone, they were sitting on the floor of the glass with a third person’s weight between them, and each was being careful not to move that arm.
# ending: staircase, As far as the staircase
-> END

// Long way: he sees him in. She has no voice to go by, and only the window.
=== upstairs ===
# page: Nothing to hear
‘Right you are,’ said James, and that was the end of him.
She had not thought what it would be like. In ten years he had hardly let a minute go by without something in it, and now you could have heard the dust. {asked == "see":She had the passage, that he had made her; she walked up and down it. She did the pegs, the nuns, the bucket. When she came to the staircase she went up, and it stopped, at the place where his voice had, with a lamp and then nothing.|She had sent him off to talk and had not heard the half of it. He would be at it still. She tried to think what there could be left that a man might need to know, and it struck her that he would have got to the part about her.}
The window over the desks was black. Then there was a bar in it that was blacker.
* [Watch the window # key: window]
	# page: The window
	You can’t see it do it. She looked, and it was night; she looked, and there was one chair leg with an edge to it, high up; and she found that she had been holding her hand out sideways all this time, open, for somebody to come and take.
* [Watch the door # key: door]
	# page: The door
	She knew that door as you know a ceiling when you have been ill. She knew the latch, and the twist in it. There was a line along the bottom; it had been no colour, it was grey; and for a considerable time now she had been breathing in and not out.
-	It was then she called. She did not do it well. She put back her head and yelled for him down the whole of that school, as she had used to from the back step when there was something on fire.
* [Yell again # key: yell]
	-> ending_light
* [Put a leg out through the glass # key: leg]
	-> ending_leg

=== ending_light ===
# page: Back before light
‘All right,’ said somebody, ‘all right, I’m coming, they’ll hear you in Hogsmeade’; and he was, he was running, he came in at the door the same moment as the day did, and there was not a great deal of him. He had no feet to speak of. He went head first over the frame.
He lay on his back. He was laughing. He had his forearms held up off the ground, the two of them together, as you carry a tray.
‘Quick,’ he said. ‘Before it goes off. He dropped asleep on them. I’d got him like that, across, an hour, I couldn’t think how to get out.’
She got down on her knees. She laid her own along them, wrist to elbow, underneath, where a head had been; and it was there, it was hot, there was even a damp patch. Neither spoke. It got light. It was full day, with a bell going, before it had cooled enough for them to let it down.
# ending: back-by-light, Back before light
-> END

=== ending_leg ===
# page: Back before light
The cold went up it like a shout. There was the floor; and there, at the door, between the grey and the dark, was what was left of him, going along by the wall with his head down. He was feeling for her voice. He had gone by her twice. ‘Here,’ she said, and stamped.
It was the one sound that she had made in ten years. He heard it, the cat heard it; and he came to that bare foot over the boards. They went in together, all anyhow, and the daylight came down on the place and found nobody there.
‘He dribbles,’ James said, when he could. ‘He’s eleven. I was lying there, telling him about you, and he went off in the middle, and he dribbled on my arm.’
He showed her. It had dried to nothing, and she wet a finger and cleaned it off him all the same.
# ending: back-by-light, Back before light
-> END
