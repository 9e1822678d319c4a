# title: What James Paid
# from: canon/godrics-hollow
# premise: What if Lily had survived, saved by her husband’s love as Harry was by hers?
# content: violence, a killing offstage, grief, a child in danger
# rating: 13 and over
# summary: One night on the stairs of a cottage in Godric’s Hollow, told by the second; and then the years, told by what he asked for in return.
# lang: en-GB

// From canon: what the reader saw at the wedding, and who told it in the lane.
VAR kept = ""
VAR teller = ""
// face, words, second · hers, his, none · sirius, dumbledore, nobody
VAR last = ""
VAR wand = ""
VAR called = ""
// True stories of James given away, 0 to 3.
VAR given = 0
// Short-lived: asked (to the landing), knows (to the street: gave, taken), openly (to king-s-cross: hiding, telling), came (to the street: rat, dumbledore).
VAR asked = false
VAR knows = ""
VAR openly = ""
VAR came = ""

-> hall

=== function give() ===
{ given < 3:
	~ given = given + 1
}

// Beats 1–2. Short clauses, no simile, no because. Pages of 60–110.
=== hall ===
# page: The hall
James shouts it from the hall: he has come, take Harry, go. She turns off the bath to hear it again. He is not shouting any more, and that is how she knows it is true. She is down all the stairs. He is at the foot of them in his socks, holding Harry out to her, and then she has him.

‘Up,’ he says. ‘Lily. Now.’

‘Not without you. There are two of us. If we both –’

He has her chin in his hand. The kiss is quick and lands half beside her mouth, the kind he gives when he is late. ‘If it takes mine to pay for yours,’ he says, ‘I’ve got it on me.’ He rubs Harry’s hair the wrong way with his palm and turns round before she can see what his eyes are doing.

Third year, he says it was. She would not come in out of the rain, on principle, and he stood at a window and thought her wonderful. She has still not moved. Outside, the gate goes.

* [Look back, once # key: face]
	~ last = "face"
	He has looked back too. It takes no time. She has it, the whole of it, and no one else ever will have. Then Harry’s head comes up between and shuts it out.
	-> stairs
* ‘Don’t you dare be brave[.’ # key: words],’ she says.
	~ last = "words"
	‘Wouldn’t know how,’ says James. He says it to the front door, in his ordinary voice, the one he uses from the bath.
	-> stairs
* [Use the second. Go # key: second]
	~ last = "second"
	She does not look and she does not answer. It saves a second. She spends it on getting Harry’s head in past the newel post and her free hand to the rail.
	-> stairs

=== stairs ===
# page: The foot of the stairs
# moment: the-stairs, The stairs
# when: 31 October 1981, between the gate and the door
# about: She is to take Harry and go; there are thirteen stairs, and James is not on them.
The stairs are wood and there are thirteen. Harry is heavy, full of supper. He has her by the ear.

There are steps on the path, a grown man’s, and they are not quick.

Behind her are four yards of hall, a rug, and James on it. In front of her is up. One of her feet is on the bottom stair. The other is still on the floor.

* [Up the middle, two at a time # key: two]
	Two, four, six. Her shin finds the eighth. She is in the bedroom with the door shut behind her heel before she has breathed, and so she hears all of it. The lock gives. James says something, and it is nearly a joke, and he is not let finish.
	-> dark
* [Up the edges, where they do not creak # key: edges]
	The fourth creaks, and the ninth, for people who do not live here. She goes up the wall side, on the nails, and the only noise is wool along plaster. She puts the bedroom door to and lets the latch down with her thumb. In the hall a man’s voice asks where they are. He has to ask.
	-> dark

=== dark ===
# page: Behind the bedroom door
Below, somebody says two words, not loudly.

The gap under the door goes green. It stands in the hinge, in the keyhole, in the split panel James was going to fill. Each is drawn on the dark and rubbed out. Something comes down in the hall, and a thing on a shelf rings and stops.

She does not call his name. While she hasn’t called, there is nobody not answering.

* { last == "second" } [Wedge the chair under the handle # key: chair]
	It is the nursing chair, low, with a bar across the back. She kicks it home. It will hold for the length of one word. She has that, in place of a look.
	-> cot
* [Turn on the spot with him # key: turn]
	The floor stays where it is. It is James’s own jinx, laid in September round every brick, to keep the whole world out. She held the ladder.
	-> cot
* [Try the window # key: window]
	James painted the sash, and it is stuck. She gets it up an inch, and there are fourteen feet of dark with flagstones at the bottom, and a turnip grinning on the gatepost. Not with him in her arms.
	-> cot

// Beat 3, and the first half of 4.
=== cot ===
# page: The cot
She sets Harry in the cot he has slept in for a year. He lands sitting. He is in his pyjamas, and has not been bathed; James does it in that order. He is pleased, and shows her the bars.

She turns her back on him. That is the hard part. She puts her wand up, and both her hands shake, and the tip writes one thing over and over on the air that she cannot read.

Somebody has started up the stairs. He treads on all of them.

* [Get the point to stay still # key: aim]
	Elbow in her ribs, she lays the tip on the edge of the door, as high as a breast pocket. It stays. Her knees have started instead.
	-> comes_in
* [Count them with Harry # key: count]
	‘Four,’ she tells him, over her shoulder. They count them every night. ‘Listen. That’s nine.’ Harry has six words, and he gives her the best of them. ‘Gen,’ he says. Again.
	-> comes_in

=== comes_in ===
# page: He comes in
The door leaves its hinges and lies down on the carpet. He walks in over it. He has a sneer on, and has brought it up with him from the hall.

He looks at her and past her, and his wand comes up, and it is not for her. She moves. He tries the other side of her, and she is there. He tries it once more to watch her do it.

‘Stand aside,’ he says. He is amused. ‘You need not die of this. I came about the boy.’

* ‘Why not me[?’ # key: why]?’ she says.
	~ asked = true
	It is to keep him talking. He does not mind.

	‘You were asked for,’ he says. ‘One of mine would like you kept. I told him I should see. It costs me nothing, unless you mean to be slow.’

	No face comes to her. She has no room for one.
	-> disarm
* [Put her heel to the leg of the cot # key: heel]
	Wood, under a bare heel. She need not look round to know where he is. It shakes; he is bouncing. He has heard a new voice.
	-> disarm
* [Watch the wand and not the face # key: watch]
	The wand is pale, and does not waver. When the man looks at her it goes on looking at Harry. His fingers, though, are loose. He holds it by two of them. He has come upstairs to do something small.
	-> disarm

=== disarm ===
# page: One word
‘You were so careful,’ he says. ‘And in the end nobody had to be hurt for it. Your friend gave me the lane and the house. I had hardly asked. He had it ready.’

Peter. She puts that where she will find it.

Then she says the word. She has been good at it since she was twelve, and she puts both arms behind it, and her back. <em>Expelliarmus.</em>

His wand does not so much as twitch. He looks down at it and up at her, and he laughs. It is a pleasant laugh. He is really entertained.

* [Put hers up her sleeve, and have both arms # key: sleeve]
	~ wand = "hers"
	Up the left cuff it goes, and lies along her pulse. He sees her do it. He takes it for giving in, and she lets him take it.
	-> between
* [Say it again, louder # key: louder]
	~ wand = "none"
	This time he troubles to turn his wrist. Hers leaves her fingers and goes over the cot, end for end, and down behind the wardrobe with the odd socks.
	-> between
* [Throw it at his eyes # key: throw]
	~ wand = "none"
	Handle first, it gets him on the cheekbone. It drops and he treads on it, and it says so. But he has blinked.
	-> between

=== between ===
# page: The place by the window
# moment: stand-aside, Stand aside
# when: 31 October 1981, the second time he says it
# about: There is a place by the window, four steps off, where nothing would happen to her.
‘Once more,’ he says. ‘Stand aside.’

With his free hand he shows her where. There, by the window, next to the curtain. It is four steps. There is room for one person to stand in it and be let alone, and he waits for her, civilly, with his head on one side.

Behind her Harry has got himself up by the bars. He breathes through his mouth when he is interested.

The place by the window is empty. All three of them look at it.

* ‘No[.’ # key: no],’ she says.
	It comes out in the voice she keeps for the cooker. Harry knows that voice. Behind her he lets go of whatever he had hold of.
	-> asking
* [Feel behind her for the rail # key: rail]
	The rail is there. So are four fingers, and they close on her thumb. They have jam on them. They were wiped, at tea, and they have jam on them.
	-> asking
* [Move her eyes there, and her feet back # key: eyes]
	He turns his head to watch her go. It is an inch of turning. She uses it the other way, and has the bars against her spine.
	-> asking

=== asking ===
# page: Up
‘I have asked you more than once,’ he says. ‘I don’t, as a rule.’

He has stopped being amused. He is tired of it. The wand comes level. He will do it round her or through her, and he no longer minds which.

‘Up,’ says Harry.

It is one of his six words. She does not have to see him. He has both arms in the air, and his fingers going, and he is quite sure of her.

* [Turn her back on the wand, and take him up # key: turned]
	She turns round. Harry’s face comes up at her with the whole evening in it, and she has him.
	-> arms
* [Take him up without turning round # key: facing]
	She gets him under the arms behind her, blind, and swings him up and round and in. She does not take her eyes off the man.
	-> arms

// Beats 5–7.
=== arms ===
# page: All of him
She hides him. His head goes under her chin and her hair goes over his head. Her arms go round, and the cardigan round her arms. She finds a foot and takes it in. There is no part of him showing. She makes sure. There is no part.

He screams. He is being held too hard. It is all there is in her ear. Beyond it, not loudly, there are two words.

* [Hold on # key: hold]
	It hurts more than having him did, and has no end to it, and then it ends.
	-> quiet

=== quiet ===
# page: Somebody crying
Somebody is crying. It is done properly, from the stomach, with a gap left for breath; so there are lungs; and it is coming from inside her arms.

She is on the floor with the bed against her back and no idea how she got there. The arms have locked. They have to be spoken to before they will undo. Inside them Harry’s face is purple, and he is furious, and alive in every limb, and has been sick on her collar.

And nobody is standing on the door. The door lies flat on the carpet, and there is some black cloth on it, and the window has blown out into the holly, and nobody is there at all.

She has lived, then. She puts it to one side, to be looked at later. There is a child crying.

* [Hum what James hums at the tap # key: hum]
	Four notes. He believes them to be a song off the wireless, and for two years she has been asking him which. She puts them into Harry’s ear. The second time round, the crying loses its place. The third, he is quiet, to hear whether she has got it right.
	-> mark
* [Go over him, toe by toe # key: toes]
	She does it as she did the day he was born. Ten, and the smallest on the left still tucked under its neighbour. Knees. The crease at the wrist. She bends what ought to bend, and it bends, and he is so affronted that he stops crying in order to watch.
	-> mark
* [Keep her eyes on the black cloth # key: cloth]
	A travelling robe, a good one, on its face with its arms out. It has the look of clothes at the edge of a swimming bath. She waits for it to get up. Harry runs down while she waits, a sob at a time, and when he has stopped it still has not, and a moth has come in and settled on the collar.
	-> mark

=== mark ===
# page: The mark
She wipes his nose on her cuff and pushes back the hair, which is black and stuck to him with crying. Under it there is a cut.

It is high up, as long as the top joint of her finger, and it goes down, and back, and down: lightning, the way a child draws it. It has hardly bled. Whoever did it took trouble.

She looks for some time. She covered him. She goes over it again, chin, hair, arms, wool, the foot that she put in last, and at each place she finds herself in the way. Nothing could have come to him that did not come through her.

{ wand == "hers":
	His wand is on the boards, an arm’s length off, pointing at nobody.
- else:
	His wand is there, an arm’s length off. Her own is gone and James’s is downstairs. If she should want to send for anyone tonight, it is the only one she can get at.
}

* { wand == "none" } [Pick it up # key: take]
	~ wand = "his"
	The wood is yew, and warm, and lies in her fingers like another person’s hand on a bus. It does not care for her. She holds it well away from Harry, point down.
	-> rise
* { wand == "hers" } [Send it under the chest of drawers # key: roll]
	One push with the side of her foot, and it rolls in under the drawers and fetches up against the skirting. Hers is still in her cuff. It has printed its whole length on her arm.
	-> rise
* [Clean the cut # key: clean]
	As for jam: a corner of hem, spit, small circles, and a voice. The blood comes off. The line stays. Under the blood it has closed already and is dry, and might have been there since the summer. Harry puts a finger up to it. She moves the finger. He puts it back.
	-> rise
* [Listen to the house # key: listen]
	The bath tap lets go a drop, and another. The stairs, which were trodden on, give back their creaks, nine and then four. The kitchen clock walks on, eleven minutes fast, as James likes it. That is everything. She goes on listening for the rest.
	-> rise

=== rise ===
# page: Getting up
She gets up by way of the bed. It is too easy: her knee arrives before she has finished asking it. All the weight in the room is Harry.

Over the chest of drawers the mirror is whole. It has only tipped forward on its cord, and from here it shows a strip of carpet, a door lying down, and the hem of a skirt. She knows the skirt. The pattern of the carpet goes straight on through it, leaf and scroll and leaf, and comes out at the other side.

She bends her knees until two faces slide down into the frame.

* [Look for Harry’s first # key: harry]
	There he is, hair on end, wet to the ears, with his mark. He is quite solid. He is also four feet from the floor, sitting on nothing, and it takes her a little while to see what he is sitting on.
	-> glass
* [Look for her own first # key: own]
	To begin with there is no one. There is wallpaper, and a child in the air. Then she moves, and she comes up out of the wallpaper the way a jug of water does when somebody turns the handle.
	-> glass

// Beat 8.
=== glass ===
# page: The mirror over the drawers
# moment: the-glass, The glass
# when: 31 October 1981, when he has stopped crying
# about: In the mirror over the chest of drawers a woman looks to see what has become of her.
A pair of arms has hold of him, and she could read by them. The veins show, faint and blue. They fork at the wrist and fork again along the fingers, and where her thumb presses his back the stripe of his pyjamas comes through the thumb. The face above his is hers. Small yellow roses climb up the inside of it.

She waits to mind. She knows about ghosts; she went to school with twenty. They are grey, and sorry, and pass the salt to nobody.

Harry considers the boy. He considers the lady. He has not made up his mind about her, and nor has she.

* [Put a finger to the glass # key: finger]
	Where her cheek ought to be, when she takes the finger back, there is a print. It is a whorl with some jam in it, and the lines go round as they have always gone. Whatever has happened to her, it leaves marks and will want wiping off.
	-> held
* [Find out where it hurts # key: hurts]
	It is the hip, the left one, where he has ridden since the spring with one heel always in the same place. She hitches him up, and the ache moves down an inch. She had been meaning to complain of it. Now she stands there and has it.
	-> held
* ‘Who’s that[?’ # key: who]?’ she asks him, as she does of a morning.
	He is meant to say <em>baby</em>. He turns away from the glass, right round, and puts his palm on the real one, over her nose; and there it stops. It does not go in. He pushes, to see. ‘Muh,’ he says, with some impatience.
	-> held

=== held ===
# page: A thumb
A ghost could not hold up a child. She is holding one, and what comes to her is that he wants changing.

Harry has gone back to the mirror. He studies the two of them with his head against her neck, and as he studies them his thumb goes into his mouth. It has never been there before. He did not do it for teeth, or the night of the thunder; she has remarked on it to Alice Longbottom. He does it now like somebody who has smoked for years. The other hand takes a fistful of her, and holds on.

There is one place in the room that she has not looked at. It is behind her, where the door was.

* [Change him first # key: change]
	Pins and all, on the bed, by what light there is. His two ankles go into one of her hands, and she can see them in it. It takes four minutes, and for four minutes nothing has yet happened to anybody. Then he is dry, and buttoned, and she has run out of things that need doing up here.
	-> the_door
* [Turn round # key: round]
	There is the doorway, with nothing in it. James hung that door. It stuck from the first day, and he said that it had character.
	-> the_door

// Beat 9, and the sorting.
=== the_door ===
# page: The doorway
The hinges have come out with their screws in. The lamp is still lit in the hall, and some of it gets up here. She can see a landing, the end of a rail, and one stair. Twelve are out of sight.

She wants to run. Her legs have gone on ahead: they are round the newel post, they have him by the sleeve, they are telling him it’s over, he’s gone, come and see the state of me. The rest of her stands with Harry’s foot in its hand.

She knows. She has known since the keyhole. It came up after her at its own pace, and waited till she should have the time. Nobody has called up to ask if they are all right, and he would be calling; he would be up here by now on his hands and knees. She has lost her husband. It is five words and she says them over, and none of them is hard.

{ wand == "none":
	There is no wand up here that she would touch. There is her voice, if she likes, and the stairs.
- else:
	There is a wand, so there could be a doe, made of light, to carry a message, if she can think of one happy thing. It would come to somebody, and he would come to her. Or she can do without.
}

* [Go down to him # key: down]
	-> stairs_end
* { wand != "none" } [Send the doe to Sirius # key: sirius]
	~ called = "sirius"
	-> sorted
* { wand != "none" } [Send the doe to Dumbledore # key: dumbledore]
	~ called = "dumbledore"
	-> sorted
* { wand == "none" } ‘James[?’ # key: james]?’ she says.
	~ called = "nobody"
	She says it again, as she would up the garden. It goes down all thirteen, and there it is, somebody not answering. Then, beyond the hall, at the back of the house, a kitchen chair goes over.
	-> sorted
* [Send to nobody. Stay by the cot # key: stay]
	~ called = "nobody"
	The cot is at her back, and Harry in the dip of her skirt. { wand == "none":She hums. It is all there is to send.|The wand she puts down on the boards behind her. Whoever came would have to be told, and then it would be so.} It gets to be eleven by the kitchen clock. The back door opens. Somebody has knocked at it first, and waited.
	-> sorted

=== sorted ===
{ called == "sirius":
	-> motorbike
}
{ called == "dumbledore":
	-> hagrid
}
-> landing

=== stairs_end ===
# page: Down
She goes by the edges, since for all she knows someone is asleep. Harry rides on the hip that hurts. They count, because they always count.

{ last == "face":
	She has his face. She carried it up these stairs, not half an hour since, and nothing has touched it, and she looks at it the whole way, so that whatever she sees at the bottom will have been seen second.
}
{ last == "words":
	‘I told you,’ she says, on the seventh. ‘I said not to dare.’ She waits on the sixth for as long as it would take him to think of an answer, and a bit over, since he likes to make her wait.
}
{ last == "second":
	She never looked back. She has that to bring him, that and Harry. He ought to be told that it was the one second that did it. She would like to watch him be right about something and not mention it.
}

{ wand == "hers":
	The lamp has begun to smoke. She could put it right from here, with the wand in her sleeve, and does not. It was he who lit it.
}
{ wand == "his":
	At the foot she needs a hand, so she stands the yew wand in the umbrella stand, among the umbrellas, and turns its handle to the wall.
}
{ wand == "none":
	She has no wand and needs none. At the foot she puts her hand over Harry’s eyes, and he looks out at the coats between her bones.
}

‘Here we are,’ she says to the hall.

She gets down on the floor, with Harry, where there is rug. She puts out her palm, and rubs his hair the wrong way.
# ending: stairs, The stairs, and what she must find
-> END

// Road three. He comes in by the kitchen; he can hear and not see.
=== landing ===
# page: Somebody in the kitchen
He stops when he gets to the hall, and not for long. It is the stop of a man going round something. Then the stairs, with every creak they have, and Severus Snape is on the landing in a wet cloak.

They have not spoken for five years. He looks straight at her, and the look goes on, through her, and takes in the lamp.

He sees the door on the floor. He sees the black robe lying on it, and knows whose, for he goes white; and then he sees a child of fifteen months, with James’s hair, sitting up in the air with no one under him, sucking its thumb. She hears the noise he makes. She has heard that once before, from a hare.

‘Where is she?’ he says, to Harry.

* ‘Here[.’ # key: here],’ she says.
	He spins to the wrong wall. ‘I’m here, Sev.’ He spins back. His eyes go over her like hands over a shelf in the dark, and find nothing, and begin again.
	-> voice
* [Let him look # key: look]
	He does it thoroughly. The cot, the wardrobe, behind the curtain; he goes down on his knees and looks under the bed. He is there so long, with his cheek on the boards, that Harry says ‘Gen,’ which is again, and she says hush.

	The cheek comes off the boards.
	-> voice
* [Draw Harry in under her chin # key: chin]
	So that what he sees is a child fold up in mid-air and be rocked. He watches it, and she watches him understand it, from the rocking first. He knows how she stands. They waited for a great many buses.
	-> voice

=== voice ===
# page: What he can hear
‘It’s you,’ he says. ‘You’re – is this what they –’ He cannot ask a voice if it is a ghost. ‘I can’t see you.’

‘No. I’m not hurt. I’m here, and I’m thin.’

{ asked:
	‘I asked for you,’ he says. ‘I went to him. I asked.’ So that is who. <em>One of mine would like you kept.</em> In all that asking there was one name. She looks at the two people he did not ask for, the one on her arm and the lit place at the head of the stairs.
- else:
	He says that he was promised. He says it to where the rocking is: that he had been given a word, that he had gone down on his knees for it, that it was not meant to be her. He does not say who it was meant to be. He is looking at Harry’s feet.
}

‘It was I who –’ he begins; and Harry, who has been thinking, takes out his thumb and throws a slipper at him. It hits him in the chest. He picks it up and does not finish.

The house ticks. He is turning the slipper over. He will do what she tells him, now, for as long as she cares to go on telling.

* [Tell him about the letter # key: letter]
	~ give()
	‘James wrote to you,’ she says. ‘The summer we left. He did it three times. He wanted to say that he’d been a swine, and he couldn’t find a way to put it that wasn’t showing off. The last one’s in the bureau. It’s two lines. He looked up how to spell humiliate.’

	‘Don’t,’ says Severus.

	‘There’s a blot on it. He said that finished it, he couldn’t send you a blot.’ She sees him not want to listen, and listen. And then his eyes, going over the air, stop. They have stopped at the end of her sleeve. There is a hand in it.
	-> asks_him
* ‘You came round him[.’ # key: round],’ she says. ‘In the hall. You went round.’
	His face shuts. It is years since she last saw it do that, and she could have drawn it. ‘What would you have had me do?’

	‘Stop,’ says Lily. ‘People stop.’

	He goes on turning the slipper. It is blue, with a felt mouse. He gets the mouse to face the front, and then she sees he is crying; he does it as he did at nine, without any change of expression.
	-> asks_him

=== asks_him ===
# page: The head of the stairs
{ given > 0:
	He looks at the hand for as long as it lasts. It lasts while she is still thinking of James bent over that blot, with his tongue between his teeth; then the cuff is empty for him again.
- else:
	‘Say what you want,’ he says at last, ‘and I’ll do it.’ He used to say that over the garden wall in Spinner’s End, with his chin on the bricks. It was always true. It was only ever a matter of what he took it to leave out.
}

She has thought of what she wants. ‘I can’t go down yet,’ she says. ‘I’ve got him to hold. It’s a stone floor.’

She has to wait. He is coming to what she means by a long road with a hill in it; and then he has got there.

* [‘Cover him up.’ # key: cover]
	-> landing_cover
* [‘Sit with him till it’s light.’ # key: sit]
	-> landing_sit

=== landing_cover ===
# page: Covering up
‘Cover him up for me,’ she says. ‘And do his collar. He can’t bear it turned under.’

He gets to his feet. He sets the slipper on the chest of drawers, square to the edge. In the doorway he stops, with his back to her.

{ given > 0:
	‘One L or two?’ he says. ‘One,’ says Lily. ‘He looked it up, and put two.’
- else:
	‘I shall say it was you who asked,’ he says. ‘Say what you like to him,’ says Lily. ‘He’ll know.’
}

She listens from the landing. He goes down by the middle. There is a long time in which nothing is done. Then comes a small scrape, which is a clasp, and the sound of somebody taking off a wet cloak, and shaking the rain from it, well to one side, twice, before he spreads it.

Harry waits for the count. ‘Thirteen,’ she tells him.
# ending: landing, A voice on the landing
-> END

=== landing_sit ===
# page: Till it is light
‘Sit with him,’ she says. ‘I don’t like him down there with nobody. You needn’t talk. He’ll have plenty to say to you.’

He goes. He is so long on the stairs that she thinks he has found some other way out of it; but there are thirteen, and he takes them all. A kitchen chair is brought through, and put down on stone.

{ given > 0:
	Towards four she hears the lid of the bureau. She hears paper. It is two lines, and he is an hour over them. Then the lid again, let down with care, so as not to wake anyone.
- else:
	Towards four he speaks. It is one remark, not a long one, and she cannot catch it. He seems to be giving someone the time to reply. She has stopped rocking, to hear.
}

She sits on the top stair with Harry asleep across her. From there she can see an inch of lamplight, the back of a chair, and his elbow. About six it begins to get light, first in the window, next in her hands. The elbow does not move. He has been asked to stay until it is light, and somebody is going to have to tell him.
# ending: landing, A voice on the landing
-> END

// Road one, the name. Four knew who kept the house; two routes (rat, dumbledore) meet at street.
=== motorbike ===
# page: A motorbike
{ wand == "his":
	The yew does not want to. She asks it three times, with James at the kitchen tap held up in front of her, humming; and what comes at last comes hind legs first, a doe that will not turn its head to see whose hand it was.
- else:
	Something happy is wanted. The nearest is James at the kitchen tap at teatime, humming. The doe steps down off the end of her wand and looks back at her, once, for a second opinion.
}

It has the message. <em>Harry’s alive. Come to the front. James is in the hall.</em> She has left out the name. She knows what Sirius would do with a name, at that speed.

He takes nine minutes, and it is forty miles. An engine comes down out of the sky. The front door; then nothing, for as long as it takes to go down on your knees on a rug and to get up off them. Then the stairs, in about four.

He has no jacket on. He lives in that jacket. So she knows what he has done with it.

Sirius stops with both boots on the fallen door, and sees her. She watches him do it, all of her, at once, bare feet included, with no hunting about. ‘You’re cold,’ he says. That is how it takes him that the lamp is showing through.

* [Hand Harry to him # key: hand]
	Harry goes across with his thumb in. He is held out at arm’s length, like something that might be ticking, and then not at arm’s length. ‘He’s been sick on you,’ says Sirius, into the top of his head. ‘Good man.’
	-> lane
* ‘What did you put over him[?’ # key: over]?’ she says.
	‘The jacket.’ He looks down at his arms. ‘It’s stone, that floor. I told him when you took the place. Flags, I said. You’ll be sorry.’ He goes on about the flags for some time, and she lets him.
	-> lane
* [Wait till he has finished swearing # key: swear]
	He is an educated man and goes back several centuries. He does it in a whisper, on account of Harry, with his forehead on the door frame; and when he has got to the end he says, in the same whisper, ‘Coats.’
	-> lane

=== lane ===
# page: In the lane
He will have them out of it. She goes down behind him with her forehead between his shoulder blades and Harry inside her cardigan, and he talks her by. ‘Step. Step. That’s the last. Left a bit. Rug. Keep looking at my shirt.’ Then they are on the motorbike in the lane, all three, and he does not start it.

{ kept == "speech":
	‘Anybody who wants these two,’ he says, to the handlebars. He was allowed one serious sentence at the wedding, and this was it; he carried it about all that day like an egg. He cannot get on to the rest. He looks round, at her, and at what there is of Harry above a button. He is counting. It still comes out at two. ‘Will have to come through me,’ says Sirius, and it takes him three goes.
}
{ kept == "look":
	‘That photograph,’ he says, to the handlebars. ‘Mine’s over the sink. Two years I’ve told people he was watching the food. I was stood next to him, Lil. You’d got somebody’s uncle on drains, and you sent him a look over the top, and he said to me, out of the side of his mouth, I’m for it later. I never heard a man so happy.’
}
{ kept == "shoes":
	‘You went barefoot,’ he says, to the handlebars. ‘At the wedding. You came in with your shoes in your hand, and my lot looking at the flowers. He’d been round the back to find you. He’d found you, sat there with your feet in the grass, and gone off again without a word. I said, what did you do that for? He said, so I could go back and find her twice.’
}

The engine ticks as it cools. A turnip has burnt down to one tooth.

‘What was the last thing?’ says Sirius. ‘From him. All I’ve got’s a carburettor. He said it wanted cleaning.’

* [Give it to him # key: give]
	~ give()
	{ last == "face":
		She tells him what she saw when she looked back. She goes slowly, to have it right, and there is more in it than she knew; it takes four minutes to tell and it took no time to see. Sirius keeps his head down. ‘Yes,’ he says. ‘He had that before exams.’
	}
	{ last == "words":
		‘I told him not to dare be brave. He said he wouldn’t know how.’ And Sirius laughs. It is out before he can stop it, one bark, and it was James’s first; they have gone shares in it since they were eleven. The dog at the end house answers.
	}
	{ last == "second":
		‘I didn’t look,’ she says. ‘He’d got me a second, and I used it on the stairs.’ She has said it to the one person with a right to mind. He reaches behind him, finds her foot, and holds on to the heel. ‘He’d have clipped you one if you’d wasted it,’ says Sirius.
	}
	-> keeper
* [Keep it # key: keep]
	‘It was quick,’ she says. ‘I don’t know.’ He nods. He is no fool, and he gives it a moment, in case. Her hand is on the strap in front of him, and the stitching has begun to be easier to see than the hand.
	-> keeper

=== keeper ===
# page: Who knew
She will not leave him in the hall. So they go in again, by the back, and sit in the kitchen till past one with the hall door shut, as a family does when there is someone next door who needs his sleep.

Four people knew who had the keeping of this house. Two lived in it. One of those is on the far side of that door, and one is looking for Harry’s spoon. One is here, hunting for tea in the wrong tin, as he has each Sunday for a year. That leaves the one who always carried the coats.

‘I went round,’ says Sirius. ‘Before your doe. I’d a feeling. He’d gone, Lil. Nothing broken. The bed was made. They must have got him in the street, the poor little –’ He is putting tea in the pot, a spoon, a spoon, a spoon. ‘It was my idea. I said, use Wormtail. I said, who’d ever think of him?’

She has what was said upstairs, in that civil voice. <em>He had it ready.</em>

* ‘Nobody took him[.’ # key: nobody],’ she says.
	~ knows = "gave"
	She tells him what she was told. It is not long. The spoon stops over the pot, and stays there, level, with the tea on it; then he puts it back in the tin, and the lid on, and presses the lid down all round with his thumbs. He has gone perfectly quiet. She would give a good deal to hear him swear.
	-> kettle
* [Leave him his version till daylight # key: leave]
	~ knows = "taken"
	His is the kinder one, and he has been on the flags once tonight. ‘You weren’t to know,’ she says, and that is true of somebody. ‘I’ll find him,’ says Sirius. ‘He’ll be frightened out of his wits. He’ll want a blanket.’ He looks about for a blanket, and she watches him take down the one with the ducks.
	-> kettle
* ‘James chose him before you did[.’ # key: chose],’ she says.
	~ knows = "taken"
	~ give()
	‘In September. He’d have had Peter from the start. He lay awake over how to tell you, he thought you’d be hurt. So he waited till you said it yourself, and then he was amazed. He practised, Sirius. He practised being amazed, in there, in the mirror with the coats.’

	Sirius puts a hand over his face. It is some time before she is sure he is laughing. Then he takes down the blanket with the ducks, for Peter, who will be cold.
	-> kettle

=== kettle ===
# page: The kettle
The kettle comes to the boil and neither of them sees to it. He has his helmet on. He is turning the key of the motorbike round on one finger, and with each turn it winks, and Harry, from her knee, puts up a hand to have it.

{ knows == "gave":
	‘Where are you going?’ she says. ‘Out,’ says Sirius. He says it pleasantly. He can be a dog when he likes, and he will follow his nose into some street with people in it, and have nobody by to say what was said.
- else:
	He will find Peter, too, as a dog, by the nose; and then he will walk up to him in some street with his arms out and the ducks over one of them. His wand will be in his pocket. It would not cross his mind.
}

Dumbledore will have to be told, and some of the Ministry, and each of those believes that the keeper of this house was Sirius Black. Three people living can say otherwise. One is Sirius. One can be seen through. The third is Peter, who can be a rat when it suits him, and leave a heap of clothes in the road to be cried over.

She can keep him here. She would need a reason. She thinks of the yew wand, and of who will be wanting it, and has one.

* [Take the key out of his hand # key: key]
	~ came = "rat"
	The key comes quite easily. He was only holding it because it was in his fingers. He looks at it lying in her palm, and then at the oilcloth underneath, which he can see as well. ‘Sit down,’ says Lily. ‘He’ll come here.’
	-> rat
* [Let him go # key: go]
	~ came = "dumbledore"
	He kisses Harry where the mark is, without being told. The back door, the gate; the engine catches on the third kick, and goes up past the bedroom window, and gets small. She has not said be careful. Neither of that pair ever knew what to do with it.
	-> dumbledore

// Route one: it comes for the wand.
=== rat ===
# page: Waiting up
{ knows == "taken":
	So now she has to give him the rest, what was said over her head about the lane and the house, and how nobody had been hurt for it. He makes her repeat it, to be sure of the words. When he is sure he folds the blanket, corner to corner, ducks inwards, until it will not go any smaller, and sits on it.
- else:
	‘Why would he?’ says Sirius. He has a hand on the back door.
}

‘Everything he did it for was inside that robe,’ says Lily. ‘There’s the wand. It’s all he could carry to anybody, and swear by.’ She sees it get through to him. He unbuckles his helmet. ‘He’d have to come for it small,’ says Sirius.

{ wand == "his":
	She lays it on the oilcloth between the rusks and the marmalade. It makes both of them look as though they ought to be put away.
- else:
	It is fetched down from the bedroom in the sugar tongs, and put by the marmalade. Sirius goes and rinses the tongs.
}

They put out the lamp. Harry is asleep in the washing basket. There is an airbrick behind the sink with one corner gone; James was going to see to it. It is ten past two by the clock, which is one minute to.

‘I’ve never waited for anything,’ says Sirius. ‘How’s it done?’

* { wand == "hers" } [Lay her own wand along her knee # key: knee]
	Without a sound it goes along her knee, the tip towards that corner, and she gets the word ready. The colander is by her other hand. Let him come in. It is only a hand’s breadth of brick to grow back.
	-> rat_ready
* { wand == "his" } [Take it on to her lap after all # key: lap]
	She slides it off the oilcloth and lays it over her knees. It is what he is coming for, so let him come the whole way. With her other hand she unhooks the colander from the wall.
	-> rat_ready
* ‘I’ll tell you about the ninth stair[.’ # key: ninth],’ she says.
	~ give()
	It is why Harry laughs on the ninth. ‘James carries him up. He counts. When he’s said eight he stops dead, and looks worried, and says he can’t think what comes next. Every night. He goes back down and starts again. It can take forty minutes to put that child to bed.’

	‘Present tense,’ says Sirius, after a bit.

	‘I know. Leave it.’
	-> rat_told

=== rat_ready ===
# page: A quarter to four
At a quarter to four there is a rat. There was a draining board, and now there is a rat on it, brown, of no great size, with its weight on its hind feet and its hands together.

It looks at Sirius, who is being a chair. It looks at the basket, and then away from the basket. Then it looks at Lily. She had counted on its having to hunt for her. But it goes to her eyes, the one and then the other, as straight as any friend across a room. The whiskers stop.

She has given him tea at this table. He says two sugars and takes three. He has rocked that basket with his foot.

The rat comes down by way of the tea towel and across the floor, keeping low. It looks back at her, every yard or so, to see if she is going to say anything.

* [Bring the colander down # key: colander]
	-> tin
* ‘Peter[.’ # key: peter],’ she says.
	It stops. It stands up on its hind legs, with its small hands open, like somebody called on in class, and for as long as a breath he is going to answer. Then Sirius moves, and there is a tail at the airbrick, and there is no tail.
	-> handover

=== rat_told ===
# page: Someone listening
She tells him the rest of the stairs: the tenth, where there is a wave to the coats, and the twelfth, which is lava. She has got as far as the lava when she sees that somebody else is listening.

It is on the draining board. It must have been there for a while, for it has sat down. There is a little light from the stove, enough for an ear, and a hand held up in front of the mouth; and it is not looking at the wand on the oilcloth at all. It is looking at her, and it has her exactly, face and hands. He has been up those stairs behind them. He used to do the wave.

Sirius has seen her see it. He does not turn round. His fingers begin to go, a hair at a time, along his leg to his pocket. There are eight feet of kitchen between that hand and the sink.

* [Go on to the thirteenth # key: thirteenth]
	‘On the thirteenth he says, who lives here?’ says Lily. ‘And Harry says, me.’ The rat puts its face in its hands. Then it has gone across the oilcloth, over the rusks, and into the airbrick, with the wand dragging after it by the handle; it sticks, and rattles, and is pulled through.
	-> handover
* ‘Peter[.’ # key: peter],’ she says. ‘Come here.’
	It gets up. It actually gets up, and comes two steps, along the edge of the draining board, as he always did when anybody called him. Then Sirius’s chair goes over, and two steps are what they have. The wand is still lying there beside the marmalade.
	-> handover

=== handover ===
# page: Bathilda’s gate
So it is the lane again, at four in the morning, with a very large black dog going up and down it, nose to the wall, reading. At the second gate he lifts his head and looks at her. He has it. It will be hedges till daylight, and then streets.

It is no errand to take a child on. There is a candle moving in the house over the way; and Bathilda Bagshot, who is past ninety and in curlers, comes out upon her step and sees a baby crossing the road to her, four feet up, asleep. She has written a shelf of books on this sort of thing. She puts on her other spectacles. ‘Is there somebody with you, dear?’ she says to him.

‘It’s Lily, Miss Bagshot. I’m nearly here. Would you have him till dinner time?’

The old woman thinks about it, and puts out both arms as far as they go. ‘I had baked,’ she says. ‘I couldn’t for the life of me think who for.’

* [Look back from the corner, once # key: corner]
	They are still on the step. Bathilda is showing him her beads, one at a time, with the dates. That goes with her, down six miles of hedge.
	-> street
* [Go while he is asleep # key: asleep]
	By now she has got the way of not looking round. She is two fields off before her arm leaves off being bent.
	-> street

// Route two: nobody goes with Sirius; Dumbledore must be told that it was not he.
=== dumbledore ===
# page: The wrong chair
Dumbledore comes at ten past four by the clock, by the back door, with his hat in his hand. Some silver thing of his has stopped turning. He has been through the hall; his eyes are wet, and he does not say that it is the night air.

He takes the chair opposite. It is nearly the right one. He talks courteously to a place beside her ear, and when she shifts Harry to her other arm he goes on for a sentence or so addressing the bread.

{ wand == "his":
	She puts the yew wand on the oilcloth. He looks at it for a long time without touching it. ‘May I?’ he says. He turns it over with the end of a teaspoon, and she sees the spoon shake; he has been eleven years at the other end of that. He asks her where the owner is, and she tells him: on the bedroom carpet, and it is empty.
- else:
	She tells him there is a wand on the bedroom floor, if he feels about for it, and a robe with nobody in it. He goes up. The boards creak over their heads, here, there. When he comes down he has washed his hands, and he has got old; but he puts his hat on the table, like a man who might be staying.
}

‘And now, Lily, we must speak about Sirius,’ he says. ‘He told me himself that he would be your keeper.’

* ‘Then he lied to you[.’ # key: lied],’ she says. ‘We all four did. It was Peter.’
	He is silent. It is a name, and he weighs it; but it has come out of an empty chair, at four in the morning, from a friend of the other man’s. She can see him being fair. ‘A voice I cannot quite see,’ he says, ‘will be a hard thing to bring before Barty Crouch.’
	-> silver
* [Tell him why James wanted Peter # key: why]
	~ give()
	‘In the fifth year there was a thing James did, and it was Peter who came and owned up to you. James would have been expelled for it. He found Peter being sick in a bath. He told me, any fool can come along who isn’t frightened; that one’s frightened every minute of the day, and he still comes. He’d have trusted him with the moon.’

	‘The suit of armour,’ says Dumbledore slowly. ‘I never did believe that it was Pettigrew.’ His eyes have come across from the bread. They have found the edge of her, and now they have her chin.
	-> silver

=== silver ===
# page: News to him
‘And he’ll not be where you look,’ says Lily. ‘You’ll want to look for a rat.’

‘I have thought worse of him in these ten minutes than –’

‘No. A rat. With a tail. They learnt it at school, the three of them, for company for Remus. It took them till they were fifteen. James was a stag. He got his antlers stuck in the Shrieking Shack.’

She has never before seen Dumbledore surprised. He puts down the cup. ‘In my school,’ he says. ‘Under my nose. And I gave that boy a talking-to about his shoelaces.’

He is on his feet, then. Pettigrew will be running; Black will be running after him, with his wand out, for all the world to see; it wants two Aurors who will listen before they throw anything, and it wants her. Hagrid is in the lane with a handkerchief. Harry could go inside his coat, where it is warm and there are dormice.

She looks at the child. He has hardly been out of her arms tonight.

* [Tell Harry where she is going, and when she’ll be back # key: dinner]
	‘Dinner time,’ she says. ‘That’s soup. I’ll be back for the soup.’ He gives it thought. Then he is lowered into the coat by the armpits, and she sees his hand come up past the top button and take hold of the beard.
	-> street
* [Give Hagrid something for him, out of the washing # key: sock]
	~ give()
	It is one of James’s, grey, with a hole. ‘He has it to go to sleep,’ she tells Hagrid. ‘James wears one a day for him so that it’s right. He has hopped about this kitchen on one bare foot since March.’ Hagrid takes it in both hands. He looks down, and starts, and begs her pardon; he hadn’t noticed her stood there.
	-> street

// Both routes meet. Twelve people want their buses.
=== street ===
# page: A street with a bus stop
{ came == "rat":
	The dog lost him at a culvert, and found him, and lost him at a brook. It is twenty to nine when they come up an alley behind a fishmonger’s, both of them wet to the thigh, and the dog gives himself a shake and is Sirius, picking hawthorn out of his teeth. ‘He’s gone back to being a man,’ he says. ‘He’d need to. He’s no money on him, and he’s wanting a bus.’
- else:
	Dumbledore makes a Portkey of a teaspoon, once somebody has seen a motorbike come down. At twenty to nine she lets go of it in an alley behind a fishmonger’s, alone; he has gone round by the bank for the Longbottoms.

	{ knows == "taken":
		The motorbike is up on its stand. In the road beyond it lies a blanket with ducks on, flung down open, at about the place where a man would be who had run to somebody with his arms out, and been close enough to see what was in his hand.
	- else:
		The motorbike is on its side in the gutter, with a wheel going round. She can hear Sirius from here. He is not shouting. He is asking something, quite low, over and over, with the same two words each time, and they are <em>What for?</em>
	}
}

It is a street of shops. There is a hole in the middle with a red lamp by it, where the gas board has been, and a bus stop, and people. She counts them. There are twelve.

Peter is against the timetable. He has got thin this week. He has one hand in front of him, open, and the other behind. Sirius is in the road with his wand out, and he is not even hiding it, and the whole queue has turned to look at the man with the stick.

So far it is only a quarrel. She has half a minute, and not a soul in that street has noticed she is there.

* [Walk up to Peter # key: walk]
	He sees her before she has crossed the kerb. He sees all of her, at once, down to the boots, as Sirius did from the bedroom door. { came == "rat":He did it from the draining board, and she had put it down to what rats can do in the dark.|Dumbledore could not do that, and Dumbledore had an hour.} Peter’s mouth comes open. ‘He always said you’d be the last one standing,’ he tells her. ‘He said so at your wedding. He was so proud.’ And his eyes fill.
	-> aurors
* (queue) [See to the queue # key: queue]
	There is a 14 standing at the stop, with its driver in the café. She picks up a shopping bag and puts it on the platform. Its owner goes after it. She does the same for a pushchair, a trombone and somebody’s hat; the rest come to see what the first lot are looking at; and when all twelve are up she reaches over the conductor, and rings the bell.
	-> aurors
* [Stand in front of Sirius # key: front]
	That is a thing she knows how to do. She gets between, and when the wand moves she moves. ‘Stand –’ says Sirius, and sees her face. He never heard it said, in that bedroom. He cannot know how the sentence goes on. He doesn’t finish it, and the wand comes down by an inch and a half.
	-> aurors

=== aurors ===
# page: Twelve people
The buses are what she will remember. { street.queue:The 14 goes off with its twelve, and a face at each window, and nobody under sixty has paid. Behind it comes a 9, quite empty, and waits.|The 14 draws up, and a 9 behind it, exactly on time. The queue has a last look at the man with the stick. Then it folds its newspapers, and feels for its change, and gets on, all twelve, grumbling about the step.} Whatever is going to happen in that road will not be happening to them.

And round by the bank, running, with their wands out, come Frank and Alice Longbottom{ came == "rat":, who have been after Sirius since it got light}. She sees it as they must. There is Sirius Black, whom everyone knows was trusted with the house; and backed against a timetable is a small man, in tears.

Peter sees them too. He takes in breath to shout, and his other hand is coming round from behind.

{ given > 0:
	Alice’s eyes have gone across the road to Lily and on. They come back, and she frowns.
- else:
	Alice’s eyes go over the road, and over Lily, and do not stop. A voice with no one in it has never yet been a witness.
}

She can have hold of him or be heard. She will not have time for both; and if she does neither, it is Peter they will hear.

* { given > 0 } [Say it to Alice # key: alice]
	-> believed_told
* { wand == "hers" } [Use her wand, and one word # key: wand]
	-> believed_wand
* [Catch hold of his sleeve # key: sleeve]
	-> late_sleeve
* { given == 0 } [Shout louder than Peter # key: shout]
	-> late_shout

=== believed_told ===
# page: Out loud
‘Alice,’ she says. ‘James asked him. It was Peter who had the keeping of us. It wasn’t a week. James stood in the hall last night with nothing in his hands, and he said, if it takes mine to pay for yours I’ve got it on me; and he had.’

She does not shout it. Peter does, he is shouting already; but his voice cracks on the second word, for Alice Longbottom has stopped dead in the middle of the road and is looking straight at her. ‘Lily,’ says Alice, ‘I can see the bank through you.’ And Frank, who never needs telling, has hold of Peter’s other hand.

And that is all. Sirius still has his wand up, and it is pointing at a timetable.
-> kerb

=== believed_wand ===
# page: One word
The word is the one that didn’t twitch a thing last night. She says it again, no louder.

Peter’s comes out from behind his back like a cork. It goes up over the wires, and Frank Longbottom, who kept wicket once for a bet, takes it in one hand. Then there is only a heap of clothes against the timetable, and something in it that runs; and she says a second word, and it stops running. ‘Pick that up by the tail,’ she tells Alice, who cannot see her. ‘And don’t put it down till you’ve asked it who kept our house.’

It makes less noise, all told, than a milk float. In the road Sirius is standing with his arm out straight, aiming at some clothes.
-> kerb

=== kerb ===
* [Take it out of his hand # key: take-wand]
	She has to open the fingers for him. ‘He was going to say that it was me,’ says Sirius. ‘I could see him getting it ready.’
	-> believed
* [Sit down on the kerb, and leave him room # key: kerb]
	The stone is wet. He comes and folds up beside her, joint by joint, like a deckchair. ‘They’d have thought it was me,’ says Sirius. ‘I’d have thought it was me.’
	-> believed

=== believed ===
# page: Two to the terminus
Four officials beg his pardon, and then Dumbledore does, with his hat off. ‘I’d got my face all set to be hated,’ says Sirius. It comes apart, then. He cries for James in a public road with his boots in the gutter, until the 9 has to sound its horn.

So they get on. Harry will be wanting his dinner. They go upstairs, to the front, where James would never let anybody else sit.

‘Two,’ says Sirius, when the conductor gets to them.

The man looks at him, and at the seat by the window, which has a wet patch. It is a rule that you don’t sell two to a person on his own. But it has been a funny sort of morning; and he bends and looks again, with his eyes screwed up. He touches his cap to the glass. Then he winds the handle, twice.
# ending: believed, Sirius, believed in time
-> END

=== late_sleeve ===
# page: A sleeve
She has him. She has a cuff, with the button she sewed on for him at Easter, and a wrist in it; then the road goes up. When she can hear again she has a cuff. Something with a tail has gone down the hole where the lamp was.
-> too_late

=== late_shout ===
# page: Two voices
They hear two people shouting two names, and one of them is a man in tears and the other is nobody. Frank looks at the man. So would anyone. Then the road goes up, under the red lamp, and when the bricks are down there is a heap of clothes with no one in it.
-> too_late

=== too_late ===
They find a finger. Nobody else is hurt, the street being empty. Sirius Black is standing in the middle of it, laughing, since it was his idea, and they take him away.

Dumbledore speaks for him, and is thanked. A voice can be done with a charm, says Mr Crouch; he wants a witness he can look at. So all winter she goes in, with Harry, and sits by a clerk who is to take down whatever he hears. She tells him who had the keeping of the house. That is soon done, and she has the room till five; so she tells him about James.

In the nineteenth week she has got to the whistling. He couldn’t. He blew through his teeth and looked round for the tune. ‘My dad does that,’ says the clerk. He glances up from the page, to where she is sitting; then he half gets out of his chair, and pushes the other one towards her, for her bag.
# ending: too-late, Named too late
-> END

=== tin ===
# page: Under the colander
{ wand == "hers":
	She says the word first, and the brick heals over behind it with a click. It hears that. It has one look at where its hole was, and another at her, and then the colander is down, and she is on her knees with all her weight, such as it is, on the handles.
- else:
	It comes up by the hem of her skirt. It has its hands on the yew, and its chin up, and is looking her in the eyes to see how she is taking it, when she brings the colander down. It never once looked at her other hand.
}

Sirius puts the flat iron on top. He sits down by it on the floor and places his palm on the iron. ‘Talk to me,’ he says. ‘Quick.’

So she does. It is three hours until anyone will come. She begins with James at eleven, and Sirius puts her right, and she tells him to tell it, then. They do the swan, and the ironing. They do the stag in the washing line. About five there is a scrabbling under the tin, and it is only someone turning round, to lie with his ear against the holes.

At seven Dumbledore comes in by the back, with his hat in his hand, and asks what it is that they have there.

‘Shut the door first,’ says Lily.
# ending: tin, What was under the colander
-> END

// Road two, the years. Cool and exact, with dates.
=== hagrid ===
# page: Somebody large
{ kept == "look":
	It wants one happy thing. She takes forty feet of marquee with a lot of people in it, and a man at the far end going red to the ears because of something she has not said yet.
}
{ kept == "speech":
	It wants one happy thing. She takes Sirius putting down his glass, and the quiet, and how every cousin James had turned round in his chair to see who could possibly have spoken.
}
{ kept == "shoes":
	It wants one happy thing. She takes wet grass. She takes a folding chair at the back of a tent, the cold coming up between her toes, and him looking for her in there among the hats.
}

{ wand == "his":
	The yew gives her a doe in the end, as a shop gives change to somebody it does not like the look of. It is lame behind. She tells it all there is to tell, and has to say the name twice. It had turned its head away.
- else:
	The doe steps down from her wand with its ears forward and waits to be told the rest. She tells it, and the name. It was Peter, who can turn into a rat. She says that over, since it sounds like a thing she has made up.
}

By four tomorrow afternoon Peter will have been found, at his mother’s, with his shoes off, and put where no gap is wide enough for a rat; and Sirius Black will have sat down on the wall across the lane. Tonight what Dumbledore can do is send Hagrid.

He has to come in at the front sideways. She hears him find the hall, and then the dresser drawer, where the good tablecloth is. By the time he gets to the bedroom his face is so wet that he cannot look for her at once. ‘I can nearly see yeh,’ he says. ‘Like when yeh’ve been starin’ at a lamp.’ He begs pardon of the wardrobe, and tries again further left.

* ‘Did he ever tell you about the swan[?’ # key: swan]?’ she says.
	~ give()
	‘No,’ says Hagrid. ‘What swan?’

	‘At Bakewell. The first time we went anywhere. It chased him round a bandstand for twenty minutes and he wouldn’t hex it. He had his wand in his sock. He kept shouting at me that it was only sticking up for its wife.’

	The noise he makes brings down plaster. He wipes his eyes on the curtain, and when he has finished he says, ‘Yeh’ve got no shoes on, Lily,’ and he is right.
	-> hagrid_two
* [Give him Harry to hold, and pack # key: pack]
	He holds him on one palm, with the other over the top, like a man who has caught a bird in a church. She goes round the two of them with a bag. Vests pass by in the air, and a rabbit, and four nappies, folded. ‘Is she always this quick?’ Hagrid asks him, very low.
	-> hagrid_two
* { wand == "his" } [Ask him to take the yew wand away # key: yew]
	He will not put his hand to it. He holds a pillowcase open, at the full stretch of his arms and with his face turned away, and she drops it in. It weighs no more than any other. But when it has left her fingers she has to sit down on the bed; and Hagrid, hearing the springs, sits down too, to be company, and breaks it.
	-> hagrid_two

=== hagrid_two ===
# page: Where to
‘I’m ter bring the two o’ yeh up to the school,’ says Hagrid. ‘If yeh can be moved. Professor Dumbledore didn’ know if yeh could be moved.’

Nor does she. She has been as far as the doorway and back. There are ladies, she has read, who get to a lych-gate or the end of an avenue and always have to turn round. Harry is asleep with his mouth open in a coat that smells of ferrets. He has lost a slipper.

‘Who’s got –’ she says. She looks at the stairs, and then remembers that he cannot see where she is looking. ‘Who’ll be in the hall?’

‘Me,’ says Hagrid. ‘Fer as long as yeh like. I’ll not be shiftin’ till yeh tell me.’ He has evidently thought about it. ‘I moved the rug, so he’s on it proper.’

* [Go up to the school, and see if she can # key: school]
	She can. She goes over the hills before daylight on James’s broom, with her son buttoned into her cardigan, and the wind comes in at the front of her and goes out at the back. In the hospital wing the nurse takes her pulse for three minutes by the watch, and writes down <em>yes</em>. They are there for a week, and for a week Hagrid does not shift. People come to see her and look at the pillow.
	-> winter_81
* [Stay where he’ll know to look for her # key: house]
	She has said it out loud before she hears what she has said. Hagrid does not point it out. He puts the bedroom door back, on no hinges, by leaning it, and for three nights he sits in the hall with his shoulders to the newel and his boots among the coats. Harry is allowed to walk round and round him, holding on by the beard.
	-> winter_81

=== winter_81 ===
# page: What was lent
Dumbledore tells her what he thinks when November is a week old. He can see most of her, on his good days. He takes his spectacles off to do it.

‘It is very old, what he did,’ he says. ‘You did it too. Yours went to the boy, and he will have the use of it all his life. But James’s was there first, and James paid before he had seen the bill. I believe that you were lent something, Lily. I am sorry to say I don’t know what it asks by way of interest.’

They bury James on a wet morning. The parson counts the hats, and comes to her, and goes back.

In December it snows. She is at the washing line with her arms full of pyjamas that have frozen into boys, and she puts up a hand for the pegs, and there is no hand. She can feel the cold on it. There is snow coming down, and six pegs in the air. She has not said his name aloud since they buried him. She has been saving it, as you save the end of a candle.

That night she opens his side of the wardrobe.

* [Put his coat on # key: wear]
	It comes to her ankles. In the mirror an overcoat is standing about with no one in it, and Harry is attached to one sleeve. She wears it until March, for the post and the coal, and people who see a coat go down the lane wish it good morning before they have thought.
	-> curtains
* [Fold it all up, and turn the key # key: fold]
	His shirts she does the way he did them, with the arms behind, like prisoners. There is a mint in one pocket. She holds the mint for some time and then folds it back in. When she has locked the door she carries the key down to the kitchen on her palm, and by the bottom stair she can see the whole of the key.
	-> curtains
* [Let Sirius have it, and tell him where it’s been # key: sirius-coat]
	~ give()
	‘The night Harry was born,’ she says. ‘He went out for gripe water, they wouldn’t have him on the ward. He’d got that on over his pyjamas and done it up one button out, from top to bottom. He met a milkman. He couldn’t speak. He got hold of this man’s hand and shook it, and the milkman said, boy or girl, then? And James said, I never looked.’

	Sirius does it up one button out. He goes home in it like that, past the church, and wears it so until it falls to bits.
	-> curtains

=== curtains ===
# page: January
So it is 1982, and she is nearly twenty-two. Nobody is hunting them. The charm went from the house with the man who sold it, and the house stands at the end of its lane with a new window and smoke. There are people in the lane, and they have begun to look in.

What they see, if they look, is a child of a year and a half at a table, being given porridge by a spoon. The fire makes itself up. It is eight weeks since she bought a loaf.

She could keep the curtains drawn. There is a house like that in every village, and an aunt upstairs who isn’t strong. There is money, and Sirius on Sundays with a box. Nobody would trouble them. Nobody would say good morning to her, or ask what her husband did.

Or there is the pram.

* [Draw the curtains # key: draw]
	~ openly = "hiding"
	They are good curtains; James’s mother lined them. From that day there is an aunt upstairs, and she does well enough. She has letters. Her groceries are left on the step. Harry learns that there is a voice for indoors, and out of doors no voice, only a hand. It is two months before anyone gets past the gate.
	-> callers
* [Put Harry in the pram and go for a loaf # key: pram]
	~ openly = "telling"
	What the village sees is a pram on a windless day, coming uphill. It stops at the baker’s. ‘A small brown, please,’ it says. ‘My husband’s dead, and I’m told I’m hard to see.’ She has not used the word before, and there it is on the counter with the change. The baker serves the pram. Everybody in that queue waits for somebody else to laugh, and nobody does.
	-> callers

=== callers ===
# page: Two bells
{ openly == "hiding":
	One wet Tuesday in March the front bell rings; and while she is standing in the hall with her hand on Harry’s head there is a rap at the back. Through the glass at the front it is a hat and a briefcase, from the county. Through the scullery window it is an old lady under an umbrella, who has lived over the way since before there was a lane.
- else:
	Word goes round. It gets to the county, and it gets to the house over the way, and both of them come on the same wet Tuesday in March. There is a ring at the front, and a hat, and a briefcase with a form in it. There is a rap at the back, and an old lady under an umbrella, with a cake. Each has been told that there is a Mrs Potter. Neither can have been told what to look for.
}

‘Gen,’ says Harry, which is again. He would like there to be a third.

* [See to the front door first # key: front-door]
	It opens, and Mrs Tranter, who does all this side of the county on a moped, says how do you do to a boy with a rusk.
	-> forms
* [See to the back door first # key: back-door]
	It opens, and Bathilda Bagshot looks for a while at the mangle. ‘There you are,’ she says, to the boy with the rusk.
	-> bathilda

=== forms ===
# page: The health visitor
{ bathilda:
	But on that first Tuesday the hat at the front door has not waited. It comes back on the Thursday, as wet as it went, and is Mrs Tranter, from the county.
}
She comes into the sitting room, sees that it is clean and that a fire is lit, and looks round for a chair. There is one by the hearth. She puts her hat down on the arm of it, and her forms on the seat.

The arm is Lily’s. The seat is her lap. She got there first, out of breath, meaning only to be out of the way, and now she has a Form 11 on her knees and a wet felt hat on her wrist. She stops breathing, as a chair would.

‘Now then, Harry,’ says Mrs Tranter. ‘Who’s looking after you?’

Harry studies her to see if it is a joke. He points at the hat.

{ openly == "hiding":
	‘His aunt?’ Mrs Tranter says to the ceiling. ‘Are you there, dear? I’ll want a peep at you, you know, before I go.’ She waits for the stairs to creak. She is a patient woman with a flask in her bag, and it is clear she will go on waiting until they do.
- else:
	‘They did say, at the baker’s,’ says Mrs Tranter. She has gone rather pink, and she addresses the clock. ‘I’m sure I don’t mind what anybody is, Mrs Potter, so long as he’s had his measles. If you’d give me some sign.’
}

* [Keep as still as a chair # key: chair-still]
	She keeps it up for twenty minutes. Harry is weighed and listened to, and found a credit to somebody. When Mrs Tranter takes up her hat there is no wet where it was, and she feels along the arm of the chair with her palm. Then she sits down on the other side of the room and drinks a cup of tea which nobody offered her, and which somebody must have poured.
	-> occupation
* ‘He ironed[.’ # key: ironed],’ she says. ‘His father.’
	~ give()
	It is what comes. ‘He’d never seen an iron till he was twenty. Mum showed him, and he thought it was the best thing anybody’d ever thought of. He ironed the tea towels. He ironed the nappies. You’d come down of a morning and he’d be doing the newspaper.’

	‘My Len couldn’t find ours,’ says Mrs Tranter. She has turned away from the clock. She is looking, with her chin drawn in, at her own hat. ‘Oh, my dear,’ she says. ‘I’ve put it on your arm.’
	-> occupation
* [Slide out, and be an aunt in the passage # key: aunt]
	She does it through the crack of the door with a cough: yes, measles; no, never croup. Mrs Tranter writes it all down and does not ask again to see anybody. When she has got as far as the gate she says, without turning round, that she has two hundred mothers on her books, and there are some of them she has never had a proper look at.
	-> occupation

=== occupation ===
# page: Occupation of father
The rest of the form is left with her to fill in. Most of it is soon done. He has had his measles. He is dry at night one night in three. It wants the number of persons in the household; she puts two, and rubs it out, and in the end writes it again in ink.

Then there is a box an inch and a half long. <em>Occupation of father.</em>

Harry stands at her knee with his chin on the paper. Anybody at the window would see a pen going by itself. He sees her do it. He has never been told that there is a difference.

* [Write ‘Chaser’ # key: chaser]
	They take it for something to do with metal. It goes as far as the county, and it comes back in red ink, asking whether he held a certificate. He did. It had a hippogriff on it. She sends them that.
	-> after_forms
* [Write ‘Keeping us’ # key: keeping]
	It fits the box to the last quarter of an inch, with the <em>s</em> flat against the edge. No one queries it. In the autumn there begins to be a small allowance, weekly, which nobody applied for, and a book of orders to draw it with.
	-> after_forms

=== after_forms ===
{ bathilda:
	-> infants
}
-> bathilda

=== bathilda ===
# page: Bathilda
{ forms:
	By then the old lady has gone home. They go over to her in the wet, a boy in boots, and an umbrella held well up over nobody, and she opens to them on the chain.
- else:
	She is past ninety, and she has come out in her carpet slippers to say something.
}

{ teller == "postman":
	‘It’s that postman,’ she says. ‘He’s been to every door in the place. It gets a foot higher each time he tells it, that green light, he has it over the church now. And then he cries. He’d a letter for you about a high chair, and he couldn’t deliver it, and he would like to be let off. I said I’d ask.’ She has brought it. It has been in his bag since October, and somebody has ironed it.
}
{ teller == "bathilda":
	‘I’ve been telling people,’ says Bathilda. ‘I thought I had better come and say so. I wrote the history of everything else, and they come to the gate and ask. I say that I’d baked, and couldn’t think who for. Then I say that you died. I’ve told it forty times, and I must tell you that it’s a good deal better that way, as a story. I should have to take back the whole of the last page.’
}
{ teller == "nobody":
	‘Nobody has said a word to me,’ says Bathilda. ‘It’s most curious. I’ve lived here since they had the pump, and if a cat is ill I know of it by noon. A house comes up out of a holly hedge in the middle of the night, and the entire lane goes on talking about marrows. I thought that one of us should come across and say good afternoon.’
}

She has eyes like a gull’s. They go about over the air in front of her, picking, and every so often they stop.

* [Give her something of his for the book # key: cribbage]
	~ give()
	‘My father had six weeks,’ says Lily. ‘There isn’t a spell. So James got Dad to teach him cribbage, and went up by train, Tuesdays and Fridays, and lost. He owed him seven pounds by the end of it. He told me after what a strain it was. He’d seen how it went by the second evening, and it’s a beast of a game to lose if you can count.’

	Bathilda has written none of it down. ‘You have freckles,’ she says.
	-> bathilda_two
* [Ask her to leave him out of it # key: leave-out]
	‘You can have the name,’ says Lily. ‘Not what he was like. I’d sooner that wasn’t in a shop.’

	The old lady shuts the notebook on its pencil. It is hard for her, and she does it, like a good dog putting down a bone. ‘There are four kings of whom we’ve nothing but a colour,’ she says. ‘One has always wondered who was being careful.’ Then she looks up, and cannot find the place where she had been looking.
	-> bathilda_two

=== bathilda_two ===
# page: Wednesdays
It is settled, at any rate, that for all purposes with paper in them she will be his grandmother. She will sign, and be seen at things. She has never been one before, and asks if you give them sherry.

So there are Wednesdays, from that spring, and before long it is most days. He learns to cross the lane holding a hand. He learns to say <em>dates</em>, and that the goblins of 1612 had a case. She will tell him about anyone he likes. When it is his father he wants, she looks over his head at the other chair.

{ given > 1:
	‘Ask the lady,’ says Bathilda. ‘She’s quite pink today.’ It has got so that she can tell the colour of a jumper. She has been known to come out on her step in the middle of the afternoon, and shout across that there is a button off.
- else:
	‘Ask your mother,’ says Bathilda, ‘if she’s in.’ She holds out the cake, some way to the left of anyone, and goes on holding it out for as long as a person might take to decide.
}

* [Answer him, when he asks # key: answer]
	So he has that for his Wednesdays: why there is a nail in the beam, and who fell off what. They are small things. He keeps them in no order, and takes them about with him, like string.
	-> after_bathilda
* [Let Bathilda give him goblins # key: goblins]
	It is not for always. It is until she can do it and keep her voice flat. He is three, and he is four, and sound on the year 1612. In time he leaves off asking on a Wednesday, and asks Sirius, on Sundays.
	-> after_bathilda

=== after_bathilda ===
{ forms:
	-> infants
}
-> forms

// The hiding route and the telling route meet.
=== infants ===
# page: Infants
{ openly == "hiding":
	On the third of September 1985 he starts school. Bathilda has him by the hand, in a hat. Six feet behind them, in the road, where she will not be walked into, comes his mother. She has not been as far as the church since the snow. She tells herself it is no different from looking out of a window. There are nine pegs, and she finds his from behind the coats.
- else:
	On the third of September 1985 she takes him to school. It has been three years of loaves. The baker nods to her, these days, and so does the woman in the wool shop, to within a foot. At the gate the other mothers go round her, as you go round a puddle with the sky in it. There are nine pegs. She finds his and lifts him up to see.
}

It has a tractor on it. He hangs up his bag, and takes it down, and hangs it up. His hair was wetted flat for this, and has dried.

Miss Pell has a list. ‘And who’s brought you, Harry?’ she says, and smiles all round him, and along the wall, and over Lily.

Next peg but one, a small girl is sitting with a shoe in her hand. She is Donna, by the label. She lives in the new houses, and has played with him twice in the sand at the recreation ground. She has left off trying to get the shoe on.

‘Whose mum is <em>that</em>?’ says Donna.

* [Do her shoe up # key: shoe]
	She gets down on the lino and does it, with a double bow. Donna watches the fingers. ‘You’ve got wires in,’ she says. Miss Pell sees a shoe put itself on, and tie itself, and be pressed at the toe to see whether there is growing room. She has had forty infants through her hands, and none of those were laced by nine. ‘Thank you,’ she says, to whom it may concern.
	-> sand
* [Go back in among the coats # key: coats]
	She is good at that. She gets between two duffels and is a bit of the dark. But she hears him answer. ‘Mine,’ says Harry. ‘She’s shy.’ He comes and stands with his back against those coats, and leans, and looks the other way; and he stays there till the bell, as though it were a wall.
	-> sand
* ‘Ask him[.’ # key: ask],’ she says. ‘He’ll tell you.’
	‘She’s mine,’ says Harry. He has gone red, and is enormously proud. ‘You can see her if you look.’ So the whole row looks. It is a long row and breathes through its mouth. ‘I can’t,’ says a boy in a tie. ‘No,’ says Harry, quite kindly. ‘I’ve not told you yet.’
	-> sand

=== sand ===
# page: The sand tray
She had meant to go home. At a quarter past ten she is still there, round by the bicycle shed, among the milk crates, where there is a view of the sand tray; and so she finds out how it was done.

‘So he got in the sink,’ Harry is saying. He has Donna, and two more. ‘In his shirt. It’s a big sink. He was meant to be washing me, only I wouldn’t, so he got in. And all the water went on the cat.’

{ given > 1:
	It is one of hers. She told it him in the bath, to get his neck done. It had not struck her that he would take it out with him.
- else:
	She never told him that. He must have got it out of Sirius, of a Sunday. She had thought there was only the one of it, and that she had it put by.
}

‘And then what?’ says one of them, a boy with a tie on. He looks round, idly, the way you do when somebody is in your light. He is looking at the milk. Slowly he lowers his spade. Behind him Donna waves.

* [Put herself down for Thursdays # key: thursdays]
	~ give()
	It is to hear them read. She is given the small chair, and for some weeks that is all there is, a chair. But when the book is finished there are five minutes over, and they want to know did he <em>really</em> iron the newspaper; and by Easter there is a line of them waiting, and one who leans on her, with jam on its breath. ‘Mrs Potter,’ says Miss Pell, ‘is that a new blouse?’
	-> remus
* [Leave the sand to Harry # key: leave-sand]
	It is his to give. She walks home by the fields. When he gets in there is toast. ‘I did the sink,’ he tells her. ‘Did you?’ says Lily. ‘How did it go?’
	-> remus

=== remus ===
# page: What Harry asks
Remus comes for a week every August, between jobs, and reaches things down for her, and has never once had to be told where she was standing. In 1981 Sirius took him an apology, for what he had been suspected of. It was a cake. It had been dropped.

In 1987 they are on the back step with the colander, all three, doing peas. Harry has turned seven. He has not said anything since the top of the bag.

‘When you last saw him,’ he says. ‘My dad. What was it like?’

Remus goes on with his pod. He has a way of leaving a room while sitting in it.

{ last == "face":
	She looked back, once. No one else alive has seen it. She has had it out perhaps a dozen times in six years, by herself, and it has always been clear to the edges. It has occurred to her that there is only so much clearness in the house, and that the face is getting it.
}
{ last == "words":
	She said one thing and he said one thing. It is eight words, counting both sides, and she has kept them in their order. She says his over in the bath sometimes, for the tune. It has been hers for so long that she has no idea any more if it is funny.
}
{ last == "second":
	There is nothing. She has kept that from all of them. She took the second and went up with it, and where other people have a last look she has a newel post, in great detail. It is the one thing about James that she could never tell anybody. There is nobody in it.
}

* [Give it to him # key: tell]
	~ give()
	-> seven_told
* ‘When you’re older[.’ # key: older],’ she says.
	-> seven_kept
* [See what Remus has # key: remus-has]
	-> seven_remus

=== seven_told ===
# page: The back step
{ last == "face":
	So she shows him. She turns away, on the step, and looks back over her shoulder, and does it as nearly as her own face will go: how the eyebrows were, and that one of them had got ahead. ‘Like that?’ says Harry. He tries it, with a pea on his chin. It is James to the life. She had not known it could be seen from outside.
}
{ last == "words":
	‘I told him, don’t you dare be brave,’ says Lily. ‘And he said, wouldn’t know how.’ Harry thinks about it. Then he laughs so much that he has to put down the bowl. It is funny. It always was; she has been keeping it in the dark. ‘Wouldn’t know how,’ he says to the peas, and to the cat. He has the voice exactly.
}
{ last == "second":
	‘I didn’t look,’ she says. ‘He got us a second, and I could look at him or get you upstairs.’ Harry works it out. ‘So I had it,’ he says. ‘I had the second.’ He looks himself over, arms, knees, in case it shows. ‘Was it a good one?’ She tells him that it was the best there was in the house.
}

Remus has got up, and is walking to the end of the garden, quite fast.

Her hand is on Harry’s neck. It is a brown hand, with a gooseberry scratch on it. It is years since she has seen those freckles.

* [Go down the garden after Remus # key: garden]
	{ last == "second":
		He is at the water butt. ‘He’d have liked to be told that,’ says Remus. ‘That it got used. He never could find out if people used things.’ She takes his arm. It dents the cloth.
	- else:
		He is at the water butt. ‘He did do that,’ says Remus. ‘He did it all the time. I’d lost it. I’d thought I was keeping it.’ She takes his arm, and the two of them stand and look at her hand on his sleeve.
	}
	-> kings_cross
* [Finish the peas # key: peas]
	There is another pound yet. Harry does three pods to her one. ‘What else have you got?’ he says.
	-> kings_cross

=== seven_kept ===
# page: Older
‘How old?’ says Harry. He is not cross. He would like to write it down.

She says eleven, which is a good way off. He nods, and runs a thumb down his pod, and gets six peas in the bowl and one on the cat. He has grown up with somebody you can see through, and he is used to waiting till she moves.

Remus takes the colander on to his own knees. ‘We forget our bits, you know,’ he says presently. ‘The rest of us. I don’t say you would.’ The sun has got round as far as the step. It goes down through her and lies on the flagstone, with hardly a shadow in it. The cat comes over and settles there, for the warm, in the middle of her.

* [Move into the shade # key: shade]
	It is easier to be looked at there. She gathers in her knees. Remus, who notices, moves his chair, so as to make more of it for her.
	-> kings_cross
* [Let it shine # key: shine]
	It is only light. Harry holds up his next pod behind her elbow, to count what is inside. ‘Nine,’ he says. He is right.
	-> kings_cross

=== seven_remus ===
# page: What Remus has
‘Your uncle Remus saw him that same summer,’ she says. ‘On his own. I’ve never asked what about.’ And Remus, who has never refused her anything, puts down his pod.

‘He wasn’t meant to be out,’ he says. ‘He came under the Cloak, to bring me back a book. It was raining, so he read me some. He did all the voices. He’d got to the bit where the boy finds out who’s been paying for everything, and he looked at the clock and said, Lily will have run the bath. And off he went. I watched him as far as the bridge. I could only see his feet. He was going like the clappers, in odd socks.’

She has never heard it. She had run the bath. He came in at the back with wet feet, and would not say. She finds she has hold of the edge of the step, and that it has grit in it, and hurts.

* ‘Which socks[?’ # key: socks]?’ she says.
	‘One grey,’ says Remus. ‘The other might have been yours.’ It was. She has been looking for that sock for six years.
	-> kings_cross
* [Look at who’s listening # key: listening]
	Harry’s lips are moving. He is getting it by heart, socks and all, for the sand tray. He is too old now for the tray. It will be somewhere else, then. It will be on a train.
	-> kings_cross

=== kings_cross ===
# page: The first of September
The first of September 1991 is fine. There is a trunk, and an owl that hates the trunk. Sirius is finding somewhere to leave a motorbike, and Remus has sandwiches for a dozen. Harry stands in the middle of the concourse in a blazer to grow into, holding one hand out from his side, and the crowd leaves room for it.

{ seven_kept:
	‘I’m eleven,’ he says, at the ticket office; he has had it written down. So she bends, and gives it to him, in his ear, all that she has of his father’s last minute. He listens to the end. ‘Is that it?’ he says. And then, a good deal later, by the chocolate machine, ‘No. It’s good, that. I can use it.’
}

{ given > 1:
	A porter has touched his cap to her, and a woman has asked if she is the queue. Between platforms seven and nine people have stopped, and turned their heads, and then, since it was rude, consulted the clock. She is thirty-one. There is blue in her neck, and a way the sunlight has of going on a little behind her, and that is all.

	Beyond the barrier are three hundred more of them, with cats. She could go through and be looked at by the lot. Or she could kiss him here, where it is quiet, and be home by dark, where she is looked for.
- else:
	She is thirty-one, and since the spring she has been as thin as this. Some days Remus has to ask. Only Harry’s eyes still come straight to her. He has been told; they sat down to it in August, he and she and Sirius, and went over what was left, and whose house he would have his holidays in. It was a loan, and a fair one. She wanted to see him right, and she has had ten years of seeing it.

	If she goes home now and keeps out of draughts, she may make it last for years, at a window. It would mean saying goodbye to him here. If she goes through with him, among all those people, and stays until it leaves, that is what there is, spent. She will not be coming back along the platform.
}

* { given > 1 } [Go through, and be looked at # key: through]
	-> platform
* [Kiss him here, and go home # key: home]
	-> pale_lady
* { given <= 1 } [Spend it, and see him on to the train # key: spend]
	-> follows

=== platform ===
# page: The platform
They come out of the steam side by side, at a run, and about a third of the people there go quiet, from the front to the back, as a class does. She does his collar. ‘They’re looking,’ says Harry. ‘Well, you’ve toothpaste on you,’ says Lily.

‘Is that trunk yours, dear? Only it’s on my foot.’ It is a stout woman with a great many red-haired children and no time. ‘First one?’

‘First one. Only one.’

‘You’ll cry,’ says the woman. ‘I’ve done it four times, and look at me.’ She has a handkerchief ready. She holds it out to exactly where Lily is.

{ last == "face":
	He has got a window. As it starts he looks back; one eyebrow is ahead of the other; and there it is over a carriage door, at eleven, in broad daylight, the whole of what she saw from the foot of the stairs. She had never been certain about it. It is not afraid.
}
{ last == "words":
	He has got a window. ‘Don’t you dare be brave,’ she calls up to it. { seven_told:He has been waiting for that since he was seven.}{ seven_kept:He has had the answer for all of twenty minutes.}{ seven_remus:Nobody has ever told him what comes next.} ‘Wouldn’t know how!’ shouts Harry, and three boys behind him start laughing at they don’t know what.
}
{ last == "second":
	He has got a window. There are Sirius and Remus to be found, and a dozen sandwiches. She stands where she is, and looks, and goes on looking as far as the bend. She has had ten years to think what to do with a second.
}

Then she blows her nose, and holds out the handkerchief. The woman says to keep it.
# ending: platform, A mother on Platform Nine and Three-Quarters
-> END

=== pale_lady ===
# page: Home by dark
She does it behind a timetable, on the cheek, and on the mark. ‘Write,’ she says. ‘It’ll be mostly food,’ says Harry. Then he runs at the wall, as they have told him to, with his eyes open.

{ given > 1:
	She is home by six. There is a cake on the step and Donna on the wall, who is eleven too, and had no owl. ‘Has he gone, then?’ says Donna. She is here on business. There is a new one in the infants who can’t see Mrs Potter, and he cries, and they have all had a go. Would she come tomorrow and do him the swan?
- else:
	She is home by six. It is the time of year when they dare each other to the holly hedge. There’s a lady, they’ll tell you, in that village. She has wires in her, she lost her husband, and if you go up to the gate at dusk and say his name three times she comes. Lily had not known that. She is in the hall with her hat half off, and outside some child is saying it. It has a lisp, and has got to two.
}

She had been going to sit down. Instead she puts the lamp in the window, where he liked it, and goes down the path with the last of the light coming through her on to the flags. Along the top of the gate is a row of heads. { given > 1:Donna has put them in order of size.|They were going to run. Not one of them does.}

‘Budge up,’ she says, and gets on the wall. ‘Now. Who wants to know?’
# ending: pale-lady, The pale lady of Godric’s Hollow
-> END

=== follows ===
# page: The far end
They go through hand in hand. She puts him on the train herself, and does his collar. He has her cuff in his fist, as he had when he was small; then he looks down at it, and undoes his own fingers, one by one. ‘I’ve got Sirius,’ he says. ‘I’ve got Remus. I’ve got Bathilda, Wednesdays.’ He is counting it out for her.

She waves as far as the bend. His arm is out of the window all the way. Sirius and Remus are behind her, one at each shoulder, and neither of them says a word.

When it has gone there is a man at the far end of the platform, in his socks.

{ last == "face":
	He has his back to her. She knows what there is on the other side. She has had it by heart for ten years; and it turns out that she would like to see it again.
}
{ last == "words":
	‘Well? Did you dare?’ says Lily. She does not have to raise her voice. His shoulders have begun to go. He always did laugh with his back turned, so as to be asked what at.
}
{ last == "second":
	She did not look, that time. She looks now, with nothing to carry and no stairs to get up, and starts to walk, and takes as long about it as she likes.
}

He is reading the station clock, like somebody who was told to wait just there, and has. The steam clears. He turns round.
# ending: follows, After James
-> END
