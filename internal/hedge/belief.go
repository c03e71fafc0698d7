package hedge

import (
	"slices"
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/mark"
)

func beliefs() []rule {
	return []rule{
		{mark.Rule{
			Name: "I think", Category: mark.Belief, Section: "2",
			Reason: "“{cue}” gives the words as what the speaker believes, not as a fact.",
			Marks: []string{
				"“[I think] it was late,” she said.",
				"“[I don't think] he knew,” she said.",
				"“It was, [I guess], an error,” he said.",
				"“[In my opinion], it failed,” he said.",
				"[As far as I know], nobody came.",
			},
			Leaves: []string{
				"“I believe in hard work,” he said.",
				"“I think about it every day,” he said.",
				"“Do you think so?” she asked.",
			},
		}, ownBelief},
		{mark.Rule{
			Name: "believes", Category: mark.Belief, Section: "2",
			Reason: "“{cue}” gives what is said as somebody's belief or guess, not as a fact.",
			Marks: []string{
				"Anna Berg [believes] that the well is dry.",
				"Anna Berg [suggested] that the claims were false.",
				"Anna Berg [sees] the vote as a chance.",
			},
			Leaves: []string{
				"Anna Berg said that the well is dry.",
				"Anna Berg suggested that the office be closed.",
				"Anna Berg hopes to win.",
			},
		}, believes},
		{mark.Rule{
			Name: "belief", Category: mark.Belief, Section: "2",
			Reason: "“{cue}” gives what is said as somebody's belief or guess, not as a fact.",
			Marks:  []string{"She shared his [belief] that the well was dry.", "The [impression] that it failed is wrong."},
			Leaves: []string{"She has a room with a view of the sea.", "Without doubt that was a mistake."},
		}, beliefNoun},
		{mark.Rule{
			Name: "is believed", Category: mark.Belief, Section: "2",
			Reason: "“{cue}” gives this as what people hold to be so, not as a fact.",
			Marks: []string{
				"The thief [is believed] to be abroad.",
				"The law they [are expected] to pass is old.",
				"The money [thought] to be lost was found.",
			},
			Leaves: []string{"They expected rain.", "She was considered for the post."},
		}, isBelieved},
		{mark.Rule{
			Name: "alleged, suspected", Category: mark.Belief, Section: "2",
			Reason: "“{cue}” says that this is charged or suspected, not proved.",
			Marks:  []string{"The [alleged] theft was in May.", "They spoke of his [suspected] ties to the gang.", "[Suspicions] run high."},
			Leaves: []string{"The theft was in May."},
		}, alleged},
	}
}

// ownBelief finds the words by which speakers mark what they say as their belief.
func ownBelief(s sentence, i int) (cue, bool) {
	if c, ok := s.phrase(lists.phrases, i); ok {
		return c, true
	}
	if !s.IsAny(i, "i", "we") {
		return cue{}, false
	}
	verb := i + 1
	for s.Inside(verb) && (s.light(verb) || s.IsAny(verb, "do", "did", "would", "'d", "can", "must", "have", "'ve", "had", "only")) {
		verb++
	}
	if _, ok := s.phrase(lists.own, verb); !ok && !s.feels(verb) ||
		s.IsAny(verb, "think", "believe") && s.IsAny(verb+1, "in", "about", "of") {
		return cue{}, false
	}
	return cue{i, verb + 1}, true
}

// feels reports whether the verb at token i says that something is felt to be so.
func (s sentence) feels(i int) bool {
	return s.Lower(i) == "feel" && s.IsAny(i+1, "like", "that", "as") || false
}

// believes finds the verb of a statement's cue, or one of the speaker's in reported words, that makes it a belief.
func believes(s sentence, i int) (cue, bool) {
	verb, ok := lists.beliefs[s.Lower(i)]
	if !ok || s.Tag(i) == "NN" || s.Tag(i) == "NNS" || s.IsAny(i+1, "about", "of", "in") {
		return cue{}, false
	}
	switch {
	case s.cue[i] >= 0 && s.content[i] < 0:
		if !s.meansBelief(verb, i) {
			return cue{}, false
		}
	case s.content[i] >= 0 && !s.quoted[i] && s.IsAny(s.before(s.auxiliary(i)-1), "he", "she", "they"):
		if slices.Contains([]string{"see", "expect", "feel", "sense", "consider", "imagine", "view", "regard"}, verb.Lemma) || !s.meansBelief(verb, i) {
			return cue{}, false
		}
	default:
		return cue{}, false
	}
	return cue{s.auxiliary(i), i + 1}, true
}

// auxiliary is the first token of the verb group that token i ends.
func (s sentence) auxiliary(i int) int {
	first := i
	for k := i - 1; s.Inside(k) && (s.light(k) || s.Tag(k) == "MD" || s.IsAny(k, "do", "does", "did", "has", "have", "had", "is", "are", "was", "were", "be", "been", "being", "'s", "'ve", "'re")); k-- {
		if !s.light(k) {
			first = k
		}
	}
	return first
}

// meansBelief reports whether the verb at token i has what it must have to tell of a belief (belief-verbs).
func (s sentence) meansBelief(verb lexicon.Verb, i int) bool {
	for _, need := range verb.Fields {
		switch need {
		case "as":
			if !s.Has(i+1, i+reach, "as") {
				return false
			}
		case "clause":
			if !s.claims(i + 1) {
				return false
			}
		case "steady":
			if s.Tag(i) == "VBG" || s.Tag(i+1) == "VBG" {
				return false
			}
		case "asserted":
			if s.Has(s.auxiliary(i), i, "not", "n't", "would") {
				return false
			}
		case "other":
			if s.IsAny(s.after(i+1), "to") {
				return false
			}
		}
	}
	return true
}

// claims reports whether a clause with a finite verb follows from token i on.
func (s sentence) claims(i int) bool {
	for k := i; k < min(s.Last, i+15); k++ {
		switch tag := s.Tag(k); {
		case tag == "VBZ" || tag == "VBP" || tag == "VBD" || tag == "MD" && s.Lower(k) != "should":
			return true
		case tag == "VB" || s.IsAny(k, "should", "to") && !strings.HasPrefix(tag, "NN") && s.Lower(k) == "should":
			return false
		case s.Lower(k) == "because" || s.Lower(k) == "," && k > i+2:
			return false
		}
	}
	return false
}

// beliefNoun finds the noun of a statement's cue that makes it a belief.
func beliefNoun(s sentence, i int) (cue, bool) {
	return one(i), lists.nouns.Has(s.Lower(i)) && (s.cue[i] >= 0 || s.IsAny(i+1, "that")) && !s.IsVerb(i) &&
		!s.IsAny(i-1, "no", "without", "any", "little")
}

// isBelieved finds passives that say what people hold to be so.
func isBelieved(s sentence, i int) (cue, bool) {
	if s.IsAny(i, "is", "are", "was", "were", "'s", "'re", "be", "been", "being", "also", "widely") || s.light(i) {
		verb := i
		for s.Inside(verb) && (s.light(verb) || s.IsAny(verb, "is", "are", "was", "were", "'s", "'re", "be", "been", "being")) {
			verb++
		}
		if !s.light(i) && s.Tag(i) != "POS" && lists.participles.Has(s.Lower(verb)) && !s.IsAny(verb+1, "for", "by") && s.Lower(verb-1) != "being" &&
			(!s.IsAny(verb, "viewed", "regarded", "perceived", "understood") || s.Has(verb+1, verb+8, "as", "to")) {
			return cue{i, verb + 1}, true
		}
		return cue{}, false
	}
	return one(i), lists.participles.Has(s.Lower(i)) && s.Lower(i+1) == "to" && s.Tag(i+2) == "VB" &&
		(s.IsNoun(i-1) || s.Lower(i-1) == ",") && (s.Tag(i) != "VBD" || s.IsAny(i+2, "be", "have"))
}

// alleged finds the adjectives that say that something is charged, and nouns of suspicion.
func alleged(s sentence, i int) (cue, bool) {
	if s.IsAny(i, "suspicion", "suspicions", "allegation", "allegations") {
		return one(i), s.Lower(i-1) != "with"
	}
	if s.IsAny(i, "speculation") {
		return one(i), s.IsAny(i+1, "that", "about", "over", "whether")
	}
	return one(i), s.IsAny(i, "alleged", "suspected", "rumored", "presumed", "perceived") && (s.IsNoun(i+1) || s.Tag(i+1) == "JJ") && !s.IsAny(i-1, "he", "she", "they", "who")
}
