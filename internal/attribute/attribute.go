// Package attribute finds who is reported to say what: statements with source, cue and content.
//
// A reporting word outside all quotations is looked up with the frames it takes; its source is the noun
// phrase before or behind it, its content the quotation or clause that its frame lets follow or precede.
// Quotations that have no cue of their own continue the statement before them.
package attribute

import (
	"slices"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// Find gives the statements of doc in text order, without IDs and speakers. Quotes are those of quote.Find.
func Find(doc text.Document, quotes []text.Quote) []mark.Statement {
	r := newReader(doc, quotes)
	var all []found
	for _, p := range doc.Paragraphs {
		if line, ok := r.transcriptLine(p); ok {
			all = append(all, line)
			continue
		}
		for _, s := range doc.Sentences[p.First:p.Last] {
			all = append(all, r.sentence(s)...)
		}
	}
	slices.SortStableFunc(all, byPlace)
	return r.statements(r.link(withoutRepeats(all)))
}

// byPlace orders attributions by where they start, those with a common source by their content.
func byPlace(a, b found) int {
	if d := a.cover().Start - b.cover().Start; d != 0 {
		return d
	}
	return text.Compare(a.content[0], b.content[0])
}

// sentence finds the attributions whose cue stands in s.
func (r reader) sentence(s text.Sentence) []found {
	out := append(r.accordingTo(s), r.nounsThat(s)...)
	cues := r.cues(s)
	for k := range cues {
		if f, ok := r.fromCue(s, cues, k); ok {
			out = append(out, f)
		}
	}
	return out
}

// withoutRepeats drops attributions that lie in the content of another without reporting anybody's words,
// and those whose content another one has already.
func withoutRepeats(all []found) []found {
	var out []found
	for i, f := range all {
		if !slices.ContainsFunc(all[:i], func(g found) bool { return g.covers(f) }) {
			out = append(out, f)
		}
	}
	return out
}

// covers reports whether g makes f superfluous.
func (g found) covers(f found) bool {
	for _, c := range g.content {
		if c.Contains(f.content[0]) && (c == f.content[0] || !f.pattern.nests || len(f.source) == 0) {
			return true
		}
	}
	return false
}

// statements gives every attribution its kind, its reason and its place in the order of the text.
func (r reader) statements(all []found) []mark.Statement {
	slices.SortStableFunc(all, byPlace)
	out := make([]mark.Statement, 0, len(all))
	for _, f := range all {
		text.Sort(f.content)
		out = append(out, mark.Statement{
			Kind: r.kind(f.content), Source: f.source, Cue: f.cue, Content: f.content,
			Confidence: f.pattern.confidence,
			Why:        f.pattern.why(r.words(f.source), r.words(f.cue)),
		})
	}
	return out
}

// words is the text of spans, with single spaces between them.
func (r reader) words(spans []text.Span) string {
	out := ""
	for i, s := range spans {
		if i > 0 {
			out += " … "
		}
		out += s.Of(r.Text)
	}
	return out
}

// kind tells how much of content stands in reported quotation marks.
func (r reader) kind(content []text.Span) mark.Kind {
	in, out := false, false
	for _, c := range content {
		first, last := r.TokensIn(c)
		for i := first; i < last; i++ {
			switch {
			case !r.outside(i):
				in = true
			case r.noun(i) || r.verb(i) || len(r.Word(i)) > 1:
				out = true
			}
		}
	}
	switch {
	case in && out:
		return mark.Mixed
	case in:
		return mark.Direct
	}
	return mark.Indirect
}
