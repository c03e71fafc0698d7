package ruletest

import (
	"slices"
	"strings"

	"hearsay/internal/lexicon"
	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// Statements reads the simple sentences of examples: “…,” she said; she said (that) …. Its source is what stands
// before the first verb of saying, or after the quote. A source that begins with The belongs to the second of
// Speakers, any other to the first.
func Statements(doc text.Document, quotes []text.Quote) []mark.Statement {
	var out []mark.Statement
	for _, s := range doc.Sentences {
		verb, ok := firstVerb(doc, quotes, s)
		if !ok {
			continue
		}
		m := statement(doc, quotes, s, verb)
		m.ID, m.Speaker = len(out)+1, 1
		if strings.HasPrefix(m.Source[0].Of(doc.Text), "The ") {
			m.Speaker = 2
		}
		out = append(out, m)
	}
	return out
}

// Speakers are those that Statements names: a person and a body.
func Speakers() []mark.Speaker {
	return []mark.Speaker{{ID: 1, Name: "Anna Berg", Type: mark.Person}, {ID: 2, Name: "the agency", Type: mark.Group}}
}

// firstVerb is the first verb of saying in s, outside quotes and not at its head.
func firstVerb(doc text.Document, quotes []text.Quote, s text.Sentence) (int, bool) {
	verbs := lexicon.Verbs("reporting-verbs")
	for i := s.First + 1; i < s.Last; i++ {
		word := doc.Tokens[i]
		_, says := verbs[word.Lower]
		quoted := slices.ContainsFunc(quotes, func(q text.Quote) bool { return q.Contains(word.Span) })
		if says && !quoted && (word.Tag == "VBD" || word.Tag == "VBZ" || word.Tag == "VBP") {
			return i, true
		}
	}
	return 0, false
}

func statement(doc text.Document, quotes []text.Quote, s text.Sentence, verb int) mark.Statement {
	cue := doc.Tokens[verb].Span
	source := text.Span{Start: s.Start, End: cue.Start - 1}
	content := text.Span{Start: min(cue.End+1, s.End), End: s.End}
	for _, q := range quotes {
		if s.Contains(q.Span) && q.End < cue.Start {
			content, source.Start = q.Span, min(q.End+1, source.End)
		}
	}
	return mark.Statement{Source: []text.Span{source}, Cue: []text.Span{cue}, Content: []text.Span{content}}
}
