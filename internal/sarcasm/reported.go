package sarcasm

import "hearsay/internal/mark"

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
	last := i + 1
	verb, ok := lists.verbs[s.Lower(i)+" "+s.Lower(i+1)]
	if ok {
		last++
	} else if verb, ok = lists.verbs[s.Lower(i)]; !ok {
		return sign{}, false
	}
	if !s.IsVerb(i) && !s.headlineVerb(i) || s.adjectival(i) || s.planned(i) {
		return sign{}, false
	}
	if len(verb.Fields) > 0 && !s.withWords(i) {
		return sign{}, false
	}
	return sign{i, last}, true
}

// headlineVerb reports whether token i, which is not tagged as a verb, stands between two names as one: Prince
// Mocks Duke.
func (s sentence) headlineVerb(i int) bool {
	return s.cue[i] >= 0 || s.IsNoun(i-1) && s.IsName(i+1) && !s.IsAny(i, "mock", "taunt", "joke", "jokes", "quip", "jest", "parody", "spoof")
}

// adjectival reports whether the word at token i describes the noun after it: a mock trial.
func (s sentence) adjectival(i int) bool {
	return s.IsAny(i, "mock", "spoof", "parody") && (s.IsAny(i-1, "a", "an", "the", "his", "her", "their", "its", "of", "in", "any", "for") || s.IsAdjective(i-1)) ||
		s.IsAny(i-1, "a", "an", "the") && s.IsNoun(i+1)
}

// planned reports whether what token i tells was not done: a plan, a possibility, a refusal.
func (s sentence) planned(i int) bool {
	for k := i - 1; k >= i-4; k-- {
		if s.IsAny(k, ",", ";", "and", "who", "that") {
			return false
		}
		if s.Tag(k) == "MD" && !s.IsAny(k, "would", "can") || s.IsAny(k, "not", "n't", "never", "no", "nothing", "nobody", "let", "'ll", "if") && !s.IsAny(k+1, "only") {
			return true
		}
		if s.IsAny(k, "to") {
			return s.intended(k)
		}
	}
	return false
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

// withWords reports whether words in quotation marks or a participle of saying stand with token i: it is the
// cue of a statement, or at the end of a quote, or before one.
func (s sentence) withWords(i int) bool {
	if s.cue[i] >= 0 || s.IsAny(i+1, ",", ":") && s.IsAny(i+2, `"`, "“", "''", "``") || s.IsAny(i-1, "just", "only", "'m", "was") && s.IsAny(i, "kidding") {
		return true
	}
	for k := i + 1; k < min(s.Last, i+12); k++ {
		if s.IsAny(k, "saying", "asking", "calling") {
			return true
		}
	}
	return s.quote[max(s.First, i-3)] >= 0 && s.quote[i] < 0
}

// manner finds the phrases for how something was said, and laughter that went with it.
func manner(s sentence, i int) (sign, bool) {
	if c, ok := s.phrase(lists.manners, i); ok && (!s.IsAny(i, "dryly", "drily", "wryly", "playfully", "cheekily", "scornfully") || s.spoken(i)) {
		return c, true
	}
	switch {
	case s.IsAny(i, "with", "through", "in"):
		return s.withGesture(i)
	case s.IsAny(i, "rolled", "rolling", "rolls") && s.IsAny(i+2, "eyes"):
		return sign{i, i + 3}, true
	case s.IsAny(i, "laughed", "laughs", "laughing", "laugh") && s.IsAny(i+1, "off") && s.IsVerb(i):
		return sign{i, i + 2}, !s.planned(i)
	case s.IsAny(i, "to") && s.IsAny(i+1, "laughs", "laughter", "chuckles", "guffaws"):
		return sign{i, i + 2}, s.spoken(i)
	case s.IsAny(i, "laughing", "chuckling", "smirking") && s.IsAny(i-1, ",") && !s.IsAny(i+1, "at", "like"):
		return sign{i, i + 1}, s.spoken(i)
	case s.IsAny(i, "laughed") && s.IsAny(i+1, "and", ",") && s.heads2(i):
		return sign{i, i + 1}, true
	case s.IsAny(i, "smirked", "sneered"):
		return sign{i, i + 1}, true
	}
	return sign{}, false
}

// heads2 reports whether a verb of saying follows soon after token i.
func (s sentence) heads2(i int) bool { return len(s.headed(i, min(s.Last, i+4))) > 0 }

// withGesture finds "with a smirk", "with a dash of sarcasm", "with mock surprise" from the preposition at
// token i.
func (s sentence) withGesture(i int) (sign, bool) {
	for k := i + 1; k < min(s.Last, i+7); k++ {
		switch {
		case s.IsAny(k, "smirk", "sneer", "wink", "sarcasm", "irony", "mockery", "derision", "ridicule", "snark"):
			return sign{i, k + 1}, !s.IsAny(k, "irony", "mockery", "derision", "ridicule") || s.IsAny(k-1, "of")
		case s.IsAny(k, "laugh", "chuckle", "grin", "smile") && s.IsAny(i, "with"):
			wry := s.Has(i, k, "wry", "sly", "mischievous", "sarcastic", "ironic", "knowing")
			return sign{i, k + 1}, wry || s.IsAny(k, "laugh", "chuckle") && s.spoken(i)
		case s.IsAny(k, "mock", "feigned", "fake") && lists.feigned.Has(s.Lower(k+1)):
			return sign{i, k + 2}, true
		case !s.IsAdjective(k) && !s.IsAny(k, "a", "an", "the", "of", "his", "her", "their", "more", "than", "dash", "hint", "touch", "note", "tinge", "trace", "dose", "bit", "edge", "air") && s.Tag(k) != "RB":
			return sign{}, false
		}
	}
	return sign{}, false
}

// spoken reports whether something is said in the clause of token i: a cue, or the end of a quote, stands a
// few words before it.
func (s sentence) spoken(i int) bool {
	return len(s.headed(max(s.First, i-8), i)) > 0 || len(s.headed(i, min(s.Last, i+4))) > 0
}

// asLaughable finds matters that are treated as a joke.
func asLaughable(s sentence, i int) (sign, bool) {
	if !s.IsAny(i, "as") {
		return sign{}, false
	}
	if s.IsAny(i+1, "laughable") {
		return sign{i, i + 2}, true
	}
	return sign{i, i + 3}, s.IsAny(i+1, "a") && s.IsAny(i+2, "joke") && s.IsAny(i+3, ".", ",", "")
}

// wit finds nouns and adjectives for words that are not meant straight.
func wit(s sentence, i int) (sign, bool) {
	if c, ok := s.phrase(lists.adjectives, i); ok && !s.planned(i) {
		return c, !s.IsAny(c.last, "magazine", "newspaper", "show", "site", "website", "weekly", "news", "novel", "newsletter")
	}
	if c, ok := s.phrase(lists.nouns, i); ok {
		return c, (s.IsNoun(i) || c.last > i+1) && s.Tag(c.last) != "PRP" && !s.denied(i) && !s.insult(i)
	}
	if s.IsAny(i, "take", "takes", "took", "taking", "taken", "land", "landed", "landing", "throw", "threw") && !s.planned(i) {
		k := i + 1
		for k < i+5 && (s.Tag(k) == "DT" || s.IsAdjective(k) || s.IsAny(k, "another", "few") || s.Tag(k) == "CD") {
			k++
		}
		return sign{i, k + 1}, k > i+1 && s.IsAny(k, "jab", "jabs", "dig", "digs") || s.IsAny(k, "jabs", "digs")
	}
	return sign{i, i + 2}, s.IsAny(i, "dig", "digs", "gibe", "gibes") && s.IsAny(i+1, "at") && (s.Tag(i-1) == "DT" || s.IsAdjective(i-1))
}

// denied reports whether the noun at token i is said not to be, or is only planned: not a joke, no joke, she
// needs to tell jokes.
func (s sentence) denied(i int) bool {
	if s.Has(i-2, i, "not", "n't", "no", "never") && !s.IsAny(i-1, "his", "her", "their", "my") {
		return true
	}
	for k := i - 1; k >= i-8; k-- {
		if s.IsAny(k, "to") && s.intended(k) {
			return true
		}
	}
	return false
}

// insult reports whether the noun at token i calls something bad, or is denied: this is a joke, make a mockery.
func (s sentence) insult(i int) bool {
	return s.Has(i-3, i, "make", "makes", "making", "made") && s.IsAny(i, "mockery") ||
		s.IsAny(i, "joke") && s.IsAny(i-1, "a") && s.IsAny(i-2, "is", "'s", "are", "'re") ||
		s.IsAny(i, "joke", "jokes") && s.IsAny(i-1, "their", "in")
}
