package sarcasm

import (
	"strings"
	"unicode"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

func scareQuotes() []rule {
	return []rule{
		{mark.Rule{
			Name: "scare quotes", Category: mark.ScareQuotes, Section: "3",
			Reason: "May be sarcastic: {cue} stands in quotation marks that hold the words at arm's length.",
			Marks:  []string{"The so-called [“experts”] were wrong again.", "Nobody trusts their [“independent”] inquiry."},
			Leaves: []string{"The envoy said that the army “trampled” on the treaty.", "She wrote “The Old Mill” in a week."},
		}, scare, innermost},
		{mark.Rule{
			Name: "so-called", Category: mark.ScareQuotes, Section: "3",
			Reason: "May be sarcastic: “{cue}” doubts that the name is deserved.",
			Marks:  []string{"He was jailed for the [so-called offense] of singing."},
			Leaves: []string{"They turned to so-called boutique banks.", "The so-called Blue Law passed."},
		}, soCalled, innermost},
	}
}

// scare finds the quotes that are there to doubt their words. That a quote is no title and no quotation is not
// enough, as terms are quoted too: it must follow a word of doubt, or its words must be of the kind that people
// claim for themselves.
func scare(s sentence, i int) (sign, bool) {
	k := s.quote[i]
	if k < 0 || s.quotes[k].Kind != text.Scare || i > s.First && s.quote[i-1] == k {
		return sign{}, false
	}
	last := i
	for s.Inside(last) && s.quote[last] == k {
		last++
	}
	return sign{i, last}, s.doubted(i) && s.IsNoun(last-2) || s.claimed(i, last)
}

// doubted reports whether a word of doubt stands before the quote at token i.
func (s sentence) doubted(i int) bool {
	return s.Has(i-2, i, "so-called", "self-styled", "self-proclaimed", "self-appointed", "soi-disant")
}

// claimed reports whether the quote [first, last) is of words that people claim for themselves, said of somebody:
// their “experts”, the CNN “reporter”.
func (s sentence) claimed(first, last int) bool {
	of := s.Tag(first - 1)
	if of != "DT" && of != "PRP$" && of != "POS" && !s.IsNoun(first-1) || last-first > 6 {
		return false
	}
	claims := false
	for i := first + 1; i < last; i++ {
		if lists.claims.Has(s.Lower(i)) {
			claims = true
		} else if strings.ContainsFunc(s.Lower(i), unicode.IsLetter) {
			return false
		}
	}
	return claims
}

// soCalled finds "so-called" before a name that is denied, not introduced.
func soCalled(s sentence, i int) (sign, bool) {
	return sign{i, i + 2}, s.IsAny(i, "so-called") && lists.claims.Has(s.Lower(i+1)) && s.quote[i+1] == s.quote[i]
}
