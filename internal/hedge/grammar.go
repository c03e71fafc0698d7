package hedge

import (
	"strings"

	"hearsay/internal/lexicon"
)

// reach is how many tokens a rule looks to either side for what decides: about a long sentence.
const reach = 60

// light reports whether token i may stand within a verb group: an adverb, a negation, a quotation mark.
func (s sentence) light(i int) bool {
	tag := s.Tag(i)
	return strings.HasPrefix(tag, "RB") || tag == "``" || tag == "''" || s.IsAny(i, `"`, "“", "”", "not", "n't", "also")
}

// group is how many words may stand within a verb group; more are no language.
const group = 6

// after is the first token from i on that is not light.
func (s sentence) after(i int) int {
	for last := i + group; i < last && s.light(i); {
		i++
	}
	return i
}

// before is the last token up to i that is not light.
func (s sentence) before(i int) int {
	for first := i - group; i > first && s.light(i); {
		i--
	}
	return i
}

// phrase finds the longest phrase of list that begins at token i.
func (s sentence) phrase(list lexicon.Phrases, i int) (cue, bool) {
	n := list.At(s.Window, i)
	return cue{i, i + n}, n > 0
}

// modalWord is the cue of one token with the negation that is written together with it.
func (s sentence) modalWord(i int) cue {
	if s.Lower(i+1) == "n't" {
		return cue{i, i + 2}
	}
	return one(i)
}

// clauseStart is the first token of the clause that token i stands in, as far as punctuation and joining words
// show it.
func (s sentence) clauseStart(i int) int {
	for first := max(s.First, i-reach); i > first && !s.startsClause(i-1); {
		i--
	}
	return i
}

func (s sentence) startsClause(i int) bool {
	return lists.clauses.Has(s.Lower(i)) || s.IsAny(i, ":") || s.Tag(i) == "WDT" || s.Tag(i) == "WRB"
}
