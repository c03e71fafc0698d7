package sarcasm

import (
	"slices"

	"hearsay/internal/mark"
)

// rule is what a rule says of itself, how it finds its signs, and which statements (by index) they colour.
type rule struct {
	mark.Rule
	find    func(s sentence, i int) (sign, bool)
	colours func(s sentence, c sign) []int
}

// sign is the tokens [first, last) that a rule found.
type sign struct{ first, last int }

// rules lists the rules; where two find a sign at one token, the earlier one has it.
func rules() []rule { return slices.Concat(reported(), inherent(), scareQuotes()) }

// Rules gives what the rules say of themselves, for the reader.
func Rules() []mark.Rule {
	var out []mark.Rule
	for _, r := range rules() {
		out = append(out, r.Rule)
	}
	return out
}
