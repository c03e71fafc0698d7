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

// learned gives the statements that the model sees with the rules' advice, and those of the rules that
// it leaves alone or that lie inside the content of another.
func (r reader) learned(rules []found) []found {
	m := trained()
	byCue := r.laid(rules, func(f found) []text.Span { return f.cue })
	var out []found
	for _, s := range m.Statements(r.Document, r.quotes, m.Label(r.Document, r.quotes, r.advice(rules))) {
		f := found{source: s.Source, cue: s.Cue, content: s.Content}
		f.pattern = r.reason(f, rules, byCue)
		f.pattern.confidence = s.Chance
		out = append(out, f)
	}
	return append(out, r.more(out, rules)...)
}

// laid gives for each token the last of all that has it in a part, or none.
func (r reader) laid(all []found, part func(found) []text.Span) []int {
	out := make([]int, len(r.Tokens))
	for i := range out {
		out[i] = none
	}
	for k, f := range all {
		for _, s := range part(f) {
			first, last := r.TokensIn(s)
			for i := first; i < last; i++ {
				out[i] = k
			}
		}
	}
	return out
}

// A rule of fair confidence that reads what the model leaves alone is right less often than usual.
const (
	fair     = 0.5
	doubtful = 0.5 // of the rule's confidence is left
)

// more gives the rules' attributions that touch no content of all, when they are fairly sure, and those
// that stand inside one: in somebody's words, somebody else is reported.
func (r reader) more(all, rules []found) []found {
	byContent := r.laid(all, func(f found) []text.Span { return f.content })
	var out []found
	for _, f := range rules {
		k := r.touched(f, byContent)
		switch {
		case k == none && f.pattern.confidence >= fair && len(f.source) > 0:
			f.pattern.confidence *= doubtful
			out = append(out, f)
		case k != none && f.pattern.nests && len(f.cue) > 0 && all[k].surrounds(f):
			out = append(out, f)
		}
	}
	return out
}

// touched is the index that a token of f's content is laid to, none where there is none.
func (r reader) touched(f found, laid []int) int {
	for _, c := range f.content {
		first, last := r.TokensIn(c)
		for _, k := range laid[first:last] {
			if k != none {
				return k
			}
		}
	}
	return none
}

// surrounds reports whether all of f lies in one stretch of g's content and leaves words of it.
func (g found) surrounds(f found) bool {
	return slices.ContainsFunc(g.content, func(c text.Span) bool { return c.Contains(f.cover()) && c != f.content[0] })
}

// reason is the pattern of a statement: that of the rule which read its cue alike, or else by the order of
// its parts.
func (r reader) reason(f found, rules []found, byCue []int) pattern {
	kind := r.kind(f.content)
	switch {
	case len(f.cue) == 0 && len(f.source) > 0:
		return noCue
	case len(f.cue) == 0 && kind != mark.Indirect:
		return orphan
	case len(f.cue) == 0:
		return wording
	}
	for i, last := r.TokensIn(f.cue[0]); i < last; i++ {
		if k := byCue[i]; k != none && rules[k].content[0].Overlaps(f.content[0]) {
			return rules[k].pattern
		}
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
