package sarcasm

// manner finds the phrases for how something was said, gestures, and laughter that went with the words.
func manner(s sentence, i int) (sign, bool) {
	if c, ok := s.phrase(lists.manners, i); ok {
		return c, true
	}
	if c, ok := s.phrase(lists.spokenManners, i); ok {
		return c, s.spoken(i)
	}
	switch {
	case s.IsAny(i, "with", "through", "in"):
		return s.gesture(i)
	case s.IsAny(i, "rolled", "rolling", "rolls"):
		return sign{i, i + 3}, s.IsAny(i+2, "eyes")
	}
	return s.laughter(i)
}

// laughter finds laughter that belongs to words: said to laughs, he said, laughing.
func (s sentence) laughter(i int) (sign, bool) {
	switch {
	case s.IsAny(i, "to"):
		return sign{i, i + 2}, s.IsAny(i+1, "laughs", "laughter", "chuckles", "guffaws") && s.spoken(i)
	case s.IsAny(i, "laughing", "chuckling", "smirking"):
		return one(i), s.IsAny(i-1, ",") && !s.IsAny(i+1, "at", "like") && s.spoken(i)
	case s.IsAny(i, "laughed"):
		return one(i), s.IsAny(i+1, "and", ",") && len(s.headed(i, i+4)) > 0
	}
	return one(i), s.IsAny(i, "smirked", "sneered")
}

// gesture finds "with a smirk", "with a dash of sarcasm", "with mock surprise" from the preposition at token i.
func (s sentence) gesture(i int) (sign, bool) {
	for k := i + 1; k < min(s.Last, i+7); k++ {
		switch {
		case lists.gestures.Has(s.Lower(k)):
			return sign{i, k + 1}, true
		case s.IsAny(k, "irony", "mockery", "derision", "ridicule"):
			return sign{i, k + 1}, s.IsAny(k-1, "of")
		case s.IsAny(k, "laugh", "chuckle"):
			return sign{i, k + 1}, s.spoken(i)
		case s.IsAny(k, "grin", "smile"):
			return sign{i, k + 1}, s.Has(i, k, "wry", "sly", "mischievous", "sarcastic", "ironic", "knowing")
		case s.IsAny(k, "mock", "feigned", "fake") && lists.feigned.Has(s.Lower(k+1)):
			return sign{i, k + 2}, true
		case !s.measured(k):
			return sign{}, false
		}
	}
	return sign{}, false
}

// measured reports whether token i may stand between "with" and what it was done with: a dash of.
func (s sentence) measured(i int) bool {
	tag := s.Tag(i)
	return s.IsAdjective(i) || tag == "DT" || tag == "PRP$" || tag == "RB" || lists.doses.Has(s.Lower(i))
}

// spoken reports whether something is said right before or after token i.
func (s sentence) spoken(i int) bool { return len(s.headed(max(s.First, i-8), min(s.Last, i+4))) > 0 }
