package attribute

import "hearsay/internal/mark"

// Patterns gives the ways of finding a statement as rules, for the help page. Each reason is that of the
// example, whose [brackets] hold the content. No short text shows what only the model sees in a long one.
func Patterns() []mark.Rule {
	return []mark.Rule{
		quotationFirst.shown("Berg", "said", "[“We sail at dawn,”] Berg said."),
		quotationInverted.shown("Berg", "said", "[“We sail at dawn,”] said Berg."),
		quotationBroken.shown("Berg", "said", "[“We sail,”] Berg said, [“and we sail at dawn.”]"),
		quotationLast.shown("Berg", "said", "Berg said, [“We sail at dawn.”]"),
		afterColon.shown("Berg", "promised", "Berg promised: [no more boats will sail]."),
		thatClause.shown("Berg", "said", "Berg said [that the boat would sail at dawn]."),
		bareClause.shown("Berg", "said", "Berg said [the boat was ready]."),
		question.shown("Berg", "asked", "Berg asked [whether the boat was ready]."),
		infinitive.shown("Berg", "wants", "Berg wants [to sell the boat]."),
		object.shown("Berg", "described", "Berg described [the boat as a wreck]."),
		clauseFirst.shown("Berg", "said", "[The boat was ready], Berg said."),
		accordingTo.shown("Berg", "According to", "According to Berg, [the boat was ready]."),
		nounThat.shown("", "no doubt", "There was no doubt [that the boat was old]."),
		transcript.shown("HOLM", ":", "BERG: [Is the boat ready?]\n\nHOLM: [Nearly. We sail at dawn.]"),
		signature.shown("Anna Berg", "—", "[“We sail at dawn.”] — Anna Berg"),
		orphan.shown("", "", "The crew was tired. [“We sail at dawn.”] It was dark."),
		reports.shown("Berg", "has doubts about", "Berg has doubts about [the boat]."),
		noCue.shown("Berg", ""),
		wording.shown("", ""),
	}
}

// shown is the pattern as a rule with examples of the source and the cue.
func (p pattern) shown(source, cue string, examples ...string) mark.Rule {
	return mark.Rule{Name: p.name, Reason: p.why(source, cue), Section: "1", Marks: examples}
}
