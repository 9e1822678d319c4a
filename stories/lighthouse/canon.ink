// Canon: the one file in the folder that does not say where it parts from. It tells what happened.
// The other files ask what might have.
# title: The Occasional Keeper
# summary: One night, a light that has to be turned by hand, and somebody shouting from the landing.
# lang: en-GB
# rating: 10 and over
# content: danger at sea, laudanum taken for toothache

// Set by a choice on the first page, before either moment. relief.ink declares it too, and is given its value.
VAR count = ""
// Read in this file only.
VAR answer = ""

// A story needs something here, outside every knot: this divert is where it begins.
-> chain

=== chain ===
# page: The chain
My husband keeps the Quern Light. I am its Occasional Keeper, which is the Commissioners’ word for a wife, and pays two shillings a night.

On the third of November Davy rowed over to Port Sorrel to have a tooth out. He was to be home by dark. I lit the lamp at half past four, wound the machine that turns the lens, and had my supper.

The machine runs off a weight on a chain. At ten past nine the chain parted, and the weight came down past eighty-one steps without using any of them, and took the kitchen clock with it. I climbed up. The lens, which is taller than I am and had gone round once a minute for nineteen years, was slowing down to think.

I put both hands to the brass rail and pushed. It went. It would go, I found, for exactly as long as I did.

That left the time. One flash every fifteen seconds until sunrise, and nothing in the house to tell me what fifteen seconds was.

// A key is what links and recorded paths call a choice. Change the words as you like, and leave the key.
* [Count in herring, as the gutting girls do # key: herring]
	~ count = "herring"
* [Have the quarrel about Port Sorrel, both sides # key: quarrel]
	~ count = "quarrel"
- -> hail

// A moment: a page where another file may part from this one. It holds still, and its end could go either way.
=== hail ===
# moment: hail, A shout from the landing
# when: 3 November, twenty to twelve at night
# about: Somebody is shouting below, and there is nobody else to turn the lens.
# page: A shout
{ count == "herring":
	One herring, two herring. I had three seasons at the gutting before I married, and a girl paid by the barrel keeps better time than Greenwich. I gave it fifteen to the flash. By twenty to twelve I had done nine thousand and smelt of nothing but lamp oil.
- else:
	The quarrel is about the harbour light at Port Sorrel, and whether Davy should put in for it. It has been going since March. His side takes fifteen seconds to say, and so does mine. By twenty to twelve I had won it three hundred times, and so had he.
}

I went round bent double, or there would have been a flash with a woman in it.

A light that goes round is the Quern, and means keep off. Nine long rocks lie to the west of us in rows, called the Pews, and they fill from the back. A white light that stands still is Port Sorrel, eleven miles on, and means come in: soft mud, a public house. If I let go, I would be telling every ship in sight that she had arrived.

Then somebody shouted from the landing. It was a man, and the wind had the words. It might have been Davy. It might have been ‘help’, or anything short. He shouted again.

* [Shout back, without losing the place # key: shout]
	~ answer = "shout"
* [Save my breath for the count # key: save]
	~ answer = "save"
- -> steamer

// The second moment. Two files part here, and this one names neither.
=== steamer ===
# moment: steamer, A steamer going by
# when: 4 November, ten to four in the morning
# about: A ship passes on the proper side, and there is a good deal of night to go.
# page: The steamer
{ answer == "shout":
	I shouted back. I dared not stop, so what I shouted was {count == "herring":‘Eleven herring!’|‘And you would miss it!’}
- else:
	I kept my breath. He shouted a third time, so he had some to spare, and then there was the wind, and my boots.
}

A night of that is a mile and a half, all of it in one room. By three I could not feel my hands, and looked at them now and then to see that they were on.

At ten to four, by my reckoning, a steamer came up from the west. I had her once a minute, passing that window: two white lights for the masts and a red for her port side. Red is what you want. Red and green together is a ship coming straight at you.

Her officer would count to fifteen, say our name, and drink his cocoa. It is all the conversation a light gets.

She drew level. There were three hours and twenty minutes left in the night, and about one in my arms.

* [Stand up, to see her properly # key: stand]
	I stood up. One flash in four had me in it, until she showed her stern lamp and became, like anything going home, hard to be angry with.
* [Stay down, and give her good ones # key: stay]
	I stayed down. She was twelve minutes going by. I gave her forty-eight flashes, the best I ever made, and can prove none of them.
- -> morning

=== morning ===
# page: Sunrise
The sun came up at ten past seven, and I put out the lamp.

Davy was on the floor of the boathouse, asleep in the sail, a scarf round his jaw and the chemist’s bottle by his hand. I stood on him, slightly.

‘What were you shouting?’

‘That I was all right,’ he said.

// One value inside another: what she shouted depends on what she counted in.
{ answer == "save":
	‘And when you got no answer?’
	‘The light was going round.’ He seemed to think that was one.
- else:
	‘I shouted back.’
	{ count == "herring":
		‘You called out herring. I took it you’d had your supper.’
	- else:
		‘You were on about Port Sorrel,’ he said, ‘so I slept down here.’
	}
}

He made tea. I could not lift the cup, and he had to hold it.

{ count == "herring":
	In the log I put: chain parted, lens turned by hand, ten hours. Under remarks I put thirty-six thousand herring. The Commissioners have never asked.
- else:
	‘Put in for it,’ I said. ‘I’ve said your side twelve hundred times, and it’s told on me.’
	‘I asked the man who has it what it was like.’ He tipped the cup for me. ‘He says that nothing ever happens.’
	We drank the tea, and considered that.
}
// An ending: on the last page, before the way out. The id is for links, the words are for readers.
# ending: sunrise, Sunrise at ten past seven
-> END
