# title: The Middle Watch
# from: canon/steamer
# premise: What if somebody aboard the steamer had dreamt of this light before?
// A requirement: any ending of fixed-light opens this file. To ask for a certain one, write fixed-light/pews.
# requires: fixed-light
# summary: The same flash, from two miles off.
# lang: en-GB
# rating: 10 and over
# content: a dream of danger at sea

// Filled in on the way in, with the id of the ending the reader found. The hyphen of fixed-light is written _ here.
VAR ending_fixed_light = ""

-> bridge

=== bridge ===
# page: The middle watch
The middle watch is midnight to four, and they give it to the second mate because nothing happens in it. I have the bridge of the <em>Marguerite Dunn</em>, nine hundred tons of other people’s pianos, and a man called Oakes at the wheel.

At ten to four we bring the Quern abeam to port. I say ‘Quern’, and lift my cocoa, and put it down.

I have dreamt this light.

{ ending_fixed_light:
- "pews":
	I was the cook in some other ship, wet to the neck. A woman put my hands on a brass rail in a room made of windows and told me to push. I remember the weight, and that it ran late whenever I thought about myself.
- "turned":
	It stood still, and we were tired and steered for it. Then all at once it began to fling itself round like nothing in the book. I remember thinking that no machine was ever so upset.
- "unlit":
	It was not there. Every man aboard was leaning on something, listening to water go in and out between rocks. I remember that they were in rows, and how polite we all were.
}

Tonight it goes round. I hold my watch to the binnacle. Fifteen; fifteen and a half; fifteen. A clock that is wrong is wrong the same way every time.

‘Light’s late, sir,’ says Oakes.

The next flash has a piece out of it, low down, the size of a head.

* [Write it in the log # key: log]
	-> entry
* [Reach for the whistle # key: whistle]
	-> one_long

=== entry ===
# page: The log
3.50, Quern Light abeam to port, two miles. Wind west, fresh. After that there is a column for remarks, the width of a stamp, and in it I write: attended.

In the forenoon the captain goes down the page with his pen. ‘They’re all attended,’ he says. I say yes, sir. He waits to see if there is more of me, and then he initials it.

I have my own ship now, with a second mate who finds me trying. I’ve taken her by the Quern two hundred times, and it has not been late since. I come up for it, at whatever hour, and lift my cap. The helmsmen think it’s religion.
# ending: entry, Attended
-> END

=== one_long ===
# page: One long
One long blast, on a clear night, is not in the rules. It means that we are here. It goes across the water and I can hear it arrive.

Flash. Then I count fifteen, and nothing comes.

Sixteen. I have put them off. {ending_fixed_light == "unlit":I know this dark; I have leant on things in it.|Whoever it was has looked round, and let go.} Seventeen. Eighteen.

Flash; and the next at twelve, to make it up; and then they come at fifteen again, like somebody who has dropped a stitch and hopes it does not show. The one after that has an arm in it, all the way up, the hand open.

‘Sir,’ says Oakes. ‘It’s waving.’

He has steered past lights for thirty years. He looks to see whether I am watching, and takes one hand off the wheel.
# ending: whistle, One long
-> END
