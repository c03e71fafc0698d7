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
			},
			Leaves: []string{"The boat left early."},
		}, epistemicWord},
		{mark.Rule{
			Name: "likely", Category: mark.Epistemic, Section: "2",
			Reason: "“{cue}” says how sure this is, and that it is not certain.",
			Marks: []string{
				"The storm will [likely] pass.",
				"They are not [likely] to agree.",
			},
			Leaves: []string{"She leads among likely voters."},
		}, likely},
		{mark.Rule{
			Name: "possible, potential", Category: mark.Epistemic, Section: "2",
			Reason: "“{cue}” says that something can be, not that it is so.",
			Marks: []string{
				"The police look into [possible] links between the two.",
				"It is [possible] that the letter was lost.",
				"They named a [potential] buyer.",
				"The drug has the [potential] to save lives.",
			},
			Leaves: []string{
				"Come as soon as possible.",
				"We did everything possible.",
				"The ramp made it possible to enter.",
				"She never reached her full potential.",
			},
		}, possible},
		{mark.Rule{
			Name: "seems, appears", Category: mark.Epistemic, Section: "2",
			Reason: "“{cue}” says how it looks, not how it is.",
			Marks: []string{
				"The fire [seems] to have started in the attic.",
				"He [appeared] to blame the pilot.",
				"It [appears] that the door was open.",
				"It [looks like] rain.",
				"Cats [tend to] sleep by day.",
			},
			Leaves: []string{
				"She appeared on stage at nine.",
				"His name appears in the book.",
				"What does the area look like?",
			},
		}, seems},
		{mark.Rule{
			Name: "apparent, supposed", Category: mark.Epistemic, Section: "2",
			Reason: "“{cue}” says that this is how it looks or is told, not that it is so.",
			Marks:  []string{"The police spoke of an [apparent] robbery.", "The [supposed] heir never came."},
			Leaves: []string{"It soon became apparent.", "We are supposed to wait here."},
		}, apparent},
	}
}

// epistemicWord finds the words that are hedges wherever they stand.
func epistemicWord(s sentence, i int) (cue, bool) { return s.phrase(lists.epistemic, i) }

// likely finds "likely" and "unlikely", not the likely voters of polls.
func likely(s sentence, i int) (cue, bool) {
	if s.Lower(i) != "likely" || strings.HasPrefix(s.Lower(i+1), "voter") || strings.HasPrefix(s.Lower(i+1), "caucus") {
		return cue{}, false
	}
	return one(i), true
}

// possible finds "possible" and "potential" as judgements of how things are, not of what can be done.
func possible(s sentence, i int) (cue, bool) {
	switch s.Lower(i) {
	case "possible":
		if s.IsNoun(i+1) || s.Tag(i+1) == "JJ" && s.IsNoun(i+2) {
			return one(i), !s.IsAny(i-1, "every", "all", "any", "best", "worst", "only", "as")
		}
		return one(i), !s.Has(i-8, i, "as") && s.IsAny(i-1, "is", "'s", "was", "seems", "also", "be", "still") && (s.IsAny(i+1, "that", ",", ".") || s.Tag(i+1) == "PRP" || s.Tag(i+1) == "DT")
	case "potential":
		own := s.IsAny(i-1, "full", "its", "their", "his", "her", "our", "my", "true")
		return one(i), s.IsNoun(i+1) || s.Tag(i+1) == "JJ" || !own
	}
	return cue{}, false
}

// seems finds verbs of seeming. To appear is one when it tells of what something appears to be or to do.
func seems(s sentence, i int) (cue, bool) {
	switch word := s.Lower(i); {
	case s.IsAny(i, "seem", "seems", "seemed", "seeming"):
		return one(i), true
	case strings.HasPrefix(word, "appear") && s.IsVerb(i):
		next := s.after(i + 1)
		return one(i), s.IsAny(next, "to", "that", "as", "like") && !(s.IsAny(next, "as") && !s.IsAny(next+1, "if", "though")) ||
			strings.HasPrefix(s.Tag(next), "JJ") || s.Tag(next) == "VBN" || s.Lower(i-1) == "it" && s.IsAny(i+1, ",")
	case s.IsAny(i, "looks", "look", "looked", "sounds") && s.IsAny(i+1, "like", "as"):
		return cue{i, i + 2}, (s.IsAny(s.before(i-1), "it", "this", "that", "sure") || s.before(i-1) < s.First) && !s.Has(i-5, i, "what", "how") && !(s.IsAny(i+1, "as") && !s.IsAny(i+2, "if", "though"))
	case s.IsAny(i, "tend", "tends", "tended") && s.IsAny(i+1, "to") && s.Tag(s.after(i+2)) == "VB":
		return cue{i, i + 2}, true
	}
	return cue{}, false
}

// apparent finds the adjectives that stand before the noun they put in doubt.
func apparent(s sentence, i int) (cue, bool) {
	return one(i), s.IsAny(i, "apparent", "supposed", "seeming") && (s.IsNoun(i+1) || s.Tag(i+1) == "JJ")
}
