package attribute

import (
	"slices"

	"hearsay/internal/model"
	"hearsay/internal/text"
)

// Advice gives the state of every token of doc by the rules alone: what the model is trained with.
func Advice(doc text.Document, quotes []text.Quote) []model.State {
	r := newReader(doc, quotes)
	return r.advice(r.rules())
}

// advice are the states of the tokens in the parts of all.
func (r reader) advice(all []found) []model.State {
	var source, cue, content []text.Span
	for _, f := range all {
		source, cue, content = append(source, f.source...), append(cue, f.cue...), append(content, f.content...)
	}
	return model.Annotate(r.Document, source, cue, content)
}

// rules finds the attributions that hand-written rules see, in text order. A reporting word outside all
// quotations is looked up with the frames it takes; its source is the noun phrase before or behind it, its
// content the quotation or clause that its frame lets follow or precede. Quotations that have no cue of
// their own continue the statement before them.
func (r reader) rules() []found {
	var all []found
	for _, p := range r.Paragraphs {
		if line, ok := r.transcriptLine(p); ok {
			all = append(all, line)
			continue
		}
		for _, s := range r.Sentences[p.First:p.Last] {
			all = append(all, r.sentence(s)...)
		}
	}
	slices.SortStableFunc(all, byPlace)
	all = r.link(withoutRepeats(all))
	for i := range all {
		text.Sort(all[i].content)
	}
	slices.SortStableFunc(all, byPlace)
	return all
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
	var out, open []found
	for _, f := range all { // in text order: what ended before f cannot hold it
		start := f.cover().Start
		open = slices.DeleteFunc(open, func(g found) bool { return g.cover().End <= start })
		if !slices.ContainsFunc(open, func(g found) bool { return g.covers(f) }) {
			out = append(out, f)
		}
		open = append(open, f)
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
