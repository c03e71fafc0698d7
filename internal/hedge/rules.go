package hedge

import (
	"slices"

	"hearsay/internal/mark"
)

// rule is what a rule says of itself, and how it finds its cues.
type rule struct {
	mark.Rule
	find finder
}

// finder looks for a cue that begins at token i.
type finder func(s sentence, i int) (cue, bool)

// rules lists the rules; where two find a cue at one token, the earlier one has it.
func rules() []rule {
	return slices.Concat(
		vagueSources(),
		beliefs(),
		conditionals(),
		modals(),
		epistemics(),
		approximates(),
	)
}

// Rules gives what the rules say of themselves, for the reader.
func Rules() []mark.Rule {
	var out []mark.Rule
	for _, r := range rules() {
		out = append(out, r.Rule)
	}
	return out
}
