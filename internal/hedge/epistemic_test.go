package hedge

import (
	"testing"

	"hearsay/internal/ruletest"
)

func TestEpistemic(t *testing.T) {
	ruletest.Cases(t, find,
		"[Maybe] he is late.",
		"The fire [apparently] began in the attic.",
		"It is [unclear] where she went, the police said.",
		"Rain is [likely] in the north.",
		"The firm is a [likely] winner.",
		"A [possible] second victim was sought.",
		"He looks for [potential] partners.",
		"The [apparent] winner spoke first.",
		"The plan [seems] dead.",
		"He [appears] to be well.",
		"It [appears] that they left.",
		"It [sounds like] a good plan.",
		"Prices [tend to] rise in spring.",
		// not a judgement of what is so
		"She appeared in court on Monday.",
		"He appears at the end of the film.",
		"The poll asked 900 likely voters.",
		"Write as soon as possible.",
		"Money made it possible to build.",
		"He tended to his roses.",
		"He is supposed to be here by nine.",
		"The mistake became apparent in May.",
		"She looks like her aunt.",
	)
}
