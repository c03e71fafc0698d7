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
// leaves alone, that lie inside the content of another, or that are surer.
func (r reader) learned(rules []found) []found {
	lines := transcripts(rules)
	all := append(lines, r.overruled(r.modelled(rules, lines), rules)...)
	return append(all, r.more(all, rules)...)
}

// modelled gives the statements of the model outside the lines of transcripts.
func (r reader) modelled(rules, lines []found) []found {
	m := trained()
	byCue := r.laid(rules, func(f found) []text.Span { return f.cue })
	inLine := r.laid(lines, func(f found) []text.Span { return []text.Span{f.cover()} })
	var out []found
	for _, s := range m.Statements(r.Document, r.quotes, m.Label(r.Document, r.quotes, r.advice(rules))) {
		f := found{source: s.Source, cue: s.Cue, content: s.Content}
		if s.Chance < least || len(r.touched([]text.Span{f.cover()}, inLine)) > 0 {
			continue
		}
		f = r.tidied(f)
		if g, ok := r.sameCue(f, rules, byCue); ok {
			f = r.settled(f, g)
			f.pattern = g.pattern
		} else {
			f.pattern = r.reason(f)
		}
		f.pattern.confidence = s.Chance
		out = append(out, f)
	}
	return out
}

// least is the confidence below which words are left alone: of ten such readings nine are wrong.
const least = 0.1

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

// overruled is all with the rules' attributions in place of less sure ones that mistake their cues.
func (r reader) overruled(all, rules []found) []found {
	byCue := r.laid(all, func(f found) []text.Span { return f.cue })
	byContent := r.laid(all, func(f found) []text.Span { return f.content })
	dropped := make([]bool, len(all))
	var surer []found
	for _, g := range rules {
		if len(g.source) == 0 || len(g.cue) == 0 || len(r.touched(g.cue, byCue)) > 0 {
			continue
		}
		clashes := slices.DeleteFunc(r.touched(g.content, byContent), func(k int) bool { return all[k].surrounds(g) })
		if len(clashes) == 0 || slices.ContainsFunc(clashes, func(k int) bool { return all[k].pattern.confidence >= g.pattern.confidence }) {
			continue
		}
		for _, k := range clashes {
			dropped[k] = true
		}
		surer = append(surer, g)
	}
	for k, f := range all {
		if !dropped[k] {
			surer = append(surer, f)
		}
	}
	return surer
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
	doubtful = 0.6 // of the rule's confidence is left
)

// more gives the rules' attributions that touch no content of all, or have what they touch inside them, when
// they are fairly sure, and those that stand inside one: in somebody's words, somebody else is reported.
func (r reader) more(all, rules []found) []found {
	byContent := r.laid(all, func(f found) []text.Span { return f.content })
	var out []found
	for _, f := range rules {
		touched := r.touched(f.content, byContent)
		switch {
		case len(f.source) > 0 && f.pattern.confidence >= fair && !slices.ContainsFunc(touched, func(k int) bool { return !f.surrounds(all[k]) }):
			f.pattern.confidence *= doubtful
			out = append(out, f)
		case len(touched) > 0 && f.pattern.nests && len(f.cue) > 0 && all[touched[0]].surrounds(f):
			out = append(out, f)
		}
	}
	return out
}

// touched are the indices that the tokens of spans are laid to, each once.
func (r reader) touched(spans []text.Span, laid []int) []int {
	var out []int
	for _, s := range spans {
		first, last := r.TokensIn(s)
		for _, k := range laid[first:last] {
			if k != none && (len(out) == 0 || out[len(out)-1] != k) && !slices.Contains(out, k) {
				out = append(out, k)
			}
		}
	}
	return out
}

// surrounds reports whether all of f lies in one stretch of g's content and leaves words of it.
func (g found) surrounds(f found) bool {
	return slices.ContainsFunc(g.content, func(c text.Span) bool { return c.Contains(f.cover()) && c != f.content[0] })
}

// reason is the pattern of a statement that no rule reads alike, by the order of its parts.
func (r reader) reason(f found) pattern {
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
