package sarcasm

import (
	"testing"

	"hearsay/internal/ruletest"
)

func TestReported(t *testing.T) {
	ruletest.Cases(t, Find,
		"The mayor [ridiculed] the plan.",
		"The duke has [derided] the press for years.",
		"The pupils [taunted] their teacher.",
		"“Nice hat,” Berg [scoffed].",
		"He seemed to [mock] her accent.",
		"“Call the army,” she said, [tongue in cheek].",
		"“Sure,” Berg said [with a wink].",
		"“Wonderful,” he said [with more than a hint of irony].",
		"“What an honour,” she said [in mock awe].",
		"Holm [laughed off] the charge.",
		"He made [air quotes] as he spoke.",
		"She replied [with a sarcastic smile].",
		"The speech was full of [jokes] about hats.",
		"Her answer was a [dig at] the bank.",
		// what may come, what did not happen, what is no mockery
		"He may mock her tomorrow.",
		"They did not joke about it.",
		"She got one more chance to poke fun at the press.",
		"It was no joke.",
		"The class held a mock election.",
		"The children laughed in the yard.",
		"The bill is a joke.",
		"Berg criticised the plan.",
		"Ironically, it rained.",
		"They had cracked the safe.",
	)
}
