package sarcasm

import (
	"slices"
	"strings"

	"hearsay/internal/mark"
)

func reported() []rule {
	return []rule{
		{mark.Rule{
			Name: "mocked, joked", Category: mark.Reported, Section: "3",
			Reason: "May be sarcastic: “{cue}” says that the words were meant to mock or to joke.",
			Marks: []string{
				"The mayor [mocked] his rival for hiding at home.",
				"“Bring a boat,” she [quipped].",
				"Berg [joked] that the bridge would outlive her.",
				"He [poked fun] at the new hats.",
				"“Nobody tell the cat,” Berg [cracked].",
			},
			Leaves: []string{
				"The pupils held a mock trial.",
				"She plans to joke about it at the dinner.",
				"He will not mock her.",
				"The vase has cracked.",
			},
		}, mocks, cueOrSaying},
		{mark.Rule{
			Name: "manner", Category: mark.Reported, Section: "3",
			Reason: "May be sarcastic: “{cue}” is how the words were said.",
			Marks: []string{
				"“What a lovely day,” she said [sarcastically].",
				"“Nobody is perfect,” Berg added, [with an unmistakable smirk].",
				"“A fine plan,” he said [with mock surprise].",
				"“Of course,” he said, [half joking].",
				"“No, no, no,” she said, [laughing].",
				"“There it is,” he said [to laughs].",
				"Her remarks came [with a dash of sarcasm].",
				"He [rolled his eyes].",
			},
			Leaves: []string{
				"The children were laughing in the garden.",
				"She came with a dog.",
			},
		}, manner, nearest},
		{mark.Rule{
			Name: "treated as laughable", Category: mark.Reported, Section: "3",
			Reason: "May be sarcastic: “{cue}” says that the matter was not taken seriously.",
			Marks:  []string{"Berg treated the question [as laughable].", "He dismissed the offer [as a joke]."},
			Leaves: []string{"It was almost laughable.", "She works as a clown."},
		}, asLaughable, scene},
		{mark.Rule{
			Name: "a joke, a jab", Category: mark.Reported, Section: "3",
			Reason: "May be sarcastic: “{cue}” says that the words were not meant straight.",
			Marks: []string{
				"The speech opened with a [joke] about the weather.",
				"The film met with [mockery].",
				"She [took a jab] at her rival.",
				"He could not resist a [dig at] the press.",
				"He later called the remark [sarcastic].",
				"He answered with a [snarky] note.",
			},
			Leaves: []string{
				"This is not a joke.",
				"The trial made a mockery of the law.",
				"This system is a joke.",
				"They dig at dawn.",
			},
		}, wit, following},
	}
}

// mocks finds a verb of mocking or joking that somebody did.
func mocks(s sentence, i int) (sign, bool) {
	last := i + 2
	verb, ok := lists.verbs[s.Lower(i)+" "+s.Lower(i+1)]
	if !ok {
		last = i + 1
		verb, ok = lists.verbs[s.Lower(i)]
	}
	if !ok || !s.IsVerb(i) && !s.headline(i) || s.adjectival(i) || s.planned(i) {
		return sign{}, false
	}
	return sign{i, last}, s.meets(verb.Fields, i)
}

// meets reports whether the verb at token i has what it needs (mocking-verbs.txt).
func (s sentence) meets(needs []string, i int) bool {
	switch {
	case slices.Contains(needs, "cue"):
		return s.cue[i] >= 0
	case slices.Contains(needs, "words"):
		return s.withWords(i)
	}
	return true
}

// headline reports whether token i, which is not tagged as a verb, is one: the cue of a statement, or between two
// names, as in Prince Mocks Duke.
func (s sentence) headline(i int) bool {
	return s.cue[i] >= 0 || s.IsNoun(i-1) && s.IsName(i+1) && strings.HasSuffix(s.Lower(i), "s") && !lists.nouns.Has(s.Lower(i))
}

// adjectival reports whether the word at token i describes the noun after it: a mock trial.
func (s sentence) adjectival(i int) bool {
	if s.Tag(i-1) == "DT" && s.IsNoun(i+1) {
		return true
	}
	before := s.Tag(i - 1)
	return s.IsAny(i, "mock", "spoof", "parody") && (before == "DT" || before == "PRP$" || before == "IN" || s.IsAdjective(i-1))
}

// planned reports whether what the verb at token i tells was not done: a plan, a possibility, a denial.
func (s sentence) planned(i int) bool {
	for k := i - 1; k >= i-4 && !s.IsAny(k, ",", ";", "and", "who", "that"); k-- {
		switch {
		case s.IsAny(k, "to"):
			return s.intended(k)
		case s.Tag(k) == "MD" && !s.IsAny(k, "would", "can"), s.denies(k), s.IsAny(k, "let", "if"):
			return true
		}
	}
	return false
}

// denies reports whether token i is a negation, other than in "not only".
func (s sentence) denies(i int) bool {
	return s.IsAny(i, "not", "n't", "never", "no", "nothing", "nobody") && !s.IsAny(i+1, "only")
}

// intended reports whether the "to" at token i goes with a word of intending: plans to, a chance to.
func (s sentence) intended(i int) bool {
	for k := i - 1; k >= i-4 && !s.IsAny(k, ",", ";"); k-- {
		if lists.intending.Has(s.Lower(k)) {
			return true
		}
	}
	return false
}

// withWords reports whether words go with the verb at token i: it is the cue of a statement, stands before or
// after a quote, or a participle of saying follows.
func (s sentence) withWords(i int) bool {
	quoted := s.quoted(i-1) || s.quoted(i-2) || s.quoted(i-3) || s.IsAny(i+1, ",", ":") && s.quoted(i+2)
	return s.cue[i] >= 0 || quoted && !s.quoted(i) || s.Has(i+1, i+12, "saying", "asking", "calling") ||
		s.IsAny(i, "kidding") && s.IsAny(i-1, "just", "only", "'m", "was")
}

// wit finds nouns and adjectives for words that are not meant straight.
func wit(s sentence, i int) (sign, bool) {
	if c, ok := s.phrase(lists.adjectives, i); ok {
		return c, !s.planned(i) && !s.genre(c.last)
	}
	if c, ok := s.phrase(lists.witty, i); ok {
		noun := s.IsNoun(i) || c.last > i+1
		return c, noun && s.Tag(c.last) != "PRP" && !s.untold(i) && !s.insult(i)
	}
	return s.jab(i)
}

// genre reports whether the noun at token i is of a work or a business, which satire can be without mocking now.
func (s sentence) genre(i int) bool {
	return s.IsAny(i, "magazine", "newspaper", "show", "site", "website", "weekly", "news", "novel", "newsletter")
}

// untold reports whether the noun at token i is said not to be, or is only planned: not a joke, she needs to tell
// jokes.
func (s sentence) untold(i int) bool {
	if (s.denies(i-1) || s.denies(i-2)) && s.Tag(i-1) != "PRP$" {
		return true
	}
	for k := i - 1; k >= i-8; k-- {
		if s.IsAny(k, "to") && s.intended(k) {
			return true
		}
	}
	return false
}

// insult reports whether the noun at token i calls something bad: this system is a joke, make a mockery of.
func (s sentence) insult(i int) bool {
	switch {
	case s.IsAny(i, "mockery"):
		return s.Has(i-3, i, "make", "makes", "making", "made")
	case s.IsAny(i, "joke", "jokes"):
		return s.IsAny(i-1, "their", "in") || s.IsAny(i-1, "a") && s.IsAny(i-2, "is", "'s", "are", "'re")
	}
	return false
}

// jab finds a blow that was dealt in words: took a jab, a dig at.
func (s sentence) jab(i int) (sign, bool) {
	if s.IsAny(i, "dig", "digs", "gibe", "gibes") {
		return sign{i, i + 2}, s.IsAny(i+1, "at") && (s.Tag(i-1) == "DT" || s.IsAdjective(i-1))
	}
	if !s.IsAny(i, "take", "takes", "took", "taking", "taken", "land", "landed", "landing") || s.planned(i) {
		return sign{}, false
	}
	k := i + 1
	for k < i+5 && (s.Tag(k) == "DT" || s.Tag(k) == "CD" || s.IsAdjective(k)) {
		k++
	}
	return sign{i, k + 1}, s.IsAny(k, "jab", "jabs", "dig", "digs")
}

// asLaughable finds matters that are treated as a joke.
func asLaughable(s sentence, i int) (sign, bool) {
	if s.IsAny(i, "as") && s.IsAny(i+1, "laughable") {
		return sign{i, i + 2}, true
	}
	return sign{i, i + 3}, s.IsAny(i, "as") && s.IsAny(i+1, "a") && s.IsAny(i+2, "joke") && !s.IsNoun(i+3)
}
