# title: A Glass with Wings
# from: canon/erised
# requires: mirror, separation, survival
# premise: What if, with nobody in the room to wish for anything, the glass had shown her to herself?
# content: grief, separation, pregnancy loss, parents who have died, a killing offstage, all of these remembered
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
The boy has gone up to bed. There is nobody left in the room to want anything, and we come to the glass from our three sides, each of us under the impression that somebody has left a light on.
Mum’s dressing table had wings. If you put your face in between there was a whole corridor of girls, going off greenish into the distance, and the game was to wave so fast that you caught the last one being late. One of us begins to say so. The other two have a hand up already.
Nobody is late.
One of us is twenty-one, and has had bare feet for ten years. One is in her coat, with the rain still on it. The third you might take for a flaw in the silvering, until she turns her head and the blue comes up in her neck. We look for as long as is polite, and then for a great deal longer.
‘You kept it long,’ says the one in the coat, meaning the hair. None of us had thought that it would start with that.
‘You cut yours,’ the young one says.
‘It was in the way of –’
‘He pulls it,’ says the pale one; and there he is among us, not twenty words in, of no particular age, with a fist in it.
There is a question that comes next. Each of us has it ready, and can see that the others have.
* [Ask who has him tonight. # key: tonight]
	‘Asleep,’ we say, all three, so promptly that it is plain nobody has been thinking about anything else. Each tips her head to her own part of the dark. One listens up, through a good deal of stone. One listens across a landing. One consults her watch, and says that he’ll have kicked the covers off by now. ‘Left foot first,’ say the other two.
	-> pockets
* [Do not ask who has him tonight. # key: spare]
	~ unasked = true
	Nobody asks. It is done with some skill: the young one admires a button, the coat wants to know if it is always as dusty as this, and the pale one begins to say that at about this hour he generally, and turns it into a cough. There is a place in the talk the size of a boy. We go round it as you do round furniture at night, with our hands out.
	-> pockets

=== pockets
# page: Hands in pockets
So then we are three women with our hands in our pockets. The coat has the good ones, deep as a post box, and she is turning something over in hers, from habit, where it crackles. The pale one is wearing an apron over her cardigan, and something in it knocks against the frame whenever she moves. The young one has on what she had on. There is a pocket in the side of the skirt. She does not feel about in the bottom of it, as a rule, in case of there being nothing there.
The frame has a sill to it, on the inside, along each of our three sides, about as wide as a thumb. You could put things there. Above that there is only glass, and it is not as clean as it might be.
* [Turn out the pockets. # key: pockets]
	~ sill = true
	Out they come. Half a rusk, one corner sucked to paste. A jam spoon, washed in a hurry. A key on a brass tag, <em>241</em>; and ‘We had our honeymoon in that,’ says the young one. ‘They’ll have wanted it back.’ ‘They’d have to ask me for it,’ says the coat. And when she has been looked at for long enough, the young one puts in two fingers and draws out a sock. It is four inches from heel to toe, with a hole begun in it. It has been there the whole time. She sets it on the sill beside the rest, and nobody measures it against anything.
	-> turn
* [Put a finger to the glass. # key: finger]
	We do it together, a forefinger each, and take it away. The coat has left a good plain print with a corner of sticking plaster in it. The pale one’s is there too, fainter, a whorl with some jam to it. The young one studies the place where hers ought to be. ‘It doesn’t take,’ she says. ‘I’ve tried it at every height.’ So we compare what there is. It is one finger, the same loop and the same island in the loop; but across the second somebody has had a scald that the first never got, and across the first is a small white cut that was not made by anything in the second one’s kitchen.
	-> turn

// The hub: three of us in any order, then him.
=== turn
{ not young_one and not coat_one and not pale_one:
	There is no order to us that all three would sign. Somebody has to go first.
}
* [Turn to the young one. # key: young]
	-> young_one
* [Turn to the one in the coat. # key: coat]
	-> coat_one
* [Turn to the pale one. # key: pale]
	-> pale_one
* { young_one and coat_one and pale_one } [Bring up the taller one. # key: taller]
	-> him

// The young one: what the reader reached behind the glass; the coat replies out of hers.
=== young_one
# page: The young one
{ began == "ink":
	Somebody says that it’s her who should begin, and the young one says that it is <em>she</em>, if we are being particular, and for a moment all of us can smell it: red ink, a page of somebody else’s praise and four out of ten at the foot. She never could leave a thing alone once it was in writing.
}
{ began == "bet":
	‘She’ll be some time,’ says the coat. ‘I’d put a Galleon on it.’ ‘At forty to one?’ says the pale one; and there we are, all three of us, in the doorway of a boys’ dormitory on a Friday night with one hand out, collecting, while sixteen people look for their shoes.
}
{ began == "lake":
	‘You know the lake,’ the young one says. We know the lake. We lost a friend there one year, and another year we heard a boy come to the end of a sentence, and each of us has gone down to it since, on foot or otherwise, to see the place. ‘It’s like that in here,’ she says. ‘Only it stands up.’
}
{ ending_mirror == "forgiven":
	‘He picked us up from behind,’ says the young one, ‘so as not to look, and I had ten fingers over the edge to talk to. They were stained the way ours used to be. I said his name to them. I said thank you; he didn’t hear; and that was all it was.’ She might be a person who has put down shopping. ‘I’d not known I had it to carry,’ she says. ‘I keep feeling for the handles.’
}
{ ending_mirror == "unforgiven":
	‘I didn’t,’ says the young one, before anybody has asked. ‘He wept and he begged, and I kept my hands at my sides and didn’t. I’d like that looked at for what it is. It isn’t a thing that I forgot to do.’ She has folded her arms. ‘He was so careful with it on the steps. He never let me tip. I noticed, and I still didn’t.’ Two of us are wondering what it is like to be owed.
}
{ ending_mirror == "watch":
	‘They took it down under the school, and I held on,’ says the young one. ‘It was all stone, and I’d a thing in my pocket to mind. And then there he was, with some man’s voice behind him wanting to know where it was. So I got in at his back, as you do to help with a coat, and put it in his.’ She shows us the hand. ‘There was fluff,’ she says. ‘There was half a toffee.’
}
{ ending_mirror == "step":
	‘Oh, I went,’ says the young one. ‘One step, and along the passage with nothing on my feet, and I had him until it got light. He goes off all at once, like a drawer shutting. I could have been back in time. Only he’d got hold of me, and I’d have had to wake him.’ She looks to see if we mind. ‘So I’m not anywhere now, strictly. This is just where I was.’
}
{ ending_mirror == "knows":
	‘I told him off,’ says the young one. ‘About his feet. I pointed, and did Mum’s face; and he looked down at them and up at me, and I saw him work it out. Nobody ever stood at a wishing glass and asked to be sent for his slippers. So it had to be me.’ She has both hands over her mouth and is talking through them. ‘He ran and borrowed some. They were <em>enormous</em>.’
}
{ ending_mirror == "word":
	‘I gave him one word,’ says the young one. ‘I did it with my whole mouth, as you do for somebody on a train, and he took it for <em>sorry</em>. But there was a window, on the stairs, and he saw me in that the other way about.’ She makes the shape for us, the breath, the wide vowel. ‘He said, quite crossly, that he knew the name. He went on down practising it,’ she says, ‘like French.’
}
{ ending_mirror == "before":
	‘I don’t know who they sent for it,’ says the young one. ‘There was somebody in the passage, close in to the wall, and I had the name on the tip of my tongue. But I’d had the last I was having, which was a door; and he’d got me by both hands and was asking what we would have called the dog.’ We tell her, the two of us at once, and it is what she told him.
}
{ not mirror_known():
	‘It’s a quiet life,’ says the young one, and hears it, and is the first of us to laugh.
}
‘And he’s gone calm,’ she adds, of her husband, as you would report a rash.
{ ending_separation == "home" or ending_separation == "late" or ending_separation == "letter":
	‘Calm,’ says the coat. ‘Mine fell off a ladder on Thursday, arguing with a gutter. You could have him for a week. I’d want him back by the Sunday, mind, and I’d be on the telephone each night to ask if he was eating, and you’d hear him in the background telling you what to say.’
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
* [Ask whether the first friend ever came. # key: friend]
	~ spoken += severus
	-> young_two.about_friend
* [Ask about her feet. # key: feet]
	-> young_two.about_feet
* [Hold still, and let her look. # key: still]
	-> young_two.still

=== young_two
= about_friend
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
‘Are they cold?’ It is the pale one who asks.
‘They aren’t anything. I used to curl the toes up, the first year or two, to see if I could get them to ache.’ The young one puts her hand on the frame and shows us the sole of the left. It is clean. It is cleaner than any foot of ours has been since the day before we walked.
The coat has sat down, out of sight, and there is a noise of laces. When she comes up again she is two inches shorter. She holds a pair of shoes to the glass by the laces, in evidence, and lets them drop, and stands there in her tights on whatever it is that she has for a floor, using language. After a while we hear the pale one’s slippers come off too, first one and then its brother.
-> turn
= still
She goes over us as you would go over a house that you had been outbid for. She is not unkind about it; she opens everything. She finds the tooth. She finds the lines, and the place by the parting.
‘That’s Mum’s,’ she says, of the coat’s neck. She asks about a mark on the pale one’s wrist and is told, oven. ‘And that?’ Oven.
‘And the two of you hold that shoulder up,’ she says, ‘the left.’
We had not known. We look, and it’s so. It is the side he goes on. The young one had a child of her own to carry for fifteen months and she tries it now, an inch, for the weight; and it does not have to be put there. It goes up by itself, and it takes some getting down.
-> turn

// The one in the coat: how Room 241 came out; the pale one replies out of hers.
=== coat_one
# page: The one in the coat
The coat would rather tell it standing, with a hand on the door, so to speak, in case it should go badly. {young_one:It is her turn to be looked at, and she looks at the ceiling.|She has never been any use with a silence, and has begun before we have quite turned round.}
{ ending_separation == "home":
	‘He’d be in,’ says the coat. ‘That’s all. I could shout down the stairs for nothing, and he’d come. There’s a place on the kitchen lino where the pair of us sat down, two winters back, and couldn’t get up but by the oven rail, and if I’d a grain of sense I would mop it like the rest. I go round.’ She has turned her face away, to be funny. ‘We got stuck in the door,’ she says.
}
{ ending_separation == "sundays":
	‘It would be Sundays, ten till six,’ says the coat. ‘He rings. I asked him to be somebody who rings. I’ve bought that man saucers, and he puts his tea bag down an inch from one, and off he goes to his two rooms; and there I’d be with the cloth.’ She is there with it now. ‘If I had him all the week I should be in prison,’ says the coat. ‘I leave it until the Wednesday.’
}
{ ending_separation == "papers":
	‘We’d be as free as air,’ says the coat, ‘if it weren’t for question nine. It wants the grounds. There’s a line for them, and nothing we can both bear to put; so back it comes, and on the third of November he brings it over with fish and chips, and reads it out. Harry’s drawn a boat on one of the copies.’ She pats herself for something. ‘I find the pen. It takes longer to find each year.’
}
{ ending_separation == "room-again":
	‘Once more,’ says the coat, ‘with a child of fifteen months. I’d gone in to run the tap, I had it perfect; and there was a knock, low down, where there was somebody to answer. I came out with the flannel and it had gone. They had each other by one finger.’ There was a wardrobe, she says, that would come open. ‘He’d shut it, and stand back to see. We sat on the floor and let him.’
}
{ ending_separation == "never":
	‘Somebody let down our latch,’ says the coat, ‘one day that February. I’d been going by with a dish. It made no noise, and Harry woke at it; you know how they do. There was nothing in the road, only the van, its driver with one finger up.’ Two of us know who that was. We watch her nearly think of it. ‘I’d have gone out,’ she says, ‘but he was crying, and there was just the one of me.’
}
{ ending_separation == "late":
	‘I told him in April,’ says the coat, ‘at the swings. He’d been coming for ten weeks by then, and asked so nicely after some other fellow’s son. I’d have it by heart. In the end I said it to the swing, in bits, as it came up.’ She has put her hands out in front of her for a pair of boots. ‘He knew,’ says the coat. ‘He might have had ten weeks more, if I were brave.’
}
{ ending_separation == "letter":
	‘He’d put a note through the door,’ says the coat, ‘and I couldn’t answer it with him looking. So he went off for his train, and I wrote it underneath, and hired an owl, and told it not to come home without. They’d been held at a signal.’ One is not supposed, she says, to get down while it’s moving. ‘I have it still. It’s the only letter we ever had from each other with a footprint on it.’
}
{ not separation_known():
	‘I might never have left,’ says the coat. ‘I might have stayed and been impossible. One would need to have been at both.’
}
{ ending_survival == "pale-lady" or ending_survival == "platform":
	‘Say that again,’ says the pale one, ‘slowly. Anything that he’s done since.’ She has two hundred and six stories about him, and the last of them is October 1981; Harry has had them so often that his lips move. She makes the coat go back and tell it twice. She isn’t weeping. She is learning it.
}
{ ending_survival == "believed" or ending_survival == "tin" or ending_survival == "too-late":
	‘And Peter?’ the pale one asks. The coat says that he’s hidden, poor lamb, like all of them; she wrote to him twice, and it came back. ‘The day it doesn’t come back,’ says the pale one, in the tone she keeps for hot pans, ‘I’d read it by the window, with somebody else in the room. And count up who else has had your street.’
}
{ ending_survival == "stairs" or ending_survival == "landing":
	‘Shout for him,’ says the pale one, ‘the next time. It needn’t be about anything. I had the length of a whole staircase to shout that man’s name in, going up, and a good loud voice, and I saved it.’ She opens her mouth and shuts it again, as one shows that there is nothing in a drawer. ‘I’ve got it still,’ she says.
}
{ ending_survival == "follows":
	‘He’s well,’ says the pale one, which brings us all round. She won’t be drawn on it. She says only that the coat has been mentioned, where he is, buttons and all, and that he laughed till he had to take his glasses off; and that they’re still mended with the same bit of wire.
}
{ not survival_known():
	The pale one wants to hear it twice.
}
* [Ask what she had ready to say in Room 241. # key: room]
	~ spoken += room
	-> coat_two.about_room
* ‘You had him, and you packed[.’ # key: packed],’ says the young one.
	~ cross = cross + 1
	-> coat_two.packed
* [Do up her top button. # key: button]
	-> coat_two.button

=== coat_two
= about_room
It had a hook behind the door, she says, and a bath you could see the sea from if you stood on the edge. Three Novembers they lay in there side by side and said not one word. ‘I’d go in and run the tap, and practise. I had it perfect. I could have recited it to the tiles.’
‘Then do,’ we say.
She gives us a look, and does the belt up, and does the other thing, where we lick our lips before a lie; only that it is not one.
‘I would have stayed,’ says the coat, to a wall of tiles, ‘if you had minded out loud.’
It has taken her six years to say to anyone, and it would go on a postcard, as the young one points out, with room for the weather.
-> turn
= packed
It comes out rounder than she meant. ‘He was alive. He was in the next room. I’d have sat under the table, I’d have been <em>luggage</em> –’
‘I packed badly,’ says the coat. ‘I took three left gloves.’ Nobody laughs, and she lets go of the door. ‘You had two years of him, all but three days. Anybody could be lovely for that. I had him for one whole year being kind to me, before breakfast, every day, about a thing that wasn’t to be mended. You try and drink your tea.’
The young one says that she would take the kindness. The pale one says nothing. She is going along her fingers, and gets to the end of them, and starts again at the thumb.
-> turn
= button
We do it between us, one to hold and one to push. It can’t be done, there is glass in the way, but she puts up her chin for it and the button goes through; she has hold of it herself, low down, out of our sight.
It is slack, that hole. It’s been done up a good many times by someone thinking of something else. ‘It’s a nice coat,’ says the young one. ‘It would have been nicer in the green,’ says the coat, with her chin in the air. ‘I got it to look all right in. In case I ran into him. I’d have had it on, and I’d have been just off somewhere.’ She wore it for three winters, to pay the gas.
-> turn

// The pale one: what she must find, or found; the young one replies out of hers.
=== pale_one
# page: The pale one
{ teller == "postman":
	‘Did that letter ever come?’ the young one asks. ‘From the shop?’ ‘About the high chair,’ says the pale one. ‘In the end. He hadn’t the face to carry it up himself. He sent it over by hand, and somebody had ironed it.’ The coat looks from one of them to the other. She never had a lane, or a hedge to turn round at.
}
{ teller == "bathilda":
	‘She made us a cake,’ the pale one says to the young one. ‘That last week. Four times; I had it from her own lips. She got as far as her own hall, in the hat.’ ‘What sort?’ ‘Seed.’ ‘Oh, then,’ says the young one. The coat, who never had a lane or an old lady at the end of it, asks what the hat was like.
}
{ teller == "nobody":
	‘Did anyone see us at all, that week?’ asks the young one. ‘I used to hold him up at the back window. I moved his arm for him.’ ‘One,’ says the pale one, having been into it. ‘The cat.’ The coat has never lived in a house with nobody looking. She finds she would like to know what one wore.
}
{ ending_survival == "stairs":
	‘I went down,’ says the pale one. ‘By the edges, and we counted; we always count. At the bottom I said, here we are. I sat where there was rug, and rubbed up his hair for him, the wrong way, as he used to do Harry’s.’ She is showing us without knowing it, with her palm, on nothing, a foot from the floor. ‘It stayed where I put it,’ she says. ‘It never would.’
}
{ ending_survival == "believed":
	‘We went home on the bus,’ says the pale one. ‘He’d been believed, you see, and he sat on the kerb, and nobody knew where to put their hands. Then it was upstairs, at the front, and he asked for two. And the conductor looked for me, as you would for a wasp, and touched his cap, and wound the handle.’ She has the ticket yet. ‘Twelve people got to work that day,’ she says. ‘I counted them on.’
}
{ ending_survival == "tin":
	‘I put a colander on him,’ says the pale one, ‘with the flat iron on that, and we’d three hours to get through. So we told it, turn about, the swan and the ironing. He had his ear against the holes. He’d been there for most of it, that’s what you forget.’ She holds a finger and thumb apart, by the thickness of a tail. ‘He wanted to hear how it came out,’ she says.
}
{ ending_survival == "too-late":
	‘I said it to a street,’ says the pale one, ‘and then to a clerk. The name takes a minute, and I’d the room until five. So I told him the rest. He’d orders to take down anything he heard, and a cold. Nineteen weeks; and one day I had got to the whistling, and he moved me a chair.’ We ask after the one with the motorbike. She gives us, to the day, how long it has been.
}
{ ending_survival == "pale-lady":
	‘They come to our gate,’ says the pale one. ‘At dusk. There were nine, the night he’d gone. I had been going to sit down; but there’s a row of heads, and one wants the swan. I put a lamp in the window, and go out and tell them.’ She reckons it up. ‘They take him home,’ she says. ‘It’s a street and a half. There’s a child with a lisp who does him better than I can.’
}
{ ending_survival == "platform":
	‘I was looked at,’ says the pale one. ‘By one third of Platform Nine and Three-Quarters, from the front to the back. I did his collar. I’d a woman to talk to about trunks, and then she held out her handkerchief, straight, to where I was.’ She has it in her sleeve, ironed, in four. ‘She told me to keep it. She’s done it six times, she said. I’ve done it once, and cried for six.’
}
{ ending_survival == "follows":
	‘I saw him on to his train,’ says the pale one. ‘I’d ten years on loan, and I spent the end of it going through a wall. He’d my cuff in his fist, and he undid it for me, a finger at a time, so I could go: he’d this one, and that one, and Sundays. He waved right to the bend.’ We ask what there was after the bend. ‘A man in his socks,’ she says, ‘reading the clock.’
}
{ ending_survival == "landing":
	‘Somebody came,’ says the pale one, ‘by the kitchen. He could hear me and not see me, like having the telephone put in. I’d Harry on my arm, and it’s a stone floor down there, and I had one thing to ask. He was the last man living that you would have asked it.’ She listens again to thirteen stairs. ‘He did it as he did everything,’ she says. ‘You could have marked it.’
}
{ not survival_known():
	‘Thirteen,’ says the pale one, when she is asked how she has been; and then, that one gets used to it.
}
{ ending_mirror == "forgiven" or ending_mirror == "word":
	‘I gave somebody something,’ says the young one, ‘and I thought there’d be less of me afterwards. There was, too.’ She looks at the pale one against the light. ‘I didn’t mind. It was like when you’ve lent a book to a person who’s really reading it, and there’s the gap on the shelf, and every time you go by you think, he’s got to the good part.’
}
{ ending_mirror == "unforgiven":
	‘I’ve kept mine,’ says the young one. ‘All of it. What I’m owed.’ She holds up her own hand to the light, back and front. ‘It hasn’t made me any thicker. I did look. I thought there might be a sort of a weight to it.’ It is said with her chin up, to nobody; but it is the pale one she watches, to see if it was the wrong thing.
}
{ ending_mirror == "watch" or ending_mirror == "knows" or ending_mirror == "step":
	‘There was once, he felt me there,’ says the young one. ‘<em>Felt</em>. I saw it get to him. And I came up all over, like custard; I’d have held a spoon.’ She has never told anyone this and has gone pink, so far as she can. ‘Is that what it’s like? When he comes in from school?’ ‘It was,’ says the pale one. ‘At about a quarter to four.’
}
{ ending_mirror == "before":
	‘I used to stop on, nights, after he’d gone up,’ says the young one, ‘and see if I stayed. If nobody was looking. I never did manage to find out, because of course I was.’ Then she took an arm that was held out to her, and knew. She tells the pale one it is quite all right. It’s like the moment when you notice that the fridge has stopped.
}
{ not mirror_known():
	‘I don’t leave a print,’ the young one says. ‘If that’s a help.’
}
* [Ask about the stairs. # key: stairs]
	~ spoken += stairs
	-> pale_two.about_stairs
* ‘You went up[.’ # key: went],’ says the coat.
	~ cross = cross + 1
	-> pale_two.went
* [Hold a hand up behind hers. # key: behind]
	-> pale_two.behind

=== pale_two
= about_stairs
‘Thirteen,’ says the pale one. ‘I had him on my arm and I counted them up, and the fourth creaked and the ninth. I know it was thirteen.’ She has both palms flat on the glass. ‘I’ve been down them since, of course. You can’t live upstairs. And going down there are fourteen.’
We wait. It isn’t like her to be out.
‘You don’t count the hall,’ she says. ‘Going up. You’re in it; you’ve got your back to it. It’s only when you’re coming down that the floor is one.’
The young one says, after a time, that she knows the ninth. She used to step over it, with a bottle. ‘One goes on,’ says the pale one.
-> turn
= went
It is fair, and it is not the kind of thing one says. ‘I would have stood in front of him,’ says the coat. ‘I’d have had the plaster down. I used to do that for a living.’
‘He’d told me to go up.’
‘I would have argued!’
‘Yes,’ says the pale one. It gets rather quiet. She does not go any fainter, as we had been afraid she might; she comes up, if anything, blue and exact. ‘There was time for one thing. I’ve been over it for ten years with a clock, and it comes to eleven seconds. He had spent his. He’d spent it on me, and if I’d stopped there to argue he would have had to stand and be polite. So I took what I was given. I’d thank you not to hand it back.’
And the coat, who had her mouth open, shuts it.
-> turn
= behind
The young one does it, on her own side; and there through the back of the pale one’s hand, as through a blind, we can all read the palm. There’s the long line. There is the one with an island in it, that Petunia looked up for us in a library book when we were nine and she eleven, and said meant twins.
‘She’d got it upside down,’ says the coat.
‘It was our <em>foot</em>,’ the pale one says. ‘It was a book about feet.’ She can feel that, the hand, or she says she can: like standing near someone at a bus stop, in a coat. We leave it there while she counts ten. She makes it last to fourteen.
-> turn

// Him: the last thing that all three share; then what the last choice has to work with.
=== him
# page: The taller one
We have said <em>he</em> all night and meant two people, and now it is the taller. Up to a point we have the same husband. The point is a lawn, at four in the afternoon, with a goblin looking at his watch. After that one of us had him for two years, nearly, and they went together. One had him for six, and mislaid him. One had the same two years and then the telling of them. So we meet back on the lawn, where nobody need be careful.
{ kept == "look":
	‘I was thinking about lunch,’ the young one says, of the look, the one down forty feet of marquee. ‘I was thinking that I’d got him,’ says the pale one, ‘and what a nuisance he’d be for sixty years.’ ‘I’d have been thinking about the drains,’ says the coat. They are all three true. There was time in it, you’ll remember, to post a letter.
}
{ kept == "speech":
	We do the speech, with a glass each that we haven’t got. The coat does the voice, the young one does the candles. But at the one serious line, about who would have to come through whom, the pale one puts hers down; and it’s the young one who says it for her, softly, to the end, because it was well meant, and they did not come that way.
}
{ kept == "shoes":
	It turns out that the shoes all went different ways. The coat’s have stood in a hall for years and go out to the bins in all weathers. The pale one’s have been sent to three jumble sales and bought back. ‘I had them off before the cake,’ says the young one, with some pride, and turns up the sole of a foot. ‘I don’t know that I ever got the hang of shoes.’
}
{ sill:
	On the sill are a rusk, a key, a spoon and a sock, in a row, like somebody’s idea of a week.
- else:
	Our two prints are on the pane still, and between them the place for another.
}
{ cross > 0:
	Something that was said a while ago has not been properly answered. It is lying about among us like a rake.
}
{ LIST_COUNT(spoken) == 3:
	There is nothing now that any of us has kept her hand over.
}
{ unasked:
	The shorter he has still not been asked after. It gets no smaller.
- else:
	Every so often one of us stops, in the middle of a word, and listens for somebody turning over.
}
{ young_two.about_feet:
	We have none of us a shoe on, and are the franker for it.
}
{ young_two.still:
	All three of us have the left shoulder up. Now that it has been pointed out, nobody can get hers to go down.
}
Out in the castle there are feet on a stair. They might be anyone’s, going up, or they might be coming along here to see about the light.
* [Wave again. # key: wave]
	-> late_girl
* { not sill and LIST_COUNT(spoken) > 1 } [Put up a hand, all three, flat. # key: flat]
	-> hand
* { sill and spoken } [Say what each would lend. # key: lend]
	-> lent
* { cross > 0 and LIST_COUNT(spoken) < 2 } [Say it again, and louder. # key: louder]
	-> quarrel
* { not unasked and cross == 0 } [Listen to the feet. # key: listen]
	-> boy
* { unasked and cross < 2 } [Ask it now, before the light goes. # key: now]
	-> light

// Six last pages.
=== hand
# page: Flat
We put them up at the height where a boy would put his. The coat has to undo her cuff. Three hands, then, on three sides of the one sheet of glass, and each of us has another of us to the left of her and to the right; and it is cold, it’s as cold as it has been every night, and we keep them there because the others are.
Then there is one place where it isn’t.
We don’t look round. It would be like opening the oven. ‘Is that you?’ says the young one, through her teeth.
‘I’d have said that it was you,’ says the coat.
‘It’s lower down,’ the pale one says.
It is about the level of our belts. The pale one bends her knees to it, having the eye for such things. She has counted two of ours, she tells us, and here, with the fingers spread, is a third, which was on the glass before any of us came up. It is half the size. There’s ink on the thumb.
The young one kneels. She fits her own to it, finger by finger, as far as it goes. It stops at her top joints. When she takes her hand away, she has not smudged it.
# ending: hand, Three hands, one pane
-> END

=== lent
# page: On loan
It is agreed that nothing can be got across. So we may as well be generous.
‘You could have our rows,’ says the coat to the pale one. ‘I’ve four years of good ones that you never got to. I’d want them back in the condition that you found them.’ To the young one she would lend being tired; it’s lovely, she says, at about ten at night. The pale one would lend a list of shoe sizes, which she has by heart, and the noise of a key in the door with a satchel behind it. ‘And I’ve got knees,’ the young one says. ‘They don’t hurt at all. I’m not using them.’ And she has fifteen months that she has hardly told to anyone; not one minute of it has gone smooth.
Then we do it with the things, seeing that they’re out. Each of us puts a finger to what she brought and slides it along her bit of sill. The rusk goes, and leaves a trail. The spoon goes, and the key. The sock is last, and it comes up with the rest in the corner, against the glass, where one sill ought to have run on into the next; and the pale one, on her side, sets a fingertip to the place and keeps it there, as you do for somebody tying a parcel.
# ending: lent, What each would have lent
-> END

=== quarrel
# page: From the top
So we have it out. We have it from the top, with <em>always</em> and with <em>never</em>. The coat is called a coward by a woman who has not gone into her own hall in the dark for ten years. The pale one is told that there’s such a thing as being brave at people. ‘And anybody can be a saint at twenty-one,’ says the coat; and the young one, who has been waiting to be got at, says that nobody asked her whether she would like to stop at twenty-one, and throws the first thing that comes. All three of us duck. We duck to the same side.
It isn’t that anyone is winning. We have the same nine things to say, and the same order for saying them; we got them in a back bedroom in Cokeworth off a girl with a ruler, and took them to school and had seven years’ use of them there. Nobody has answered us back like this since. The coat has her sleeves up. The pale one’s so plain to see that you could count her eyelashes.
‘And don’t you dare fade,’ says the coat. ‘I haven’t finished.’
‘I’m not fading. That’s the window.’
We look, and it is grey.
‘Quick,’ says the young one. ‘Whose turn was it?’
# ending: quarrel, We could always quarrel
-> END

=== boy
# page: Bare feet
They’re bare. We know it by the third step: the outside edge comes down first, and the left is quicker. It seems that they all walk like it.
The door opens for nobody, and a head comes off its hood. He’s eleven, he has creases down his cheek from a pillow, and somebody has mended his glasses. The pale one’s lips are moving; she has got as far as the freckles. The coat has found his father’s knees. Her own can’t walk downstairs yet without sitting on each. <em>Oh</em>, we think, in three sizes.
But he has only come down for one of us, and it is plain which. Two of us step back out of the middle, into the edges of the frame where the gold’s thick, and pull in our skirts. He goes to his place and sits. The young one stands as she always does and is looked at. She has her hand behind her, and it’s open, and wants to be held, and we each take as much of it as one can.
He looks at her until his eyes are crossing. Then he yawns; and it goes along us, one, two, and a bit behind them, three.
He turns his head, and looks for some time at the edge of the glass, where there is no one.
# ending: boy, He sees one of us
-> END

=== light
# page: Now
‘Who’s got him?’ one of us says. It is out before we can see whose mouth it was. ‘Tonight. Who has he got?’
The feet have come to the end of the passage, and there is a lamp with them; a yellow line stands up in the crack of the door, and by that much we can see each other less. It gets to the hair first. There is a good deal of hair in here, suddenly, and nobody’s in particular.
‘There’s somebody in the next bed,’ says a voice among us. ‘With a cold. You can hear him from the stairs.’
‘There’s a light left on,’ says another, ‘on the landing.’
‘There’s the door open. As wide as a shoe.’
‘He’d only have to call out?’
‘He’d only have to cough.’
The handle turns. Someone puts his head in, with a cat at his ankle, sees in the mirror an empty room, which is all that he has ever wanted of one, and takes away the lamp. After that, if there are three of us, it is because we say so. None of us does say so. We stay as we were, with our faces up against where the glass is, and it goes in, and stops, and comes out again: a boy’s breath, quite close to, with a whistle in it.
# ending: light, Somebody puts out the light
-> END

=== late_girl
# page: The corridor
Up go three hands.
And behind us, since nobody ever thinks to look behind, they have all got theirs up too. It’s the dressing table. There’s the whole corridor, going off greenish between one wing and the other, and we are none of us as many as we had believed. There is one in a school scarf who never did say yes. One is at a counter, with a pencil in her bun. There is an old one, quite a way along, with a stick in her other hand and somebody’s arm in that; we should like to have had a longer look at her. They wave the way we do, from the elbow, in case of breaking something.
It is a great game. We go faster, and they go faster. Mum held that there was no catching anyone out; it was only what the light does.
‘There,’ says the young one.
At the far end, no bigger than a match, there’s one that hasn’t. All down the line the hands stop, and stay up, and wait for her. She is in no hurry. She has got something heavy on her, a child or else the shopping, and it’s a long corridor. I shift him to the other hip, and put up my hand.
# ending: late-girl, The last one, being late
-> END
