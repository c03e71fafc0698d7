package quote

import (
	"slices"
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

var (
	reporting  = lexicon.Verbs("reporting-verbs")
	calling    = lexicon.Verbs("calling-verbs")
	nouns      = lexicon.Words("reporting-nouns")
	naming     = lexicon.Words("naming-words")
	works      = lexicon.Words("works")
	distancing = lexicon.Words("distancing-words")
	joining    = lexicon.Words("joining-words")
	wording    = lexicon.Words("wording-nouns")
)

// setting is what the kind of a quote is seen by: its own words, and those of its sentence around it that belong
// to the same voice. Words in other quotes are nobody's here.
type setting struct {
	words       []text.Token // its own, without punctuation
	left, right []text.Token // around it, the nearest first, with punctuation but without marks
	headline    bool         // it is in a headline, by its marks or by the capitals around it
	titled      bool         // it has the capitals of a name, and is in no headline
	capital     bool         // it begins with a capital
	ended       bool         // punctuation that ends something stands before its closing mark
	parted      bool         // a comma or dash stands right behind it
	closed      bool         // its closing mark is there
	continues   bool         // the quote before it in its sentence is a quotation: “…,” he said, “…”
}

// opens reports whether the quote begins its sentence.
func (s setting) opens() bool { return len(words(s.left)) == 0 }

// pauses lists what parts somebody's words from those that report them.
const pauses = ", - -- – —"

// led reports whether what stands right before the quote leads up to somebody's words.
func (s setting) led() bool {
	return len(s.left) > 0 && (s.left[0].Lower == ":" || strings.Contains(pauses, s.left[0].Lower) || isCue(s.left[0]))
}

// clause reports whether the quote has a verb that makes it a clause.
func (s setting) clause() bool {
	for _, t := range s.words {
		switch t.Tag {
		case "VBD", "VBZ", "VBP", "MD":
			return true
		}
	}
	return false
}

// near is how many words off a noun of reporting still governs a quote.
const near = 6

// cueBefore reports whether a word of reporting before the quote governs it: a verb, or a noun close by.
func (s setting) cueBefore() bool {
	for n, t := range s.left {
		switch {
		case t.Lower == ";":
			return false
		case isCue(t) || n < near && (nouns.Has(t.Lower) || wording.Has(t.Lower)):
			return true
		}
	}
	return false
}

// cueAfter reports whether a word of reporting behind the quote governs it: a verb, or a noun that it belongs to,
// as in the “one day” pledge. Words that begin another clause end the search.
func (s setting) cueAfter() bool {
	for n, t := range s.right {
		switch {
		case t.Lower == ";" || joining.Has(t.Lower) || n > 0 && t.Tag == "CC" && s.right[n-1].Lower == ",":
			return false
		case isCue(t) || n < 2 && nouns.Has(t.Lower):
			return true
		}
	}
	return false
}

// isCue reports whether a word reports what somebody says or thinks.
func isCue(t text.Token) bool {
	_, reports := reporting[t.Lower]
	return reports && strings.HasPrefix(t.Tag, "V") || t.Lower == "according"
}

// before reports whether one of the n words right before the quote is in a list, after one of the n behind it.
// A word of reporting outside the list ends the search.
func (s setting) before(n int, list lexicon.Set) bool { return among(s.left, n, list) }
func (s setting) after(n int, list lexicon.Set) bool  { return among(s.right, n, list) }

func among(tokens []text.Token, n int, list lexicon.Set) bool {
	tokens = words(tokens)
	for _, t := range tokens[:min(n, len(tokens))] {
		if list.Has(t.Lower) || isCue(t) {
			return list.Has(t.Lower)
		}
	}
	return false
}

// called reports whether a verb of calling stands before the quote.
func (s setting) called() bool {
	for n, t := range s.left {
		if _, calls := calling[t.Lower]; calls && n < near {
			return true
		}
	}
	return false
}

// addressed reports whether the quote stands right behind a verb that takes whom it is said to: told “…”.
func (s setting) addressed() bool {
	return len(s.left) > 0 && slices.Contains(reporting[s.left[0].Lower].Fields, "recipient")
}
