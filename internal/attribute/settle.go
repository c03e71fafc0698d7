package attribute

import (
	"slices"
	"strings"

	"hearsay/internal/text"
)

// tidied is f without what can be no part of a statement: a date in its source, an empty “it” in its content.
func (r reader) tidied(f found) found {
	f.source, f.content = r.withoutDate(f.source), r.withoutEmptySubject(f.content)
	return f
}

// settled mends what the model reads of f by the rules' reading g of the same cue, where the guide leaves no
// doubt: a cue is a verb group without time and place, a participle belongs to the name right before it, and
// the reporter's words behind “…,” she said are not hers.
func (r reader) settled(f, g found) found {
	if len(f.source) == 0 && len(g.source) > 0 {
		f.source, f.content = g.source, g.content
	}
	if len(g.source) == 0 && r.impersonal(g) {
		f.source = nil // It was claimed: nobody is named, on purpose
	}
	if len(g.source) > 0 && r.relativePronoun(r.TokenAt(f.source[0].Start)) {
		f.source = g.source
	}
	switch g.pattern {
	case quotationFirst, quotationInverted, quotationBroken:
		f.content = joined(g.content, r.quotedFrom(f.content, g.cue[0].Start))
	case thatClause, bareClause:
		f.cue = until(f.cue, g.cue[0].End)
		if r.ownsParticiple(g) {
			f.source = g.source
		}
	}
	return f
}

// impersonal reports whether g's cue has an empty “it” for its subject.
func (r reader) impersonal(g found) bool { return r.is(r.TokenAt(g.cue[0].Start)-1, "it") }

// withoutEmptySubject drops a lone “it” or “there” from content: It was claimed that.
func (r reader) withoutEmptySubject(content []text.Span) []text.Span {
	if first := strings.ToLower(content[0].Of(r.Text)); len(content) > 1 && (first == "it" || first == "there") {
		return content[1:]
	}
	return content
}

// sameCue is the rules' attribution that reads the cue and the content of f, if differently cut. ByCue has the
// rules by the tokens of their cues.
func (r reader) sameCue(f found, rules []found, byCue []int) (found, bool) {
	for _, k := range r.touched(f.cue, byCue) {
		if rules[k].content[0].Overlaps(f.content[0]) {
			return rules[k], true
		}
	}
	return found{}, false
}

// quotedFrom is content without what stands behind the byte at start and does not open with a quotation.
func (r reader) quotedFrom(content []text.Span, start int) []text.Span {
	return slices.DeleteFunc(slices.Clone(content), func(c text.Span) bool {
		return c.Start > start && r.outside(r.TokenAt(c.Start))
	})
}

// joined is the spans of a and those of b that share no words with them, in text order.
func joined(a, b []text.Span) []text.Span {
	out := slices.Clone(a)
	for _, s := range b {
		if !slices.ContainsFunc(a, s.Overlaps) {
			out = append(out, s)
		}
	}
	text.Sort(out)
	return out
}

// until is cue without what stands behind end, where its last span runs over that: said | in an interview.
func until(cue []text.Span, end int) []text.Span {
	last := cue[len(cue)-1]
	if last.Start >= end || last.End <= end {
		return cue
	}
	return append(cue[:len(cue)-1:len(cue)-1], text.Span{Start: last.Start, End: end})
}

// ownsParticiple reports whether g's cue is a participle with a name right before it: Putin saying.
func (r reader) ownsParticiple(g found) bool {
	if len(g.source) == 0 || !strings.HasSuffix(g.cue[0].Of(r.Text), "ing") {
		return false
	}
	cue := r.TokenAt(g.cue[0].Start)
	return r.name(cue-1) && r.Tokens[cue-1].End == g.source[len(g.source)-1].End
}

// withoutDate drops a date in figures, and what stands before it, from the start of a source.
func (r reader) withoutDate(source []text.Span) []text.Span {
	if len(source) == 0 {
		return source
	}
	first, last := r.TokensIn(source[0])
	for i := last - 2; i >= first; i-- {
		if r.date(i) {
			rest := r.bytes(span{i + 1, last})
			return append([]text.Span{rest}, source[1:]...)
		}
	}
	return source
}
