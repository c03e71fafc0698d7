package hedge

import (
	"strings"

	"hearsay/internal/mark"
)

func epistemics() []rule {
	return []rule{
		{mark.Rule{
			Name: "degree of certainty", Category: mark.Epistemic, Section: "2",
			Reason: "“{cue}” says how sure this is, and that it is not certain.",
			Marks: []string{
				"[Perhaps] the boat left early.",
				"He has [reportedly] sold the farm.",
				"It is [unclear] who signed.",
				"She raised the [possibility] of a strike.",
				"“[I'm not sure] he knew,” she said.",
			},
			Leaves: []string{"The boat left early.", "We are sure of it."},
		}, certainty},
		{mark.Rule{
			Name: "likely", Category: mark.Epistemic, Section: "2",
			Reason: "“{cue}” says how sure this is, and that it is not certain.",
			Marks: []string{
				"The storm will [likely] pass.",
				"They are not [likely] to agree.",
				"That is [unlikely].",
			},
			Leaves: []string{"She leads among likely voters."},
		}, likely},
		{mark.Rule{
			Name: "possible", Category: mark.Epistemic, Section: "2",
			Reason: "“{cue}” says that something can be, not that it is so.",
			Marks: []string{
				"The police look into [possible] links between the two.",
				"It is [possible] that the letter was lost.",
			},
			Leaves: []string{
				"Come as soon as possible.",
				"Come as early as is possible.",
				"We did everything possible.",
				"The ramp made it possible to enter.",
				"This is the best possible boat.",
			},
		}, possible},
		{mark.Rule{
			Name: "potential", Category: mark.Epistemic, Section: "2",
			Reason: "“{cue}” says that something can become so, not that it is so.",
			Marks:  []string{"They named a [potential] buyer.", "The drug has the [potential] to save lives."},
			Leaves: []string{"She never reached her full potential.", "He wasted his God-given potential."},
		}, potential},
		{mark.Rule{
			Name: "seems, appears", Category: mark.Epistemic, Section: "2",
			Reason: "“{cue}” says how it looks, not how it is.",
			Marks: []string{
				"The fire [seems] to have started in the attic.",
				"He [appeared] to blame the pilot.",
				"It [appears] that the door was open.",
				"She [appeared] unhappy.",
				"It [looks like] rain.",
			},
			Leaves: []string{
				"She appeared on stage at nine.",
				"His name appears in the book.",
				"Nobody knows what it looked like before.",
				"She looks like her mother.",
			},
		}, seems},
		{mark.Rule{
			Name: "tends to", Category: mark.Epistemic, Section: "2",
			Reason: "“{cue}” says what is so more often than not, but not always.",
			Marks:  []string{"Cats [tend to] sleep by day."},
			Leaves: []string{"She tended to the garden."},
		}, tends},
		{mark.Rule{
			Name: "apparent, supposed", Category: mark.Epistemic, Section: "2",
			Reason: "“{cue}” says that this is how it looks or is told, not that it is so.",
			Marks:  []string{"The police spoke of an [apparent] robbery.", "The [supposed] heir never came."},
			Leaves: []string{"It soon became apparent.", "We are supposed to wait here."},
		}, apparent},
	}
}

// certainty finds the words that are hedges wherever they stand.
func certainty(s sentence, i int) (cue, bool) { return s.phrase(lists.epistemic, i) }

// likely finds "likely" and "unlikely", not the likely voters of polls.
func likely(s sentence, i int) (cue, bool) {
	polled := strings.HasPrefix(s.Lower(i+1), "voter") || strings.HasPrefix(s.Lower(i+1), "caucus")
	return one(i), s.IsAny(i, "likely", "unlikely") && !polled
}

// possible finds "possible" as a judgement of how things are, not of what can be done.
func possible(s sentence, i int) (cue, bool) {
	if s.Lower(i) != "possible" {
		return cue{}, false
	}
	if s.describes(i) {
		return one(i), !s.IsAny(i-1, "every", "all", "any", "best", "worst", "only", "as")
	}
	judged := s.IsAny(i+1, "that", ",", ".") || s.Tag(i+1) == "PRP" || s.Tag(i+1) == "DT"
	return one(i), judged && s.IsAny(s.before(i-1), "is", "'s", "was", "seems", "be") && !s.Has(i-8, i, "as")
}

// describes reports whether the adjective at token i stands before the noun that it goes with.
func (s sentence) describes(i int) bool { return s.IsNoun(i+1) || s.IsAdjective(i+1) && s.IsNoun(i+2) }

// potential finds what may become so. A person's own potential is a gift, no hedge.
func potential(s sentence, i int) (cue, bool) {
	return one(i), s.Lower(i) == "potential" && (s.describes(i) || s.IsAny(i+1, "to", "for", "of", "that"))
}

// seems finds verbs of seeming.
func seems(s sentence, i int) (cue, bool) {
	switch {
	case s.IsAny(i, "seem", "seems", "seemed"):
		return one(i), true
	case s.IsAny(i, "appear", "appears", "appeared", "appearing"):
		return one(i), s.IsVerb(i) && s.appearsSo(i)
	case s.IsAny(i, "looks", "look", "looked", "sounds"):
		like := s.IsAny(i+1, "like") || s.IsAny(i+1, "as") && s.IsAny(i+2, "if", "though")
		return cue{i, i + 2}, like && s.dummy(i) && !s.Has(i-5, i, "what", "how")
	}
	return cue{}, false
}

// appearsSo reports whether the "appear" at token i tells what something appears to be, not where it shows up.
func (s sentence) appearsSo(i int) bool {
	next := s.after(i + 1)
	switch {
	case s.IsAny(next, "as"):
		return s.IsAny(next+1, "if", "though")
	case s.IsAny(next, "to", "that", "like"):
		return true
	case s.IsAny(next, "alongside", "next", "live", "last"):
		return false
	}
	return s.IsAdjective(next) || s.Tag(next) == "VBN" || s.IsAny(i-1, "it") && (s.IsAny(next, ",") || s.Tag(next) == "PRP")
}

// dummy reports whether the verb at token i has no subject that could look like something else: it looks like
// rain.
func (s sentence) dummy(i int) bool {
	k := s.before(i - 1)
	return k < s.First || s.IsAny(k, "it", "this", "that", "sure", ",")
}

func tends(s sentence, i int) (cue, bool) {
	return cue{i, i + 2}, s.IsAny(i, "tend", "tends", "tended") && s.IsAny(i+1, "to") && s.Tag(s.after(i+2)) == "VB"
}

// apparent finds the adjectives that stand before the noun they put in doubt.
func apparent(s sentence, i int) (cue, bool) {
	return one(i), s.IsAny(i, "apparent", "supposed", "seeming") && s.describes(i)
}
