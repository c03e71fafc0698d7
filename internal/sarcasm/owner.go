package sarcasm

import (
	"slices"
	"strings"
)

// owner is the pronoun that owns the remarks at token i: his long answer. It is -1 for none, and where its person
// may come only after it: in his answer, Berg said.
func (s sentence) owner(i int) int {
	for i--; s.IsAdjective(i); {
		i--
	}
	if !s.IsAny(i, "his", "her", "their") || s.IsAny(i-1, "in") {
		return -1
	}
	return i
}

// meant is the speaker for whom the pronoun at token i stands: of the nearest statement, those before it first,
// that is somebody's own and not told by another. His and her are one person's; 0 where there is none.
func (s sentence) meant(i int) int {
	for _, k := range s.near(i) {
		speaker, nested := s.statements[k].Speaker, s.content[s.heads[k]] >= 0
		if speaker > 0 && !nested && (s.IsAny(i, "their") || s.person(k)) {
			return speaker
		}
	}
	return 0
}

// person reports whether one person may be the source of statement k: its noun is no body, document or plural.
func (s sentence) person(k int) bool {
	if len(s.statements[k].Source) == 0 {
		return false
	}
	i, last := s.TokensIn(s.statements[k].Source[0])
	for i+1 < last && nominal(s.Tokens[i+1].Tag) {
		i++
	}
	noun := s.Tokens[i]
	_, body := lists.groups[noun.Lower]
	return !body && !lists.organisations.Has(noun.Lower) && !lists.documents.Has(noun.Lower) &&
		!strings.HasSuffix(noun.Tag, "S") && !slices.Contains([]string{"it", "they", "we", "that", "which"}, noun.Lower)
}

// nominal reports whether a word so tagged may belong to a noun before it or describe one after it.
func nominal(tag string) bool {
	return strings.HasPrefix(tag, "NN") || strings.HasPrefix(tag, "JJ") || tag == "POS" || tag == "CD"
}
