package hedge

import (
	"strings"

	"hearsay/internal/mark"
)

func approximates() []rule {
	return []rule{
		{mark.Rule{
			Name: "about a number", Category: mark.Approximate, Section: "2",
			Reason: "“{cue}” says that the number or measure is only near the true one.",
			Marks: []string{
				"[About] 40 people came.",
				"She owns [roughly] half of it.",
				"They waited for [nearly] two hours.",
				"He paid [some] $300.",
				"[Almost] every seat was taken.",
				"He holds [roughly] the same view.",
			},
			Leaves: []string{
				"They talked about 12 houses.",
				"She wrote a book about the war.",
				"More than 665,000 signed.",
				"At least 20 came.",
				"Some people left.",
				"It was almost laughable.",
			},
		}, aboutNumber},
		{mark.Rule{
			Name: "an estimated number", Category: mark.Approximate, Section: "2",
			Reason: "“{cue}” says that the number is not counted but guessed.",
			Marks:  []string{"[An estimated] 3,000 people marched."},
			Leaves: []string{"They estimated the cost."},
		}, estimated},
		{mark.Rule{
			Name: "more or less", Category: mark.Approximate, Section: "2",
			Reason: "“{cue}” says that the words around it fit only more or less.",
			Marks: []string{
				"The town is [largely] empty.",
				"That is [essentially] a tax.",
				"They agree [to some extent].",
				"He was, [in a way], right.",
			},
			Leaves: []string{"The town is large."},
		}, moreOrLess},
		{mark.Rule{
			Name: "kind of, sort of", Category: mark.Approximate, Section: "2",
			Reason: "“{cue}” says that the words after it fit only more or less.",
			Marks:  []string{"“I am [kind of] tired,” she said.", "It [sort of] worked."},
			Leaves: []string{"This kind of boat is rare.", "What sort of man is he?", "He likes all kinds of music."},
		}, kindOf},
	}
}

// aboutNumber finds what makes the number after it approximate.
func aboutNumber(s sentence, i int) (cue, bool) {
	c, ok := s.phrase(lists.number, i)
	if !ok || !s.measure(c.last) || s.Lower(i) == "about" && s.onSubject(i) {
		return cue{}, false
	}
	if s.Lower(i) == "some" && (!s.figure(c.last) || s.Lower(c.last) == "one") {
		return cue{}, false
	}
	if s.IsAny(i, "about", "around", "close") && !s.figure(c.last) && s.IsAny(c.last, "all", "every", "everyone", "everything", "the") && !s.IsAny(c.last+1, "same", "size", "in") {
		return cue{}, false
	}
	return c, true
}

// onSubject reports whether the "about" at token i says what is talked or thought of.
func (s sentence) onSubject(i int) bool {
	return lists.aboutWhat.Has(s.Lower(s.before(i-1))) || s.cue[i] >= 0 ||
		s.IsAny(i+1, "one") && s.IsAny(i+2, "of")
}

// figure reports whether a number in digits or words stands at token i, a currency sign before it or not.
func (s sentence) figure(i int) bool {
	return s.Tag(i) == "CD" || s.Tag(i) == "$" || strings.ContainsAny(s.Lower(i), "0123456789") || s.IsAny(i, "$", "£", "€")
}

// measure reports whether a number or another measure starts at token i.
func (s sentence) measure(i int) bool {
	if s.figure(i) {
		return true
	}
	if !s.Inside(i) {
		return false
	}
	_, ok := s.phrase(lists.measures, i)
	return ok
}

// estimated finds "an estimated" before a number.
func estimated(s sentence, i int) (cue, bool) {
	if s.Lower(i) == "an" && s.Lower(i+1) == "estimated" && s.measure(i+2) {
		return cue{i, i + 2}, true
	}
	return one(i), s.Lower(i) == "estimated" && s.figure(i+1)
}

// moreOrLess finds the phrases that loosen whatever they stand with.
func moreOrLess(s sentence, i int) (cue, bool) {
	c, ok := s.phrase(lists.approximate, i)
	if !ok || s.IsAny(i, "or") && !s.afterMeasure(i) || s.IsAny(i+1, "conservative", "liberal", "favorably") {
		return cue{}, false
	}
	manner := s.Lower(c.last-1) == "way" && !s.IsAny(c.last, ",", ".", "[", "(", "and", "but", "—", "--")
	return c, !manner
}

// afterMeasure reports whether the "or so" at token i follows a number or a measure of time.
func (s sentence) afterMeasure(i int) bool {
	return s.figure(i-1) || s.figure(i-2) || s.IsAny(i-2, "a", "an", "every", "the", "last", "past")
}

// kindOf finds "kind of" and "sort of" where they loosen, not where they classify.
func kindOf(s sentence, i int) (cue, bool) {
	if !s.IsAny(i, "kind", "sort") || s.Lower(i+1) != "of" {
		return cue{}, false
	}
	k := i - 1
	classifies := s.Tag(k) == "DT" && !s.IsAny(k, "a") || s.Tag(k) == "WDT" || s.Tag(k) == "WP" || s.Tag(k) == "PRP$" || strings.HasPrefix(s.Tag(k), "JJ") ||
		s.IsAny(k, "what", "which", "whatever", "one", "same", "some", "any", "other", "a", "of", "another", "every", "each", "that", "this", "'s")
	if s.IsNoun(k) && (s.IsNoun(i+2) || s.Tag(i+2) == "DT" || strings.HasPrefix(s.Tag(i+2), "JJ")) {
		return cue{}, false
	}
	return cue{i, i + 2}, !classifies
}
