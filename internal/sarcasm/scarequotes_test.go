package sarcasm

import (
	"testing"

	"hearsay/internal/ruletest"
)

func TestScareQuotes(t *testing.T) {
	ruletest.Cases(t, Find,
		"The so-called [“saviours”] of the mill had sold it.",
		"The palace chose its [“independent”] judges.",
		"He lost the [“friends”] he had bought.",
		"They turned to the [so-called experts] again.",
		// reported words, titles, terms
		"The envoy said the talks were “peaceful.”",
		"She sang “Fair Margaret” twice.",
		"A “swap line” lets banks borrow.",
		"The so-called Blue Law passed.",
	)
}
