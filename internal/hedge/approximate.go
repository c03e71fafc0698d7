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
				"[Almost] half of the seats were taken.",
				"He holds [roughly] the same view.",
			},
			Leaves: []string{
				"They talked about 12 houses.",
				"She wrote a book about the war.",
				"More than 665,000 signed.",
				"At least 20 came.",
				"Some people left.",
				"It was almost laughable.",
				"Almost all of them came.",
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

// aboutNumber finds what makes the number or measure after it approximate.
func aboutNumber(s sentence, i int) (cue, bool) {
	c, ok := s.phrase(lists.number, i)
	switch {
	case !ok || s.IsAny(i, "about") && s.onSubject(i):
		return cue{}, false
	case s.IsAny(i, "some"):
		return c, s.figure(c.last) && !s.IsAny(c.last, "one")
	}
	return c, s.measure(c.last)
}

// onSubject reports whether the "about" at token i says what is talked or thought of.
func (s sentence) onSubject(i int) bool {
	return lists.aboutWhat.Has(s.Lower(s.before(i-1))) || s.cue[i] >= 0 ||
		s.IsAny(i+1, "one") && s.IsAny(i+2, "of")
}

// figure reports whether a number in digits or words stands at token i, a currency sign before it or not.
func (s sentence) figure(i int) bool {
	return s.Tag(i) == "CD" || s.IsAny(i, "$", "£", "€") || strings.ContainsAny(s.Lower(i), "0123456789")
}

// measure reports whether a number or another measure starts at token i.
func (s sentence) measure(i int) bool {
	_, listed := s.phrase(lists.measures, i)
	return listed || s.figure(i)
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
	return cue{i, i + 2}, s.IsAny(i, "kind", "sort") && s.IsAny(i+1, "of") && !s.classifies(i)
}

// classifies reports whether the "kind of" at token i tells of what kind something is: this kind of boat, all
// that kind of thing, a Berg kind of plan.
func (s sentence) classifies(i int) bool {
	switch tag := s.Tag(i - 1); {
	case tag == "DT" || tag == "WDT" || tag == "WP" || tag == "PRP$" || s.IsAdjective(i-1):
		return true
	case s.IsNoun(i - 1):
		return s.IsNoun(i+2) || s.IsAdjective(i+2) || s.Tag(i+2) == "DT"
	}
	return s.IsAny(i-1, "what", "one", "same", "some", "any", "other", "of", "another", "every", "each", "that")
}
