package hedge

import (
	"slices"

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
				"“[I feel] like he lied,” she said.",
				"“[In my opinion], it failed,” he said.",
				"[As far as I know], nobody came.",
			},
			Leaves: []string{
				"“I believe in hard work,” he said.",
				"“I think about it every day,” he said.",
				"“Do you think so?” she asked.",
				"“I feel good,” he said.",
			},
		}, ownBelief},
		{mark.Rule{
			Name: "alleged, suspected", Category: mark.Belief, Section: "2",
			Reason: "“{cue}” says that this is charged or suspected, not proved.",
			Marks: []string{
				"The [alleged] theft was in May.",
				"They spoke of his [suspected] ties to the gang.",
				"[Suspicions] run high.",
				"There was [speculation] about his health.",
			},
			Leaves: []string{"The theft was in May.", "They met his offer with suspicion.", "The bank lost money in currency speculation."},
		}, alleged},
		{mark.Rule{
			Name: "believes", Category: mark.Belief, Section: "2",
			Reason: "“{cue}” gives what is said as somebody's belief or guess, not as a fact.",
			Marks: []string{
				"Anna Berg [believes] that the well is dry.",
				"Anna Berg [suggested] that the claims were false.",
				"Anna Berg [sees] the vote as a chance.",
				"Anna Berg said she [did not believe] the story.",
			},
			Leaves: []string{
				"Anna Berg said that the well is dry.",
				"Anna Berg suggested that the office be closed.",
				"Anna Berg hopes to win.",
				"“He believes in magic,” Berg said.",
				"Anna Berg said she saw the man as a friend.",
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
				"The losses [could be expected].",
				"The money [thought] to be lost was found.",
			},
			Leaves: []string{
				"They expected rain.",
				"She was considered for the post.",
				"The plan is being considered.",
				"He is viewed favorably.",
			},
		}, isBelieved},
	}
}

// ownBelief finds the words by which speakers mark what they say as their belief.
func ownBelief(s sentence, i int) (cue, bool) {
	if c, ok := s.phrase(lists.beliefPhrases, i); ok {
		return c, true
	}
	if !s.IsAny(i, "i", "we") {
		return cue{}, false
	}
	verb := s.head(i + 1)
	own := lists.own.Has(s.Lower(verb)) && !s.IsAny(verb+1, "in", "about", "of") || s.IsAny(verb, "guess") ||
		s.IsAny(verb, "feel") && s.IsAny(verb+1, "like", "that")
	return cue{i, verb + 1}, own
}

// head is the verb that the group beginning at token i goes with, auxiliaries passed over.
func (s sentence) head(i int) int {
	for last := i + group; i < last && (s.light(i) || lists.auxiliary.Has(s.Lower(i)) || s.IsAny(i, "only")); {
		i++
	}
	return i
}

// alleged finds adjectives and nouns of suspicion.
func alleged(s sentence, i int) (cue, bool) {
	switch {
	case s.IsAny(i, "alleged", "suspected", "rumored", "rumoured", "presumed", "perceived"):
		return one(i), s.describes(i) && !s.IsAny(s.before(i-1), "he", "she", "they", "it", "who", "we", "i")
	case s.IsAny(i, "suspicion", "suspicions", "allegation", "allegations"):
		return one(i), s.Lower(i-1) != "with"
	}
	return one(i), s.IsAny(i, "speculation") && s.IsAny(i+1, "that", "about", "over", "whether")
}

// believes finds a verb that presents a statement as a belief: in its cue, or told of somebody else in the
// article's own voice, or of the speaker where the words are reported and not quoted.
func believes(s sentence, i int) (cue, bool) {
	verb, ok := lists.beliefs[s.Lower(i)]
	if !ok || s.IsNoun(i) || s.IsAny(i+1, "about", "of", "in") || !s.meansBelief(verb, i) {
		return cue{}, false
	}
	first := s.groupStart(i)
	if s.cue[i] >= 0 && s.content[i] < 0 {
		return cue{first, i + 1}, true
	}
	subject := s.before(first - 1)
	told := s.content[i] < 0 && s.source[i] < 0 && s.finite(i) && !s.IsAny(subject, "i", "we", "you", "to") ||
		s.reported(i) && s.IsAny(subject, "he", "she", "they") && !slices.Contains(verb.Fields, "as")
	return cue{first, i + 1}, told && !s.quoted[i] && lists.told.Has(verb.Lemma)
}

// finite reports whether token i is a verb in the present or the past.
func (s sentence) finite(i int) bool {
	return s.Tag(i) == "VBZ" || s.Tag(i) == "VBP" || s.Tag(i) == "VBD" || s.groupStart(i) < i && s.Tag(i) == "VB"
}

// groupStart is the first token of the verb group that token i ends.
func (s sentence) groupStart(i int) int {
	first := i
	for k := i - 1; k > i-group && (s.light(k) || s.Inside(k) && lists.auxiliary.Has(s.Lower(k))); k-- {
		if !s.light(k) {
			first = k
		}
	}
	return first
}

// meansBelief reports whether the verb at token i has what it must have to tell of a belief (belief-verbs.txt).
func (s sentence) meansBelief(verb lexicon.Verb, i int) bool {
	for _, need := range verb.Fields {
		if !s.meets(need, i) {
			return false
		}
	}
	return true
}

// meets reports whether the verb at token i meets one need.
func (s sentence) meets(need string, i int) bool {
	switch need {
	case "as":
		return s.Has(i+1, i+reach, "as")
	case "asserted":
		return !s.Has(s.groupStart(i), i, "not", "n't", "would")
	case "clause":
		return s.claims(i + 1)
	case "finite":
		return !s.IsAny(i-1, "to")
	case "other":
		return !s.IsAny(s.after(i+1), "to")
	case "steady":
		return s.Tag(i) != "VBG" && s.Tag(i+1) != "VBG"
	}
	return false
}

// claims reports whether the words from token i on claim something: a finite verb follows, and not the base
// form of a proposal (that it be closed).
func (s sentence) claims(i int) bool {
	for k := i; k < min(s.Last, i+15); k++ {
		tag := s.Tag(k)
		switch {
		case s.IsAny(k, "because", "should") || tag == "VB" || s.IsAny(k, ",") && k > i+2:
			return false
		case tag == "VBZ" || tag == "VBP" || tag == "VBD" || tag == "MD":
			return true
		}
	}
	return false
}

// beliefNoun finds the noun that makes a statement a belief: in its cue, or before "that".
func beliefNoun(s sentence, i int) (cue, bool) {
	if !lists.beliefNouns.Has(s.Lower(i)) || s.IsVerb(i) || s.IsAny(i-1, "no", "without", "any", "little") {
		return cue{}, false
	}
	return one(i), s.cue[i] >= 0 || s.IsAny(i+1, "that") && !s.IsAny(i, "doubt", "doubts")
}

// isBelieved finds passives that say what people hold to be so: is believed, money thought to be lost.
func isBelieved(s sentence, i int) (cue, bool) {
	if lists.participles.Has(s.Lower(i)) {
		object := s.IsNoun(i-1) || s.IsAny(i-1, ",")
		return one(i), object && s.IsAny(i+1, "to") && s.Tag(i+2) == "VB" && (s.Tag(i) != "VBD" || s.IsAny(i+2, "be", "have"))
	}
	if s.light(i) || s.Tag(i) == "POS" || !lists.auxiliary.Has(s.Lower(i)) {
		return cue{}, false
	}
	verb := s.head(i)
	return cue{i, verb + 1}, lists.participles.Has(s.Lower(verb)) && s.Has(i, verb, forms...) && s.heldTrue(verb)
}

// forms are the forms of "be" that make a passive. The progressive (is being considered) tells of a process.
var forms = []string{"is", "are", "was", "were", "be", "been", "'s", "'re"}

// heldTrue reports whether the passive participle at token i tells what is held to be true of its subject.
func (s sentence) heldTrue(i int) bool {
	if s.IsAny(i+1, "for", "by") || s.IsAny(i-1, "being") {
		return false
	}
	return !s.IsAny(i, "viewed", "regarded", "perceived", "understood") || s.Has(i+1, i+8, "as", "to")
}
