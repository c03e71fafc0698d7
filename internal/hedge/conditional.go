package hedge

import (
	"strings"

	"hearsay/internal/mark"
)

func conditionals() []rule {
	return []rule{
		{mark.Rule{
			Name: "if", Category: mark.Conditional, Section: "2",
			Reason: "“{cue}” makes what is said depend on something that may not be so.",
			Marks: []string{
				"The mayor said the bridge will stay open [if] the river falls.",
				"“[If] nobody pays, the school closes,” she said.",
				"The council said the plan, [if] approved, takes effect in June.",
			},
			Leaves: []string{
				"The judge asked if the clerk had seen the letter.",
				"She did not know if the ferry still ran.",
				"If you want to complain, write to the council.",
				"Even if it rains, the market opens.",
				"He spoke as if the vote were over.",
				"“If I may, I will begin,” she said.",
				"Few came, if any.",
			},
		}, ifCondition},
		{mark.Rule{
			Name: "condition", Category: mark.Conditional, Section: "2",
			Reason: "“{cue}” makes what is said depend on something that may not be so.",
			Marks: []string{
				"The union said the strike goes on [unless] the owners talk.",
				"“[As long as] the well holds, we stay,” he said.",
				"[In theory], anyone can apply.",
				"You can picture it [hypothetically].",
			},
			Leaves: []string{"The rope is twice as long as the pool."},
		}, condition},
		{mark.Rule{
			Name: "inversion", Category: mark.Conditional, Section: "2",
			Reason: "“{cue}” stands here for “if”: what is said depends on it.",
			Marks: []string{
				"[Should] the dam fail, the valley floods.",
				"[Had] they called, the boat would have waited.",
			},
			Leaves: []string{"Should the town sell the park?", "Had enough? So had we.", "Were they late?"},
		}, inversion},
		{mark.Rule{
			Name: "would, on a condition", Category: mark.Conditional, Section: "2",
			Reason: "“{cue}” tells what comes about on a condition only.",
			Marks: []string{
				"She said prices [would] fall only if the harbour reopened.",
				"“If they asked me, I [would] say yes,” he said.",
			},
			Leaves: []string{"“I would like to thank you all,” she said."},
		}, conditionalWould},
	}
}

// ifCondition finds an "if" on which the main claim depends.
func ifCondition(s sentence, i int) (cue, bool) {
	if !s.setsCondition(i) {
		return cue{}, false
	}
	return one(i), true
}

func (s sentence) setsCondition(i int) bool {
	if s.Lower(i) != "if" || s.whether(i) || s.advice(i) || s.grants(i) ||
		s.quotedStart(i) && s.quotedStart(i+2) {
		return false
	}
	for first := max(s.First, i-1); first <= i; first++ {
		if _, other := s.phrase(lists.ifElse, first); other {
			return false
		}
	}
	return true
}

// whether reports whether the "if" at token i opens an indirect question: a verb of asking or knowing stands
// before it, and no comma between.
func (s sentence) whether(i int) bool {
	if s.IsAny(i-1, "or") && s.IsAny(i+1, ",") {
		return true
	}
	for k := i - 1; k >= i-5 && !s.IsAny(k, ",", ";", ":", "—", "--", "that", "because", "and", "but", "how"); k-- {
		if lists.questions.Has(s.Lower(k)) {
			return true
		}
		if s.IsVerb(k) {
			return false
		}
	}
	return false
}

// grants reports whether the "if" at token i puts one word against another: a small, if noisy, crowd.
func (s sentence) grants(i int) bool {
	next := i + 1
	if s.Lower(next) == "not" {
		next++
		return s.Tag(next) != "VBN" && s.Tag(next) != "VBD" && !s.IsAny(next, ",", ".")
	}
	tag := s.Tag(next)
	if !strings.HasPrefix(tag, "JJ") && !strings.HasPrefix(tag, "RB") {
		return false
	}
	return s.IsAny(next+1, ",", ".", "—", "--") && s.IsAny(i-1, ",", "—", "--") || s.IsNoun(i-1) && s.IsNoun(next)
}

// advice reports whether the sentence tells the reader what to do in the case of the "if" at token i: if you
// want to yell, go outside.
func (s sentence) advice(i int) bool {
	if s.Lower(i+1) != "you" {
		return false
	}
	for k := i + 2; k < min(s.Last, i+reach); k++ {
		if s.Lower(k) == "," {
			return s.Tag(k+1) == "VB" || s.IsAny(k+1, "please", "do", "go", "just", "see", "call", "visit", "click")
		}
	}
	return s.Tag(s.First) == "VB"
}

// condition finds the phrases that set a condition.
func condition(s sentence, i int) (cue, bool) {
	c, ok := s.phrase(lists.conditional, i)
	if !ok || s.Lower(i) == "as" && s.comparesLength(i) ||
		s.IsVerb(i) && s.IsAny(s.before(i-1), "is", "are", "was", "were", "be", "'m", "'re", "'s") {
		return cue{}, false
	}
	return c, true
}

// comparesLength reports whether "as long as" at token i measures: a form of "be" or a number before it, and
// no clause after it.
func (s sentence) comparesLength(i int) bool {
	return s.IsAny(i-1, "is", "are", "was", "were", "be", "twice", "times", "almost", "nearly", "half", "just")
}

// inversion finds "should", "had" and "were" at the head of a clause that another clause follows.
func inversion(s sentence, i int) (cue, bool) {
	if !s.IsAny(i, "should", "had", "were") || !s.opensClause(i) || !s.inverted(i) || s.questions(i) {
		return cue{}, false
	}
	return one(i), true
}

// opensClause reports whether token i begins a sentence or a clause. After a comma, "had" and "were" are
// rather the verb of what stands before it.
func (s sentence) opensClause(i int) bool {
	k := s.before(i - 1)
	return k < s.First || s.IsAny(k, "—", "--", "that", "even") || s.IsAny(k, ",") && s.Lower(i) == "should"
}

// inverted reports whether the subject of the verb at token i follows it, and then the verb that goes with it.
func (s sentence) inverted(i int) bool {
	if s.Tag(i+1) != "PRP" && s.Tag(i+1) != "DT" && !s.IsNoun(i+1) {
		return false
	}
	for k := i + 2; k < min(s.Last, i+10); k++ {
		switch tag := s.Tag(k); {
		case s.IsAny(k, ","):
			return s.Lower(i) == "should"
		case s.IsVerb(k) || s.IsAny(k, "to"):
			return s.Lower(i) == "should" || tag == "VBN" || tag == "VBD" || tag == "TO"
		}
	}
	return false
}

// questions reports whether a question mark follows token i.
func (s sentence) questions(i int) bool { return s.Has(i, i+reach, "?") }

// conditionalWould finds a "would" in a sentence that sets a condition.
func conditionalWould(s sentence, i int) (cue, bool) {
	if !s.isWould(i) || s.wish(i) || s.wondering(i) || !s.conditionNear(i) {
		return cue{}, false
	}
	return s.modalWord(i), true
}

// near is how many tokens may stand between a condition and the "would" that goes with it.
const near = 25

// conditionNear reports whether a condition is set near token i, in the same part of its sentence.
func (s sentence) conditionNear(i int) bool {
	for k := i; k >= max(s.First, i-near) && !s.IsAny(k, ";", "but"); k-- {
		if s.condition(k) {
			return true
		}
	}
	for k := i; k < min(s.Last, i+near) && !s.IsAny(k, ";", "but"); k++ {
		if s.condition(k) {
			return true
		}
	}
	return false
}

// condition reports whether a condition begins at token i.
func (s sentence) condition(i int) bool {
	_, inverted := inversion(s, i)
	_, phrase := condition(s, i)
	return inverted || phrase || s.setsCondition(i)
}
