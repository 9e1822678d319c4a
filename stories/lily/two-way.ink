# title: Two-Way
# from: survival/the-glass
# premise: What if it had been one of a pair?
# content: a killing offstage, grief
# rating: 13 and over
# summary: A small square looking-glass, made for talking in detention, with one half upstairs and the other in a shirt pocket.
# lang: en-GB

// From survival: how she left him, and what she has by way of a wand.
VAR last = ""
VAR wand = ""

-> square

// The two mirrors have been used since September to listen for the baby. The other is in James’s pocket, in the hall.
=== square ===
# page: The small square glass
It is the little square one, on a nail and a loop of cord. The proper mirror went in September, when the cat and it had a difference of opinion. James hung this up in its place, for the time being, and found out the same night what it was for.

There are two of them. He and Sirius had one each at school and did their detentions by it, down different corridors, for about four years. Sirius brought his over in a sock and said that it was a loan. Ever since, the one has been on its nail with a view of the cot, and the other in James’s shirt, wherever James is. If Harry coughs his father’s pocket coughs.

It had gone clean out of her head. She was looking at herself.

{ wand == "hers":
	Her wand is up her cuff already, and so she has a hand.
}
{ wand == "his":
	She puts that man’s wand down on the drawers, a good way off, to have the hand.
}
{ wand == "none":
	She has no wand to put down. She has a hand free.
}

* [Say his name to it # key: name]
	‘James,’ she says, as she does when tea’s made. Her mouth and the roses go out of the glass. It clouds; it always takes its time.
	-> pocket
* [Put her ear against it # key: ear]
	The glass is cold, and there is a noise in it like a shell’s. She used to be able to hear the wireless. When she draws away her face has gone from there and left nobody.
	-> pocket

=== pocket ===
# page: Stripes
What comes up is stripes, blue and white, with lamplight through them. It is the inside of a shirt. She ironed it, or rather he did. She knows the pencil and the stub of a mint.

Other nights it went up and down.

She watches to see if it will. Harry does as well; he knows this programme. He puts a finger to the glass, where the pencil is, for it to be taken out and for there to be an eye. There is always the eye, then, enormous, and a voice that says <em>who’s that who’s not asleep?</em>

‘Gen,’ he tells it: again.

* [Tell the pocket how they are # key: well]
	‘He’s all right,’ she says. ‘He has a cut. I’m to be seen through, but I’m up and about. You would laugh.’ She tells it about the thumb. It is no trouble to talk to. It has been hearing about Harry’s bowels since September.
	-> dark_stripes
* [Say nothing; hold her breath to match # key: breath]
	For a while it can be done. There is no difference between the two sides, then. Harry turns his head and stares at her, and lays a hand on her chest to start it.
	-> dark_stripes

=== dark_stripes ===
# page: As far as the hall
{ last == "face":
	From there to his face is eight inches. It only wants tipping. She had the last of that, on the stairs, by looking back; and she moves her head to the side, as if it were a window, to see further up.
}
{ last == "words":
	‘You didn’t know how, then,’ she says. Down in the hall, in a pocket, her own voice says it, small and a moment late. She hears it twice, up the stairs and out of the glass. It is a way of having the last word, and she has not had it before.
}
{ last == "second":
	She went up without looking. So this is where she gets to look, at a buttonhole, from behind. She does it properly. There are seven stitches. The third has been mended in the wrong white.
}

It comes to her that the thing works both ways. The hall can hear them. Whoever comes to that hall will hear them also, out of his shirt: a friend, or somebody looking for what has become of his master. She will know only when he has got there.

* [Hum what he hums # key: hum]
	Four notes, for Harry. They go down by whatever way they go, and are hummed in the hall by a shirt. She keeps it up. Harry’s eyelids start to go.
	-> heard
* [Hush him, and listen # key: hush]
	So they listen. The clock is in it, and the drip in the kitchen. After a time she is able to tell the rug from the stone, by what doesn’t echo. There is a great deal of room down there.
	-> unheard

=== heard ===
# page: Something else in it
There is an engine, overhead and then in the lane. The stripes do not alter. There is the front door, and boots, and the boots stop; and what comes next she would not have listened to for money, if it were possible to shut an ear. It is a grown man, on his knees, close by.

She is still humming. She does not know how to leave off.

Neither does he. It is a minute before it gets to him that it is not in his head; that there is a tune, which he has known for ten years, and it is coming out of James.

* [Go on to the end of the tune # key: tune]
	The tune has no end. It goes round. The fifth time round, the pencil moves.
	-> answer
* ‘It’s me[.’ # key: me],’ she says. ‘Top pocket.’
	The boots scrape. Someone says a word that Harry mustn’t learn. Then the pencil moves.
	-> answer

=== answer ===
# page: Top pocket
Fingers come in, two of them, bitten, with oil round the nails. They are as careful as if he slept. There is ceiling, then, and a lamp going by, and the coats; and after a while, when it has been wiped on something, a face.

‘You’re thin,’ says Sirius.

‘Yes.’

‘I thought he –’ He starts again. ‘It was humming. I thought he was doing it.’

‘I know. I got it off him.’

He is all there is in the glass, wet, upside down, with his hair in it. He has never in his life known what to do with his face. He looks to see who is left. He looks at her, and he comes to Harry, who has woken up for the eye, and who has been promised one.

Harry puts his finger out for it. So Sirius Black gets down with his cheek on the flags, by the person who ought to be doing this, and holds the thing right up against his lashes. He is a good while finding his voice.

‘Who’s that,’ he says, ‘who’s not asleep?’
# ending: answer, A face, after a while
-> END

=== unheard ===
# page: Nobody’s boots
About nine there is a step on the path, and she gets her hand over Harry’s mouth. The thumb is in there already. It is somebody who opens the door and doesn’t call out. He stands in the hall. The lamp shows her stripes, and on the stripes, quite still, the shadow of a hat.

It might be any hat. He could be a friend, and the sort who takes it quietly. He breathes. The rug takes his weight. He must be bending down, for it goes dark.

She could say something. It would come up out of that shirt into his face.

* [Say nothing # key: nothing]
	She can feel Harry’s breath go in and out at the side of his thumb. The dark is on the stripes a long while. Then they get their lamp back. There are footsteps, and they are going; and the gate, shut by someone with manners. She will never know who that was. The pencil has not been touched.
	-> alone
* [Turn the glass face down # key: down]
	She has it off the nail, and flat to the drawers under her palm, so that there is neither light nor sound. She counts to thirteen, and does it again. When she turns it over there are only stripes, with the pencil in its place. He may have gone. He may have been the very man she would have sent for.
	-> alone

=== alone ===
# page: One each
Now it is only the three of them. The lamp in the hall wants oil: the stripes go yellow, and brown. She is standing with the glass in her hand, and Harry has got heavy. It would be bedtime. James puts the chain across; and coming up he takes it out, to make faces in, and on each stair, as far as the ninth, there is his chin.

She will have to go down, or else be fetched. Whichever it is, this ought not to be left in a drawer, showing a pocket to nobody. They were made to be carried.

* [Leave it by Harry, in the cot # key: cot]
	He has it under his arm before she has let go. It has got his dad in it. It lights the bars, a little, and the blue stripe on his sleeve and the blue stripe in the glass are off the same roll; James had bought too much.
	-> no_answer
* [Put it in her own top pocket, face inwards # key: own]
	It is where he has his, on the left. It is cold to begin with. Presently it is as warm as she is, and she knows it is there by the weight, which is about that of a letter.
	-> no_answer

=== no_answer ===
# page: Till the lamp goes out
She stays till the lamp has gone out. It is like sitting with somebody until he is off.

There are things one says. She had them all to say in any case, over the washing-up; so she says them, with her lips down close, low, because of Harry. The coalman called. There is a letter from her mum’s friend with the teeth. She has had a thought about the christening mugs. Every bit of it is heard, one floor down, in the hall, in her own voice, in the dark, under the coats.

Then, since there has to be something at the end, so that they know they can stop listening, she tells him what he tells her. They had it when they were twelve, for when one of them could hear the caretaker.

‘Mind your back,’ says Lily. ‘Over and out.’

She goes as far as the top stair with the child, and there she stops. It is only manners. You wait, to see if there is a reply.
# ending: no-answer, Nobody carrying the other
-> END
