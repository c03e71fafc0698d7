package sarcasm

import (
	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

// A scene is the stretch of paragraphs in which somebody speaks on one occasion. What the article says of
// the manner of their remarks colours all that they say in it.

// aboutRemarks reports whether the sign's sentence tells of somebody's remarks as a whole.
func (s sentence) aboutRemarks(c sign) bool {
	for i := s.First; i < c.first; i++ {
		if lists.remarks.Has(s.Lower(i)) && s.IsNoun(i) {
			return true
		}
	}
	return false
}

// scene gives the statements of the sign's speaker around it: those in its paragraph and the one before, and
// on, until a paragraph in which only others speak or that turns to another occasion.
func scene(s sentence, c sign) []int {
	speaker := s.speakerOf(c)
	if speaker == 0 {
		return nil
	}
	here := s.Sentences[s.Tokens[s.First].Sentence].Paragraph
	out := s.spokenIn(max(0, here-1), speaker)
	if here > 0 {
		out = append(out, s.spokenIn(here, speaker)...)
	}
	for p := here + 1; p < len(s.Paragraphs) && !s.turns(p, speaker); p++ {
		out = append(out, s.spokenIn(p, speaker)...)
	}
	return out
}

// speakerOf is the speaker named in the sentence before the sign: the one whose source holds a name or a
// pronoun that stands there. 0 where there is none.
func (s sentence) speakerOf(c sign) int {
	names := lexicon.Set{}
	for i := s.First; i < c.first; i++ {
		if s.IsName(i) {
			names[s.Lower(i)] = struct{}{}
		}
		if k := s.source[i]; k >= 0 && s.statements[k].Speaker > 0 {
			return s.statements[k].Speaker
		}
	}
	return s.named(names)
}

// named is the speaker of the statement nearest before or after the sentence whose source holds one of names.
func (s sentence) named(names lexicon.Set) int {
	before, after := 0, 0
	for _, k := range s.order {
		statement := s.statements[k]
		if statement.Speaker == 0 || !s.holds(statement.Source, names) {
			continue
		}
		if s.heads[k] < s.First {
			before = statement.Speaker
		} else if after == 0 {
			after = statement.Speaker
		}
	}
	if before > 0 {
		return before
	}
	return after
}

// holds reports whether one of names stands in spans.
func (s sentence) holds(spans []text.Span, names lexicon.Set) bool {
	for _, span := range spans {
		first, last := s.TokensIn(span)
		for i := first; i < last; i++ {
			if names.Has(s.Tokens[i].Lower) {
				return true
			}
		}
	}
	return false
}

// spokenIn gives the statements of the speaker in paragraph p, without those inside another's content.
func (s sentence) spokenIn(p, speaker int) []int {
	var out []int
	for _, k := range s.headedIn(p) {
		if s.statements[k].Speaker == speaker && s.content[s.heads[k]] < 0 {
			out = append(out, k)
		}
	}
	return out
}

// headedIn gives the statements whose cue begins in paragraph p.
func (s sentence) headedIn(p int) []int {
	first, last := s.TokensIn(s.Paragraphs[p].Span)
	return s.headed(first, last)
}

// turns reports whether paragraph p turns to another occasion, or to others alone.
func (s sentence) turns(p, speaker int) bool {
	first, last := s.TokensIn(s.Paragraphs[p].Span)
	for i := first; i < min(last, first+6); i++ {
		switch s.Tokens[i].Lower {
		case "occasion", "occasions", "later", "earlier", "meanwhile", "elsewhere", "separately", "ago":
			return true
		}
	}
	return len(s.headed(first, last)) > 0 && len(s.spokenIn(p, speaker)) == 0
}
