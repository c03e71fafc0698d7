// Package hedge finds the words that lower how far a speaker or the reporter commits to what is said
// (annotation guide, section 2). Each category has a file; rules.go lists the rules.
package hedge

import (
	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// Find gives the hedges of doc in text order. A mark names every statement whose source, cue or content it
// lies in; the speakers tell the reader whose hedge it is. Its cost grows with the length of the text.
func Find(doc text.Document, quotes []text.Quote, statements []mark.Statement, speakers []mark.Speaker) []mark.Mark {
	p := newPage(doc, quotes, statements, speakers)
	rules := rules()
	var marks []mark.Mark
	for _, s := range doc.Sentences {
		marks = append(marks, sentence{text.Window{Document: &p.doc, First: s.First, Last: s.Last}, p}.marks(rules)...)
	}
	link(marks, statements)
	return marks
}

// marks gives the marks of one sentence. Where two cues overlap, the first one stands, and of those that
// begin together, the one whose rule is listed first.
func (s sentence) marks(rules []rule) []mark.Mark {
	var marks []mark.Mark
	for i := s.First; i < s.Last; i++ {
		if r, c, ok := s.match(rules, i); ok {
			marks = append(marks, s.mark(r, c))
			i = c.last - 1
		}
	}
	return marks
}

// match is the first rule that finds a cue at token i.
func (s sentence) match(rules []rule, i int) (rule, cue, bool) {
	for _, r := range rules {
		if c, ok := r.find(s, i); ok {
			return r, c, true
		}
	}
	return rule{}, cue{}, false
}

// mark makes the mark of a cue.
func (s sentence) mark(r rule, c cue) mark.Mark {
	at := s.SpanOf(c.first, c.last)
	return mark.Mark{
		Span: at, Category: r.Category, Rule: r.Name,
		Why: r.Why(at.Of(s.Text)) + " " + s.voice(c),
	}
}

// voice tells whose hedge it is: the speaker's own, or the reporter's about the speaker.
func (s sentence) voice(c cue) string {
	switch k := s.content[c.first]; {
	case k >= 0 && s.quoted[c.first]:
		return s.who(k) + " hedged so in these very words."
	case k >= 0:
		return s.who(k) + " is reported to have hedged so."
	case s.cue[c.first] >= 0 || s.source[c.first] >= 0:
		return "The reporter says it of the statement."
	}
	return "The article says it in its own voice."
}

// who names the speaker of statement k.
func (s sentence) who(k int) string {
	if name := s.speaker(k).Name; name != "" {
		return name
	}
	return "The speaker"
}
