package attribute

import (
	"slices"
	"strings"
	"sync"

	"hearsay/internal/mark"
	"hearsay/internal/model"
	"hearsay/internal/model/weights"
	"hearsay/internal/text"
)

// trained is the model. It panics where the embedded file is damaged: the file is part of the program.
var trained = sync.OnceValue(func() *model.Model {
	m, err := model.Load(weights.Bytes)
	if err != nil {
		panic("attribute: " + err.Error())
	}
	return m
})

// learned gives the statements that the model sees with the rules' advice, and those of the rules that it
// leaves alone, that lie inside the content of another, or that are beyond doubt.
func (r reader) learned(rules []found) []found {
	m := trained()
	out := transcripts(rules)
	beyond := len(out)
	for _, s := range m.Statements(r.Document, r.quotes, m.Label(r.Document, r.quotes, r.advice(rules))) {
		f := found{source: s.Source, cue: s.Cue, content: s.Content}
		if slices.ContainsFunc(out[:beyond], f.within) {
			continue
		}
		f = r.settle(f, rules)
		f.pattern = r.reason(f, rules)
		f.pattern.confidence = s.Chance
		out = append(out, f)
	}
	out = append(out[:beyond:beyond], overruled(out[beyond:], rules)...)
	out = append(out, unseen(out, rules)...)
	return append(out, nested(out, rules)...)
}

// transcripts gives the lines of a transcript, where rules have two or more: one could be a heading.
func transcripts(rules []found) []found {
	var lines []found
	for _, f := range rules {
		if f.pattern == transcript {
			lines = append(lines, f)
		}
	}
	if len(lines) < 2 {
		return nil
	}
	return lines
}

// within reports whether f shares words with g, a line of a transcript: then the line stands for it.
func (f found) within(g found) bool { return g.cover().Overlaps(f.cover()) }

// overruled is all with the rules' attributions in place of less sure ones that mistake their cues.
func overruled(all, rules []found) []found {
	for _, g := range rules {
		clashes := func(f found) bool { return f.touches(g) && !f.surrounds(g) }
		surer := func(f found) bool {
			return f.sharesCue(g) || clashes(f) && f.pattern.confidence >= g.pattern.confidence
		}
		if len(g.source) == 0 || len(g.cue) == 0 || !slices.ContainsFunc(all, clashes) || slices.ContainsFunc(all, surer) {
			continue
		}
		all = append(slices.DeleteFunc(all, clashes), g)
	}
	return all
}

// sharesCue reports whether f and g read the same cue.
func (f found) sharesCue(g found) bool {
	return slices.ContainsFunc(f.cue, func(c text.Span) bool { return slices.ContainsFunc(g.cue, c.Overlaps) })
}

// A rule of fair confidence that reads what the model leaves alone is right less often than usual.
const (
	fair     = 0.5
	doubtful = 0.5 // of the rule's confidence is left
)

// unseen gives the rules' attributions that have a source and touch none of the contents of all.
func unseen(all, rules []found) []found {
	var out []found
	for _, f := range rules {
		if f.pattern.confidence < fair || len(f.source) == 0 || slices.ContainsFunc(all, f.touches) {
			continue
		}
		f.pattern.confidence *= doubtful
		out = append(out, f)
	}
	return out
}

// touches reports whether f and g share words of their contents.
func (f found) touches(g found) bool {
	return slices.ContainsFunc(f.content, func(c text.Span) bool { return slices.ContainsFunc(g.content, c.Overlaps) })
}

// nested gives the rules' attributions that stand inside the content of one of outer: in somebody's words,
// somebody else is reported.
func nested(outer, rules []found) []found {
	var out []found
	for _, f := range rules {
		if f.pattern.nests && len(f.cue) > 0 && slices.ContainsFunc(outer, func(g found) bool { return g.surrounds(f) }) {
			out = append(out, f)
		}
	}
	return out
}

// surrounds reports whether all of f lies in one stretch of g's content and leaves words of it.
func (g found) surrounds(f found) bool {
	return slices.ContainsFunc(g.content, func(c text.Span) bool {
		return c.Contains(f.content[0]) && c != f.content[0] && c.Contains(f.cover()) // the dearest question last
	})
}

// reason is the pattern of a statement: that of the rule which read its cue alike, or else by the order of
// its parts.
func (r reader) reason(f found, rules []found) pattern {
	if g, ok := sameCue(f, rules); ok {
		return g.pattern
	}
	kind := r.kind(f.content)
	switch {
	case len(f.cue) == 0 && len(f.source) > 0:
		return noCue
	case len(f.cue) == 0 && kind != mark.Indirect:
		return orphan
	case len(f.cue) == 0:
		return wording
	}
	return r.order(f, kind)
}

// order is the pattern by where the cue stands to the content and to the source.
func (r reader) order(f found, kind mark.Kind) pattern {
	cue, first, last := f.cue[0], f.content[0], f.content[len(f.content)-1]
	quoted := kind == mark.Direct
	switch {
	case strings.EqualFold(cue.Of(r.Text), "according to"):
		return accordingTo
	case first.End <= cue.Start && cue.End <= last.Start && quoted:
		return quotationBroken
	case first.End <= cue.Start && quoted && len(f.source) > 0 && f.source[0].Start > cue.Start:
		return quotationInverted
	case first.End <= cue.Start && quoted:
		return quotationFirst
	case first.End <= cue.Start:
		return clauseFirst
	case quoted:
		return quotationLast
	case strings.HasPrefix(strings.ToLower(first.Of(r.Text)), "that "):
		return thatClause
	}
	return reports
}
