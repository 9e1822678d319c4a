# title: A Glass with Wings
# from: canon/erised
# requires: mirror, separation, survival
# premise: What if, with nobody in the room to wish for anything, the glass had shown her to herself?
# content: grief, separation, pregnancy loss, parents who have died, a killing offstage
# rating: 13 and over
# summary: The Lily who died, the Lily who left and the Lily who lived come up to one pane of glass, and each has brought how it ended.
# lang: en-GB

// The endings the reader brings, as ids; "" or an unknown id is met by a short paragraph of its own.
VAR ending_mirror = ""
VAR ending_separation = ""
VAR ending_survival = ""
// From canon.
VAR kept = ""
VAR began = ""
VAR teller = ""
// Which of the three deep questions have been asked.
LIST matters = severus, room, stairs
VAR spoken = ()
// True when nobody has asked who has him tonight.
VAR unasked = false
// True when the pockets have been turned out on the sill; else there are two prints on the pane.
VAR sill = false
// 0 to 2: hard things said. Read by him and by the quarrel.
VAR cross = 0

-> wings

=== function mirror_known() ===
~ return ending_mirror == "forgiven" or ending_mirror == "unforgiven" or ending_mirror == "watch" or ending_mirror == "step" or ending_mirror == "knows" or ending_mirror == "word" or ending_mirror == "before"

=== function separation_known() ===
~ return ending_separation == "home" or ending_separation == "sundays" or ending_separation == "papers" or ending_separation == "room-again" or ending_separation == "never" or ending_separation == "late" or ending_separation == "letter"

=== function survival_known() ===
~ return ending_survival == "stairs" or ending_survival == "believed" or ending_survival == "tin" or ending_survival == "too-late" or ending_survival == "pale-lady" or ending_survival == "platform" or ending_survival == "follows" or ending_survival == "landing"

// One fixed first page, then what is in the pockets.
=== wings
# page: The dressing table
The boy has gone up to bed. There is nobody left in the room to want anything, and we come to the glass from our three sides, each of us thinking that somebody has left a light on.
Mum’s dressing table had wings. If you put your face in between there was a whole corridor of girls, going off greenish into the distance, and the game was to wave so fast that you caught the last one being late. One of us begins to say so. The other two have a hand up already.
Nobody is late.
One of us died at twenty-one, and is twenty-one yet, with bare feet. One of us left her husband, and is in her coat, with the rain still on it. One of us lived when she was not meant to, and you might take her for a flaw in the silvering, until she turns her head and the blue comes up in her neck. We have to be called something: the young one, the coat, the pale one. We look for a good deal longer than is polite.
‘You kept it long,’ says the coat to the other two, meaning the hair.
‘You cut yours,’ the young one says.
‘It was in the way of –’
‘He pulls it,’ says the pale one; and there he is among us, not twenty words in, of no particular age, with a fist in it.
There is a question that comes next. Each of us has it ready.
* [Ask who has him tonight # key: tonight]
	‘Asleep,’ we say, all three, too promptly. Each tips her head to her own part of the dark. The young one listens up, through a good deal of stone. The pale one listens across a landing. The coat consults her watch, and says that he’ll have kicked the covers off by now. ‘Left foot first,’ say the other two.
	-> pockets
* [Do not ask who has him tonight # key: spare]
	~ unasked = true
	Nobody asks. It is done with some skill: the young one admires a button, the coat wants to know if it is always as dusty as this, and ‘About now he generally –’ says the pale one, and turns it into a cough. There is a place in the talk the size of a boy, and we go round it with our hands out.
	-> pockets

=== pockets
# page: Hands in pockets
So then we are three women with our hands in our pockets. The coat’s are deep, and she is turning something over in one of them, where it crackles. The pale one is wearing an apron over her cardigan, and something in it knocks against the frame whenever she moves. The young one has on what she had on that night. There is a pocket in the side of the skirt, and as a rule she does not feel about in the bottom of it, in case of there being nothing there.
The frame has a sill to it, on the inside, along each of our three sides, about as wide as a thumb. Above that there is only glass, and it is not as clean as it might be.
* [Turn out the pockets # key: pockets]
	# page: On the sill
	~ sill = true
	Out they come. From the coat there is half a rusk, and a key on a brass tag, the spare to Room 241. ‘We had our honeymoon in that,’ says the young one. ‘They’ll have wanted it back.’ ‘They’d have to ask me for it,’ says the coat. From the pale one there is a jam spoon, washed in a hurry. And when she has been looked at for long enough, the young one puts in two fingers and draws out a sock. It is four inches from heel to toe, with a hole begun in it. It has been there the whole time. She sets it on her bit of the sill, and nobody measures it against anything.
	-> turn
* [Put a finger to the glass # key: finger]
	# page: Two prints
	We do it together, a forefinger each, and take it away. The coat has left a good plain print with a corner of sticking plaster in it. The pale one’s is there too, fainter, a whorl with some jam to it. The young one studies the place where hers ought to be. ‘It doesn’t take,’ she says. ‘I’ve tried it at every height.’ So we compare what there is. It is the one finger, with the same loop to it; but across the pale one’s is a scald that the coat never got, and across the coat’s a small white cut that was not made by anything in the pale one’s kitchen.
	-> turn

// The hub: three of us in any order, then him.
=== turn
{ not young_one and not coat_one and not pale_one:
	There is no order to us that all three would sign. Somebody has to go first.
}
* [Turn to the young one # key: young]
	-> young_one
* [Turn to the one in the coat # key: coat]
	-> coat_one
* [Turn to the pale one # key: pale]
	-> pale_one
* { young_one and coat_one and pale_one } [Bring up the taller one # key: taller]
	-> him

// The young one: what the reader reached behind the glass; the coat replies out of hers.
=== young_one
# page: The young one
{ began == "ink":
	‘It’s her now,’ says the coat, and the young one says that it is <em>she</em>, if we are being particular; and for a moment all three of us can smell red ink, and see a page of somebody else’s praise with four out of ten at the foot. She never could leave a thing alone.
}
{ began == "bet":
	‘She’ll be some time,’ says the coat. ‘I’d put a Galleon on it.’ ‘At forty to one?’ says the pale one; and there we are, all three, in the doorway of a boys’ dormitory on a Friday night with one hand out, collecting.
}
{ began == "lake":
	‘You know the lake,’ the young one says. We know the lake. We lost a friend there one year, and another year we heard a boy come to the end of a sentence, and each of us still goes down to it, in her head, to see the place. ‘It’s like that in here,’ says the young one. ‘Only it stands up.’
}
{ ending_mirror == "forgiven":
	‘The man they sent for it picked me up from behind,’ says the young one, ‘so as not to look, and I had ten fingers over the edge to talk to. They were stained the way ours used to be. I said his name to them. I said thank you. He didn’t hear; and that was all it was. I’d not known I had it to carry. I keep feeling for the handles.’
}
{ ending_mirror == "unforgiven":
	‘I didn’t,’ says the young one, before anybody has asked. ‘He wept and he begged, and I kept my hands at my sides and didn’t forgive him. I’d like that looked at for what it is. It isn’t a thing that I forgot to do.’ She has folded her arms. ‘He was so careful with me on the steps. He never let me tip. I noticed, and I still didn’t.’ The other two are wondering what it is like to be owed.
}
{ ending_mirror == "watch":
	‘They took the glass down under the school, and I held on,’ says the young one. ‘I’d a red stone in my pocket to mind. And then there was Harry, with some man’s voice behind him wanting to be told where it was. So I got in at his back, as you do to help with a coat, and put it in his pocket.’ She shows us the hand. ‘There was fluff,’ she says. ‘There was half a toffee.’
}
{ ending_mirror == "step":
	‘Oh, I went,’ says the young one. ‘One step, and along the passage with nothing on my feet, and I had him in my arms until it got light. I could have been back in time. Only he’d got hold of me, and I’d have had to wake him.’ She looks to see if we mind. ‘So I’m not anywhere now, strictly. This is just where I was.’
}
{ ending_mirror == "knows":
	‘I told him off,’ says the young one. ‘About his feet. I pointed, and did Mum’s face; and he looked down at them and up at me, and I saw him work it out. Nobody ever stood at a wishing glass and asked to be sent for his slippers. So it had to be me.’ She has both hands over her mouth and is talking through them. ‘He ran and borrowed some. They were <em>enormous</em>.’
}
{ ending_mirror == "word":
	‘I gave him one word,’ says the young one, ‘the man who came to move it. I did it with my whole mouth, as you do for somebody on a train, and he took it for <em>sorry</em>. But there was a window, on the stairs, and he saw me in that, the other way about.’ She makes the shape for us, and it is Harry. ‘He said, quite crossly, that he knew the name. I could hear him practising it all the way down.’
}
{ ending_mirror == "before":
	‘I don’t know who they sent for it,’ says the young one. ‘There was somebody in the passage, close in to the wall, and I had the name on the tip of my tongue. But I was as good as gone. I’d looked my last, at a door; and my husband had me by both hands and was asking what we would have called the dog.’ We tell her, the two of us at once, and it is what she told him.
}
{ not mirror_known():
	‘It’s a quiet life,’ says the young one, and hears it, and is the first of us to laugh.
}
‘And he’s gone calm, James has,’ she adds, as you would report a rash.
{ ending_separation == "home" or ending_separation == "late" or ending_separation == "letter":
	‘Calm,’ says the coat. ‘Mine fell off a ladder on Thursday, arguing with a gutter. You could have him for a week. I’d want him back by the Sunday, and I’d be on the telephone each night to ask if he was eating.’ She has stood up straighter to say it.
}
{ ending_separation == "sundays" or ending_separation == "papers":
	‘I’d get him calm at the door,’ says the coat. ‘He’d wipe his feet. He’s so good about it all that I could hit him with the boot scraper. I’d give a month’s wages to see that man lose his temper over a saucepan, and if I told him so he would come round with a list of dates.’
}
{ ending_separation == "room-again" or ending_separation == "never":
	‘I’d have to take your word,’ says the coat. ‘I had him asleep, mostly, that last while. On his left side, with one hand under. I could draw you that. If he’s been calm with his eyes open since we were twenty-five, I was in the bathroom with the tap on.’
}
{ not separation_known():
	‘He’d have to be ill,’ says the coat.
}
* [Ask whether the first friend ever came # key: friend]
	~ spoken += severus
	-> young_two.about_friend
* [Ask about her feet # key: feet]
	-> young_two.about_feet
* [Hold still, and let her look # key: still]
	-> young_two.still

=== young_two
= about_friend
# page: The first friend
{ ending_mirror == "forgiven" or ending_mirror == "word" or ending_mirror == "watch":
	‘He came in to move it,’ says the young one. ‘He wasn’t told who was inside. He said that he was sorry; he said it was a mistake, and he said he’d see to Harry, and he brought it out a bit at a time, like a man on a chair handing down the good plates, and none of it matched, and I stood there with my arms held out.’
}
{ ending_mirror == "unforgiven":
	‘He said that he was sorry,’ says the young one. ‘On his knees. I knew the voice. I’d had it through a door at sixteen, all one evening, and I went up to bed that time as well. It’s a good voice. He’d grown into it. I should think there are children who jump when they hear that.’
}
{ not (ending_mirror == "forgiven" or ending_mirror == "word" or ending_mirror == "watch" or ending_mirror == "unforgiven"):
	‘I wasn’t in,’ says the young one, ‘if he did. He never could come into a room that had me there. He’d stand on the far side of the door and be sorry at it, and I used to lie on my bed, at sixteen, and hear him breathe.’ She listens now, out of habit. ‘I always meant to open it,’ she says. ‘When I was less cross.’
}
None of us has said his name in her own house for years. The coat, who has not been sorry to anybody lately, finds that her belt wants doing up.
‘Had he got a handkerchief?’ she says at last. She is told: never in his life. We used to lend him ours.
-> turn
= about_feet
# page: Six feet
‘Are they cold?’ It is the pale one who asks.
‘They aren’t anything. I used to curl the toes up, the first year or two, to see if I could get them to ache.’ The young one puts her hand on the frame and shows us the sole of the left. It is cleaner than any foot of ours has been since the day before we walked.
The coat has sat down, out of sight, and there is a noise of laces. When she comes up again she is two inches shorter. She holds a pair of shoes to the glass by the laces, in evidence, and lets them drop, and stands there in her tights, using language. After a while we hear the pale one’s slippers come off too, first one and then the other.
-> turn
= still
# page: The left shoulder
The young one goes over us as you would go over a house that you had been outbid for. She finds the tooth. She finds the lines, and the place by the parting.
‘That’s Mum’s,’ she says, of the coat’s neck. She asks about a mark on the pale one’s wrist and is told, oven. ‘And that?’ Oven.
‘And the two of you hold that shoulder up,’ she says, ‘the left.’
The coat and the pale one had not known. They look, and it’s so. It is the side he goes on. The young one had a child to carry too, for fifteen months, and she tries hers now, an inch, for the weight. It goes up by itself, and it takes some getting down.
-> turn

// The one in the coat: how Room 241 came out; the pale one replies out of hers.
=== coat_one
# page: The one in the coat
The coat would rather tell it standing, with a hand on a door, in case it should go badly. {young_one:It is her turn to be looked at, and she looks at the ceiling.|She has never been any use with a silence, and has begun before we have quite turned round.}
{ ending_separation == "home":
	‘He’d be in,’ says the coat. ‘That’s all. I could shout down the stairs for nothing, and he’d come. There’s a place on the kitchen lino where the pair of us sat down, two winters back, and couldn’t get up but by the oven rail, and if I’d a grain of sense I would mop it like the rest. I go round.’ She has turned her face away, to be funny.
}
{ ending_separation == "sundays":
	‘It would be Sundays, ten till six,’ says the coat. ‘He rings. I asked him to be somebody who rings. I’ve bought that man saucers, and he puts his tea bag down an inch from one, and off he goes to his two rooms; and there I’d be with the cloth. If I had him all the week I should be in prison.’ She leaves the bag where it is until the Wednesday.
}
{ ending_separation == "papers":
	‘We’d be as free as air,’ says the coat, ‘if it weren’t for question nine. It’s a divorce, so it wants the grounds. There’s a line for them, and nothing we can both bear to put; so back comes the form, and on the third of November he brings it over with fish and chips, and reads it out. I’d be the one who finds the pen. It takes longer to find each year.’
}
{ ending_separation == "room-again":
	‘I’d gone back there,’ says the coat, ‘with a child of fifteen months. I’d gone in to run the tap, I had my speech perfect; and there was a knock, low down, where there was somebody to answer. I came out with the flannel and the speech had gone. They had each other by one finger.’ There was a wardrobe, she says, that would come open. ‘He’d shut it, and stand back to see. We sat on the floor and let him.’
}
{ ending_separation == "never":
	‘Somebody let down our latch,’ says the coat, ‘one day that February. I’d been going by with a dish. It made no noise, and Harry woke at it; you know how they do. There was nothing in the road, only the van, its driver with one finger up.’ The other two of us can tell who that was. We watch her nearly think of it. ‘I’d have gone out,’ she says, ‘but he was crying, and there was just the one of me.’
}
{ ending_separation == "late":
	‘I told him in April,’ says the coat, ‘at the swings. He’d been coming for nine weeks by then, and asked so nicely after some other fellow’s son. I’d have it by heart as far as the gate. In the end I said it to the swing, in bits, as it came up.’ She has put her hands out in front of her for a pair of boots. ‘He knew,’ says the coat. ‘He might have had nine weeks more of it.’
}
{ ending_separation == "letter":
	‘He’d put a note through the door,’ says the coat, ‘and I couldn’t answer it with him looking. So he went off for his train, and I wrote it underneath, and hired an owl, and told it not to come home without an answer. They’d been held at a signal.’ One is not supposed, she says, to get down from a train while it’s moving. ‘I have it still. It’s got an owl’s foot on it, and one of his.’
}
{ not separation_known():
	‘I might never have left,’ says the coat. ‘I might have stayed and been impossible.’
}
{ ending_survival == "pale-lady" or ending_survival == "platform":
	‘Say that again,’ says the pale one, ‘slowly. Anything that he’s done since.’ She has two hundred and six stories about him, and the last of them is October 1981; Harry has had them so often that his lips move. She makes the coat go back and tell it twice. She isn’t weeping. She is learning it.
}
{ ending_survival == "believed" or ending_survival == "tin" or ending_survival == "too-late":
	‘And Peter?’ the pale one asks. The coat says that he’s hidden, poor lamb, like all of them; she wrote to him twice, and it came back. ‘The day it doesn’t come back,’ says the pale one, in the tone she keeps for hot pans, ‘I’d read it by the window, with somebody else in the room.’ She counts, with her thumb, who else might have had that street.
}
{ ending_survival == "stairs" or ending_survival == "landing":
	‘Shout for him,’ says the pale one, ‘the next time. It needn’t be about anything. I had the length of a whole staircase to shout that man’s name in, going up, and a good loud voice, and I saved it. I’ve got it still.’ She puts a hand to her throat, to show where.
}
{ ending_survival == "follows":
	‘He’s well,’ says the pale one, which brings us all round. She won’t be drawn on it. She says only that the coat has been mentioned, where he is, buttons and all, and that he laughed till he had to take his glasses off. They’re still mended with the same bit of wire.
}
{ not survival_known():
	The pale one wants to hear it twice.
}
* [Ask what she had ready to say in Room 241 # key: room]
	~ spoken += room
	-> coat_two.about_room
* ‘You had him, and you packed[.’ # key: packed],’ says the young one.
	~ cross = cross + 1
	-> coat_two.packed
* [Do up her top button # key: button]
	-> coat_two.button

=== coat_two
= about_room
# page: A wall of tiles
It had a hook behind the door, says the coat, and a bath you could see the sea from if you stood on the edge. Three Novembers they lay in that room side by side and said not one word. ‘I’d go into the bathroom and run the tap, and practise. I could have recited it to the tiles.’
‘Then do,’ we say.
She gives us a look. She licks her lips, as we all do before a lie, and this is not one.
‘I would have stayed,’ says the coat, to a wall of tiles, ‘if you had minded out loud.’
It has taken her six years to say. It would go on a postcard, as the young one points out, with room for the weather.
-> turn
= packed
# page: Three left gloves
It comes out rounder than the young one meant. ‘He was alive. He was in the next room. I’d have sat under the table, I’d have been <em>luggage</em> –’
‘I packed badly,’ says the coat. ‘I took three left gloves.’ Nobody laughs, and she lets go of the door. ‘You had two years of him, all but three days. Anybody could be lovely for that. I had him for one whole year being kind to me, before breakfast, every day, about a thing that wasn’t to be mended. You try and drink your tea.’
The young one says that she would take the kindness. The pale one says nothing. She is going along her fingers, and gets to the end of them, and starts again at the thumb.
-> turn
= button
# page: The top button
The young one and the pale one do it between them, one to hold and one to push. There is glass in the way, but the coat puts up her chin for it and the button goes through; she has hold of it herself, out of our sight.
That hole is slack. It’s been done up a good many times by someone thinking of something else. ‘It’s a nice coat,’ says the young one. ‘It would have been nicer in the green,’ says the coat, with her chin in the air. ‘I got it to look all right in. In case I ran into him. I’d have had it on, and I’d have been just off somewhere.’ What she mostly wore it for was paying the gas.
-> turn

// The pale one: what she must find, or found; the young one replies out of hers.
=== pale_one
# page: The pale one
{ teller == "postman":
	‘Did that shop ever write back?’ the young one asks. ‘About the high chair,’ says the pale one. ‘In the end. The postman had been going round with it for months. He hadn’t the face to bring it himself, and by then somebody had ironed it.’ The coat looks from one of them to the other. She never had a lane, or a hedge to turn round at.
}
{ teller == "bathilda":
	‘She made us a cake,’ the pale one says to the young one. ‘That last week. Four times; and each time she got as far as her own hall, in the hat.’ ‘What sort?’ ‘Seed.’ ‘Oh, then,’ says the young one. The coat, who never had a lane or an old lady in it, asks what the hat was like.
}
{ teller == "nobody":
	‘Did anyone see us at all, that week?’ asks the young one. ‘I used to hold him up at the back window. I moved his arm for him.’ ‘One did,’ says the pale one, having been into it. ‘The cat.’ The coat, who never lived in a house that nobody looked at, would like to know what one wore.
}
{ ending_survival == "stairs":
	‘I went down,’ says the pale one. ‘By the edges, and we counted; we always count. At the bottom I said, here we are. I sat where there was rug, and rubbed up his hair for him, the wrong way, as he used to do Harry’s.’ She is showing us without knowing it, with her palm, a foot from the floor. ‘It stayed where I put it,’ she says. ‘It never would.’
}
{ ending_survival == "believed":
	‘We went home on the bus,’ says the pale one, ‘the best man and I. They’d believed him, you see; it might have gone the other way by a minute. He asked for two, at the front, upstairs. And the conductor looked about for me, as you would for a wasp, and touched his cap, and wound the handle twice.’ She has the ticket yet. ‘Twelve people got to work that day,’ she says. ‘I counted them on.’
}
{ ending_survival == "tin":
	‘I put a colander on Peter,’ says the pale one, ‘with the flat iron on that, and we’d three hours to get through, the best man and I. So we told stories of James, turn about, the swan and the ironing; and Peter had his ear against the holes. He’d been there for most of it, that’s what you forget. He wanted to hear how it came out.’ She holds a finger and thumb apart, by the thickness of a tail.
}
{ ending_survival == "too-late":
	‘I said Peter’s name in a street,’ says the pale one, ‘too late, and then I said it to a clerk. That takes a minute, and I’d the room until five. So I told him about James. He’d orders to take down anything he heard. Nineteen weeks; and one day I had got to the whistling, and he moved me a chair.’ We ask after the best man. They took him away, she says, and gives us, to the day, how long it has been.
}
{ ending_survival == "pale-lady":
	‘Children come to our gate,’ says the pale one. ‘At dusk. There were nine, the night that Harry had gone off to school. I had been going to sit down; but there’s a row of heads, and they want his father. I put a lamp in the window, and go out and tell them.’ She reckons it up. ‘They take him home with them, a street and a half. There’s one with a lisp who does his voice.’
}
{ ending_survival == "platform":
	‘I was looked at,’ says the pale one. ‘By one third of Platform Nine and Three-Quarters, from the front to the back. I did his collar. I’d a woman to talk to about trunks, and then she held out her handkerchief, straight, to where I was.’ ‘She told me to keep it. She’d done it four times, she said. I did it once, and cried for four.’ It is in her sleeve, ironed.
}
{ ending_survival == "follows":
	‘I saw him on to his train,’ says the pale one. ‘I’d ten years on loan, and I spent the end of it going through a wall. He’d my cuff in his fist, and he undid it for me, a finger at a time, so I could go: he’d this one, and that one, and Wednesdays. He waved right to the bend.’ We ask what there was after the bend. ‘A man in his socks,’ she says, ‘reading the clock.’
}
{ ending_survival == "landing":
	‘Our first friend came,’ says the pale one, ‘by the kitchen. He could hear me and not see me. I’d Harry on my arm, and I couldn’t go down yet, and it’s a stone floor in that hall; so I asked him to see to it. He was the last man living that you would have asked.’ She listens again to thirteen stairs. ‘He did it properly,’ she says, ‘as he did everything.’
}
{ not survival_known():
	‘Thirteen,’ says the pale one, when she is asked how she has been.
}
{ ending_mirror == "forgiven" or ending_mirror == "word":
	‘I gave somebody something,’ says the young one, ‘and I thought there’d be less of me afterwards. There was, too.’ She looks at the pale one against the light. ‘I didn’t mind. It was like when you’ve lent a book, and there’s the gap on the shelf, and every time you go by you think, he’s got to the good part.’
}
{ ending_mirror == "unforgiven":
	‘I’ve kept mine,’ says the young one. ‘All of it. What I’m owed.’ She holds up her own hand to the light, back and front. ‘It hasn’t made me any thicker. I did look.’ It is said with her chin up, to nobody; but it is the pale one she watches, to see if it was the wrong thing.
}
{ ending_mirror == "watch" or ending_mirror == "knows" or ending_mirror == "step":
	‘There was one time that he felt me there,’ says the young one. ‘<em>Felt</em>. I saw it get to him. And I came up all over, like custard; I’d have held a spoon.’ She has never told anyone this and has gone pink, so far as she can. ‘Is that what it’s like? When he comes in from school?’ ‘It was,’ says the pale one. ‘At about a quarter to four.’
}
{ ending_mirror == "before":
	‘I used to stop on, nights, after he’d gone up,’ says the young one, ‘and see if I stayed. If nobody was looking. I never did manage to find out, because of course I was.’ Then she took a hand that was held out to her, and knew. She tells the pale one it is quite all right. You notice it as you do when the fridge has stopped.
}
{ not mirror_known():
	‘I don’t leave a print,’ the young one says. ‘If that’s a help.’
}
* [Ask about the stairs # key: stairs]
	~ spoken += stairs
	-> pale_two.about_stairs
* ‘You went up[.’ # key: went],’ says the coat.
	~ cross = cross + 1
	-> pale_two.went
* [Hold a hand up behind hers # key: behind]
	-> pale_two.behind

=== pale_two
= about_stairs
# page: Thirteen
‘Thirteen,’ says the pale one. ‘I had him on my arm and I counted them up, and the fourth creaked and the ninth. I know it was thirteen.’ She has both palms flat on the glass. ‘I’ve been down them since, of course. You can’t live upstairs. And going down there are fourteen.’
We wait. It isn’t like her to be out.
‘You don’t count the hall,’ she says. ‘Going up. You’re in it; you’ve got your back to it. It’s only when you’re coming down that the floor is one.’
The young one says, after a time, that she knows the ninth. She used to step over it, with a bottle. ‘One goes on,’ says the pale one.
-> turn
= went
# page: Eleven seconds
It is fair, and it is not the kind of thing one says. ‘I would have stood in front of him,’ says the coat. ‘I’d have had the plaster down. I used to do that for a living.’
‘He’d told me to go up.’
‘I would have argued!’
‘Yes,’ says the pale one. She does not go any fainter, as we had been afraid she might; she comes up blue and exact. ‘There was time for one thing. I’ve been over it for ten years with a clock, and it comes to eleven seconds. He had spent his. He’d spent it on me, and if I’d stopped there to argue he would have had to stand and be polite. So I took what I was given. I’d thank you not to hand it back.’
And the coat, who had her mouth open, shuts it.
-> turn
= behind
# page: The lines in a hand
The young one does it, on her own side; and through the back of the pale one’s hand we can all read the palm. There is the line with an island in it, that Petunia looked up for us in a library book when we were nine and she eleven, and said meant twins.
‘She’d got it upside down,’ says the coat.
‘It was a book about <em>feet</em>,’ the pale one says. She can feel it, the young one’s hand, or she says she can. It is left there while she counts ten. She makes it last to fourteen.
-> turn

// Him: the last thing that all three share; then what the last choice has to work with.
=== him
# page: The taller one
We have said <em>he</em> all night and meant two people, and now it is the taller. We have the same husband up to a lawn, at four in the afternoon, with a goblin looking at his watch. After that the young one had him for two years, nearly, and they went together. The coat had him for six, and mislaid him. The pale one had the same two years, and then the telling of them. So it is on the lawn that we meet.
{ kept == "look":
	‘I was thinking about lunch,’ the young one says, of the look, the one down forty feet of marquee. ‘I was thinking that I’d got him,’ says the pale one, ‘and what a nuisance he’d be for sixty years.’ ‘I’d have been thinking about the drains,’ says the coat. They are all three true. There was time in it to post a letter.
}
{ kept == "speech":
	We do the speech, with a glass each that we haven’t got. The coat does the voice, the young one does the candles. But at the one serious line, about who would have to come through whom, the pale one puts hers down; and it’s the young one who says it for her, softly, to the end, because it was well meant; and when they came it was not that way.
}
{ kept == "shoes":
	It turns out that the satin shoes all went different ways. The coat’s have stood in a hall for years and go out to the bins in all weathers. The pale one’s have been sent to three jumble sales and bought back. ‘I had them off before the cake,’ says the young one, with some pride, and turns up the sole of a foot.
}
{ sill:
	On the sill are the rusk, the key, the spoon and the sock. None of us has put hers away.{young_two.about_feet: Nor has any of us put her shoes back on.}{young_two.still: All three left shoulders are up.}
- else:
	Our two prints are on the pane still, the coat’s and the pale one’s, with the young one’s place between them.{young_two.about_feet: Nobody has put her shoes back on.}{young_two.still: All three left shoulders are up.}
}
{
- coat_two.packed and pale_two.went:
	The coat has been rude and been rude to, and is not speaking to either of the others. Nobody has finished. You can tell by the breathing.
- coat_two.packed:
	The coat has not looked at the young one since the packing was mentioned. It is lying about among us like a rake.
- pale_two.went:
	The pale one has not looked at the coat since she was told what she should have done on the stairs. It is lying between them like a rake.
}
{ LIST_COUNT(spoken) == 3:
	Each of us has told the thing that she had her hand over. It is quieter for it.
}
{ unasked:
	The shorter he has still not been asked after.
- else:
	Every so often one of us stops, in the middle of a word, and listens for somebody turning over.
}
Out in the castle there are feet on a stair. They might be anyone’s, going up, or they might be coming along here to see about the light.
* [Wave again # key: wave]
	-> late_girl
* { not sill and LIST_COUNT(spoken) > 1 } [Put up a hand, all three, flat # key: flat]
	-> hand
* { sill and spoken } [Say what each would lend # key: lend]
	-> lent
* { cross > 0 and LIST_COUNT(spoken) < 2 } [Say it again, and louder # key: louder]
	-> quarrel
* { not unasked and cross == 0 } [Listen to the feet # key: listen]
	-> boy
* { unasked and cross < 2 } [Ask it now, before the light goes # key: now]
	-> light

// Six last pages.
=== hand
# page: Flat
We put them up at the height where a boy would put his. The coat has to undo her cuff. Three hands, then, on three sides of the one sheet of glass, and each of us has another of us to the left of her and to the right; and it is cold, as it has been every night, and we keep them there because the others do.
Then there is one place where it isn’t.
We don’t look round. It would be like opening the oven. ‘Is that you?’ says the young one, through her teeth.
‘I’d have said that it was you,’ says the coat.
‘It’s lower down,’ the pale one says.
It is about the level of our belts. The pale one bends her knees to it, having the eye for such things. There are two prints of ours, she tells us, the coat’s and hers; and here, with the fingers spread, is a third, which was on the glass before any of us came up. It is half the size. There’s ink on the thumb.
The young one kneels. She fits her own to it, finger by finger, as far as it goes. It stops at her top joints. When she takes her hand away, she has not smudged it.
# ending: hand, Three hands, one pane
-> END

=== lent
# page: On loan
It is agreed that nothing can be got across the glass. So we may as well be generous.
‘You could have our rows,’ says the coat to the pale one. ‘I’ve four years of good ones that you never got to. I’d want them back in the condition that you found them.’ To the young one she would lend being tired; it’s lovely, she says, at about ten at night. The pale one would lend a list of shoe sizes, and the noise of a key in the door with a satchel behind it. ‘And I’ve got knees,’ the young one says. ‘They don’t hurt at all. I’m not using them.’ And she has fifteen months of him that she has hardly told to anyone.
Then we do it with the things, seeing that they’re out. Each of us puts a finger to what she brought and slides it along her bit of sill, to the corner where one sill ought to have run on into the next. The rusk goes, and leaves a trail. The key goes, and the spoon. The sock is last. It comes up against the glass; and the pale one, on her side, sets a fingertip to the place and keeps it there, as you do for somebody tying a parcel.
# ending: lent, What each would have lent
-> END

=== quarrel
# page: From the top
So we have it out. We have it from the top, with <em>always</em> and with <em>never</em>. The coat is called a coward by a woman who has not gone into her own hall in the dark for ten years. The pale one is told that there’s such a thing as being brave at people. ‘And anybody can be a saint at twenty-one,’ says the coat; and the young one, says that nobody asked her whether she would like to stop there, and throws the first thing that comes. All three of us duck. We duck to the same side.
None of us is winning. We have the same nine things to say, in the same order; we got them off a sister in a back bedroom in Cokeworth, and used them for six years on the one boy. Nobody has answered us back like this since. The coat has her sleeves up. The pale one’s so plain to see that you could count her eyelashes.
‘And don’t you dare fade,’ says the coat. ‘I haven’t finished.’
‘I’m not fading. That’s the window.’
We look, and it is grey.
‘Quick,’ says the young one. ‘Whose turn was it?’
# ending: quarrel, We could always quarrel
-> END

=== boy
# page: Bare feet
{ ending_mirror == "knows":
	They’re in slippers, and the slippers are not his: slap, slap, and a pause on the steps to get them back on. ‘I <em>told</em> him,’ says the young one. It seems that there are things he does when he’s told.
- else:
	They’re bare. We know it by the third step: the outside edge comes down first, and the left is quicker. It seems that they all walk like it.
}
The door opens for nobody, and a hood goes back, and there is his head. He’s eleven, and somebody has mended his glasses. The pale one is counting him under her breath and has got to the buttons. The coat has found his father’s knees. Her own can’t come downstairs yet without sitting on each.
But he has only come for one of us, and it is plain which. The coat and the pale one step back out of the middle, into the edges of the frame, and pull in their skirts. He goes to his place and sits. The young one {ending_mirror == "step":had not thought that there was any of her left to see, and stands|stands} as she always does and is looked at. She has her hand behind her, open, and it wants to be held, and the other two take as much of it as one can.
He looks at her until his eyes are crossing. Then he yawns; and it goes along us, one, two, and a bit behind them, three.
He turns his head, and looks for some time at the edge of the glass, where there is no one.
# ending: boy, He sees one of us
-> END

=== light
# page: Now
‘Who’s got him?’ one of us says. ‘Tonight. Who has he got?’
The feet have come to the end of the passage, and there is a lamp with them; a yellow line stands up in the crack of the door, and by that much we can see each other less. It gets to the hair first.
‘There are four more in the room with him,’ says the one who used to be barefoot. ‘One has a cold. You can hear it from the stairs.’
‘He’d have the landing light,’ says somebody with a belt to her coat.
‘There’s the door open. As wide as a shoe,’ says the third. ‘I measured.’
‘He’d only have to call out?’
‘He’d only have to cough.’
The handle turns. Someone puts his head in, with a cat at his ankle, sees in the mirror an empty room, which is all that he has ever wanted of one, and takes away the lamp. After that, if there are three of us, it is because we say so. None of us does say so. We stay with our faces up against where the glass is, and listen. It goes in, and stops, and comes out again: a boy’s breath, quite close to, with a whistle in it.
# ending: light, Somebody puts out the light
-> END

=== late_girl
# page: The corridor
Up go three hands.
And behind us, since nobody ever thinks to look behind, they have all got theirs up too. It’s the dressing table. There’s the whole corridor, going off greenish between one wing and the other, and we are none of us as many as we had believed. There is one in a school scarf who never did say yes. There is an old one, quite a way along, with a stick in her other hand and somebody’s arm in that; we should like to have had a longer look at her. They wave the way we do, from the elbow.
We go faster, and they go faster. Mum held that there was no catching anyone out.
‘There,’ says the young one.
At the far end, no bigger than a match, there’s one that hasn’t. All down the line the hands stop, and stay up, and wait for her. She is in no hurry. She has got something heavy on her, a child or else the shopping, and it’s a long way. I shift him to the other hip, and put up my hand.
# ending: late-girl, The last one, being late
-> END
