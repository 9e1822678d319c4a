# title: The Relief
# from: canon/steamer
# premise: What if there had been somebody on the stairs?
# summary: How to hand over a light without dropping it.
# lang: en-GB
# rating: 10 and over
# content: laudanum taken for toothache

// An inherited variable: the same name and the same type as in canon.ink. What stands here is only a default;
// the reader’s own, herring or quarrel, takes its place on the way in.
VAR count = ""

-> steps

=== steps ===
# page: Eighty-one steps
There were feet on the stairs. They rested at forty, where Davy rests.

He came up through the hatch with a scarf round his jaw.

‘You’re half a second slow,’ he said.

He had shouted to say that he was all right, lain down in the boathouse with the chemist’s laudanum in him, and slept till the light woke him, through a plank wall, by being late. It was like hearing someone you know come up the road with a limp.

// Here is what the reader chose on canon’s first page.
{ count == "herring":
	‘Nine herring,’ I said. ‘Ten herring, the chain went, eleven herring.’
- else:
	‘And I’d be home every night,’ I said, that being his part.
	‘Home from what?’ said Davy, who did not know yet that he was speaking.
}

He looked at the rail, and at what I had for hands. Then he sat on the floor to take his boots off, which is how he starts anything.

* [Give him the rail # key: give]
	-> handing
* [Keep it, and have him call the time # key: keep]
	-> his_watch

=== handing ===
# page: Handing over
It cannot be handed across like a baby. I went round behind him with my arms outside his, until it was in his feet.

{ count == "herring":
	‘What is it you count in?’
	‘Herring.’
	He tried it. He had not the side of his mouth to say it with. We went over to cod, which is a shorter fish, and for a dozen flashes the Quern ran fast. Then he found that he could make a cod last the full second if he was sorry for it.
- else:
	‘What comes now?’
	‘You do. You say that I’d have a garden.’
	‘You’d have a garden,’ said Davy.
	‘I never wanted a garden.’ And the flash went out on the word. It is the right way to have it, turn and turn about, nobody able to interrupt and the whole sea waiting for you to finish.
}

* [Lie down on the floor # key: lie]
	-> asleep
* [Stay on the rail with him # key: stay]
	-> four_hands

=== asleep ===
# page: On the floor
I lay down on the iron with Davy’s boots for a pillow, which the first page of Instructions says will not be tolerated. I had never seen it from there. The light goes over you, and over you, and wants nothing done.

{ count == "herring":
	The last I heard was a cod, with great feeling.
- else:
	The last I heard was Davy saying ‘granted’. I think it was my turn, and that he had taken it for me.
}

When I woke it was broad day. The lamp was trimmed for the night and the hens had been let out. Davy was still going round in the sunshine in his socks, counting, because nobody had come to tell him he could stop.

I watched three turns of it before I did.
# ending: asleep, Asleep on duty
-> END

=== four_hands ===
# page: Two on the rail
We went round one behind the other, like the horse at the pantomime. Talking put us out, so we left off. Some time after five I noticed that I was not counting, and nor was he, and I did not dare to ask which of us had been last.

At Christmas we had the man from Port Sorrel to dinner. His own light does nothing, and he sits at his window every night and times ours.

‘You were slow from nine,’ he said. ‘From four you were all over the place, and I nearly wrote to somebody. From half past five you were dead true.’ He had some more of the goose.

We have tried it since, with the chain unhooked. We cannot do it.
# ending: four-hands, Four hands, dead true
-> END

=== his_watch ===
# page: His watch
I had it by then the way you have a splinter. So he sat on the top step with his watch open on his knee and called the fifteens.

That left {count == "herring":the herring|the quarrel} with nothing to do. I listened for it once or twice. I had been keeping it up, I found, largely for the company.

The chemist got into his voice. Towards half past four he called one that was nearer nineteen, and his chin went down on the scarf. I took the watch out of his fingers the next time round, and hung it on the rail.

At sunrise I put out the lamp and sat down by him. His head came over on to my arm, which had no feeling in it and made no objection.

At nine o’clock he said ‘Fifteen’, quite clearly, and woke up.
# ending: his-watch, His watch
-> END
