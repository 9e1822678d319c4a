# title: A Fixed Light
// A divergence. The next line attaches this file to the story it parts from, and nothing else has to name it.
# from: canon/hail
# premise: What if she had let go?
# summary: Eighty-one steps down, and eighty-one back.
# lang: en-GB
# rating: 10 and over
// Content notes, shown before a reader goes in. A comma ends each.
# content: a ship in danger, a shipwreck in which nobody dies

// Both belong to this file alone, and decide which ending is reached.
VAR lamp = ""
VAR boat = ""

-> letting_go

=== letting_go ===
# page: Letting go
I let go. The lens went a quarter turn without me, which hurt my feelings, and stood.

It makes four beams, and I had only known them walking. Two went out over nothing, and one lay across the hens. The fourth lay due west down the middle of the Pews, flat and white, like a plank put out for somebody.

The Commissioners have a book of Instructions, and this is on the second page. A light that cannot be shown true is to be put out. A dark rock is only a rock. A fixed light eleven miles from where it should be is a lie, and ours carries eighteen.

Against that, there was a man on a wet landing with nothing else to see by. He shouted once more, and it was shorter.

* [Turn down the lamp, and go # key: dark]
	~ lamp = "dark"
* [Leave it lit for him, and go # key: lit]
	~ lamp = "lit"
- -> landing

=== landing ===
# page: The landing
{ lamp == "dark":
	I did the steps by hand, and found the door by the draught.
- else:
	My shadow went down ahead of me, a single shadow, keeping still on the wall except for the legs.
}

The boat was in and made fast. Davy sat beside it with a scarf round his jaw.

‘What are you shouting?’

‘That I’m all right.’

Then he looked over my head. In nineteen years I had not seen him look up at it. ‘Ruth,’ he said, ‘it’s {lamp == "dark":out|stopped}.’

A sea came up the slip and took our only boat under the stern, and one of her two ropes went.

* [Run back up, and let the boat go # key: run]
	~ boat = "lost"
* [Save the boat first # key: boat]
	~ boat = "saved"
-
{ lamp == "dark":
	-> unlit
}
{ boat == "lost":
	-> turned
- else:
	-> pews
}

=== unlit ===
# page: Dark
{ boat == "lost":
	I heard her knock twice on the rocks as I climbed, and then stop knocking. It was fourteen minutes by Davy’s watch before the Quern had a light again.
- else:
	We got her up the slip between us. That took half an hour with the Quern dark, and the boat is the best-looking thing we own.
}

Nobody struck. Somewhere to the west an engine left off, and I noticed that I had been hearing it. They lay and listened for us. When the first flash reached them they gave three cross hoots and went round.

The inspector came at Christmas. The keeper at Port Sorrel, having a fixed light and nothing to do but look at ours, had reported it. The inspector asked if I had anything to say.

‘It’s on the second page,’ I said.

He had the book with him, and it took him longer to read than it is. Then he sat down, and I cut the cake.
# ending: unlit, Unlit
-> END

=== turned ===
# page: From the west window
She was in the west window when I got there. Two white lights, and below them the red and the green, side by side.

I did not count. I sent it round as you would a mangle. There is no light in the book that does what ours did then, and anybody looking it up would have been left with the idea of a person.

The green went out. It was the finest thing I ever saw anyone do. The red slid along the back of the last Pew, so near that I heard a bell rung in her and a man called a name, and then it was a stern lamp, and small.

Davy came up on his hands and knees. The boat had gone. He held his watch in front of me till morning, and I wrote up the log. There is a column headed Character. I put: irregular.
# ending: turned, Character irregular
-> END

=== pews ===
# page: In the third row
We had the boat up in a quarter of an hour, and down again directly, because we needed her. The steamer had come in dead slow, feeling for the harbour, and sat down in the third row with a noise like coal.

Nineteen men, in four journeys, and not one lost. I put the first of them to the lens. He was the cook, and too frightened to be asked twice.

At breakfast they sat up the tower one to a step, drinking tea out of everything I have. The captain stood. He had seen a fixed white light, he said, and he would swear to that anywhere. He was asking somebody to have seen it too.

‘You did see it,’ I said. ‘I let go.’

It went up the stairs from man to man, and I heard it get to the top.

‘What for?’ said the captain.

Everyone looked at Davy, who was all right.
# ending: pews, Nineteen for breakfast
-> END
