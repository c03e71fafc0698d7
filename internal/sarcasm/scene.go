package sarcasm

import (
	"slices"

	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

// A scene is the stretch of paragraphs in which somebody speaks on one occasion. What the article says of the
// manner of their remarks colours all that they say in it.

// longest is how many paragraphs a scene goes on after the one that tells its manner.
const longest = 8

// remarks is the word before the sign in its sentence that tells of somebody's remarks as a whole, -1 for none.
func (s sentence) remarks(c sign) int {
	for i := max(s.First, c.first-reach); i < c.first; i++ {
		if lists.remarks.Has(s.Lower(i)) && s.IsNoun(i) {
			return i
		}
	}
	return -1
}

// scene gives the statements of the sign's speaker around it: in its paragraph, the one before, and those after
// until the text turns away.
func scene(s sentence, c sign) []int {
	speaker, names := s.speakerOf(c)
	if speaker == 0 {
		return nil
	}
	here := s.paragraph(s.First)
	var out []int
	for p := max(0, here-1); p < min(len(s.Paragraphs), here+longest) && (p <= here || !s.turns(p, speaker, names)); p++ {
		out = append(out, s.spokenIn(p, speaker)...)
	}
	if next := slices.IndexFunc(out, func(k int) bool { return s.heads[k] >= s.First }); next >= 0 && s.answers(c) {
		return out[next:]
	}
	return out
}

// answers reports whether the sign is of one answer, which stands behind it where the article goes on to give it.
func (s sentence) answers(c sign) bool {
	return s.IsAny(s.remarks(c), "answer", "reply", "response", "reaction")
}

// turns reports whether paragraph p turns to another occasion, in the article's words, or to others without a word
// of the speaker.
func (s sentence) turns(p, speaker int, names lexicon.Set) bool {
	first, last := s.TokensIn(s.Paragraphs[p].Span)
	named := false
	for i := first; i < min(last, first+6); i++ {
		if lists.turns.Has(s.Tokens[i].Lower) && !s.quoted(i) {
			return true
		}
		named = named || names.Has(s.Tokens[i].Lower)
	}
	return !named && len(s.headed(first, last)) > 0 && len(s.spokenIn(p, speaker)) == 0
}

// spokenIn gives the speaker's statements in paragraph p, without those inside another's content and those of
// which the cue tells another occasion: saying in a February interview.
func (s sentence) spokenIn(p, speaker int) []int {
	first, last := s.TokensIn(s.Paragraphs[p].Span)
	out := slices.Clone(s.headed(first, last))
	return slices.DeleteFunc(out, func(k int) bool {
		return s.statements[k].Speaker != speaker || s.content[s.heads[k]] >= 0 || s.holds(s.statements[k].Cue, lists.turns)
	})
}

// namesBefore are the names that stand before the sign in its sentence.
func (s sentence) namesBefore(c sign) lexicon.Set {
	names := lexicon.Set{}
	for i := max(s.First, c.first-reach); i < c.first; i++ {
		if s.IsName(i) {
			names[s.Lower(i)] = struct{}{}
		}
	}
	return names
}

// speakerOf is the speaker that the sign's sentence names before it, by the pronoun that owns the remarks, a source
// or a name that is in the source of a statement near by, and the names there; 0 where there is none.
func (s sentence) speakerOf(c sign) (int, lexicon.Set) {
	if i := s.owner(s.remarks(c)); i >= 0 {
		return s.meant(i), nil
	}
	names := s.namesBefore(c)
	for i := max(s.First, c.first-reach); i < c.first; i++ {
		if k := s.source[i]; k >= 0 && s.statements[k].Speaker > 0 {
			return s.statements[k].Speaker, names
		}
	}
	return s.named(names), names
}

// nearBy is how many statements before and after a sign may hold the name of its speaker.
const nearBy = 20

// near gives the statements before token i, the nearest first, and then those after it.
func (s sentence) near(i int) []int {
	here := len(s.headed(0, i))
	before := slices.Clone(s.order[max(0, here-nearBy):here])
	slices.Reverse(before)
	return append(before, s.order[here:min(len(s.order), here+nearBy)]...)
}

// named is the speaker of the nearest statement, those before the sentence first, whose source holds one of
// names.
func (s sentence) named(names lexicon.Set) int {
	for _, k := range s.near(s.First) {
		if s.holds(s.statements[k].Source, names) {
			return s.statements[k].Speaker
		}
	}
	return 0
}

// holds reports whether one of words stands in spans.
func (s sentence) holds(spans []text.Span, words lexicon.Set) bool {
	for _, span := range spans {
		first, last := s.TokensIn(span)
		for i := first; i < min(last, first+reach); i++ {
			if words.Has(s.Tokens[i].Lower) {
				return true
			}
		}
	}
	return false
}
