package hedge

import (
	"testing"

	"hearsay/internal/ruletest"
)

func TestApproximate(t *testing.T) {
	ruletest.Cases(t, find,
		"[About] 300 people came.",
		"The bill was [around] $40.",
		"[Roughly] a third left.",
		"He was gone for [nearly] a decade.",
		"[Some] 20 boats sank.",
		"[Approximately] twelve cows died.",
		"It took a week [or so].",
		"[An estimated] 400 fled.",
		"The street was [largely] empty.",
		"It is [basically] a loan.",
		"The two are [more or less] the same.",
		"“He is [sort of] shy,” she said.",
		"They agree [to some degree].",
		// the subject of talk, exact bounds, kinds
		"They talked about 40 of them.",
		"He wrote about two wars.",
		"She asked about half of the money.",
		"More than 500 came.",
		"At least six died.",
		"Up to 90 came.",
		"Some boats sank.",
		"What kind of boat was it?",
		"It was that sort of day.",
		"He did it in a way that hurt.",
		"The almost finished bridge fell.",
	)
}
