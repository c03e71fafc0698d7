package evaluate

import (
	"fmt"

	"hearsay/internal/corpus"
	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// parts are the parts of a statement that are measured.
var parts = [...]struct {
	name string
	of   func(mark.Statement) []text.Span
}{
	{"source", func(s mark.Statement) []text.Span { return s.Source }},
	{"cue", func(s mark.Statement) []text.Span { return s.Cue }},
	{"content", func(s mark.Statement) []text.Span { return s.Content }},
}

// attributions counts over articles what Attributions gives.
type attributions struct {
	token, span       [len(parts)]count
	statement, direct count
	sourced, linked   int // gold statements with a source, and those for which it was found
	dSourced, dLinked int // of the direct ones
	errors            []Error
}

// Attributions measures statements and their parts. The token figures count the tokens of a part over all
// statements, the span figures exact spans. A statement counts as found by the overlap of its content
// (match); a direct one stands in quotation marks as a whole. Attributed is the share of statements with a
// source whose partner has a source that overlaps likewise.
func Attributions(articles []Article) Score {
	var a attributions
	for _, article := range articles {
		s := score(article, func(corpus.Statement) bool { return true })
		a.countParts(s)
		a.countStatements(s)
	}
	return Score{a.figures(), a.errors}
}

func (a *attributions) figures() []Figure {
	var out []Figure
	for i, p := range parts {
		out = append(out, a.token[i].figures(p.name+"_token")...)
	}
	for i, p := range parts {
		out = append(out, a.span[i].figures(p.name+"_span")...)
	}
	out = append(out, a.statement.figures("statement")...)
	out = append(out, a.direct.figures("direct_statement")...)
	return append(out,
		Figure{"attributed", ratio(a.linked, a.sourced)},
		Figure{"direct_attributed", ratio(a.dLinked, a.dSourced)})
}

// countParts counts tokens and exact spans of every part.
func (a *attributions) countParts(s scored) {
	starts := tokenStarts(s.Text)
	for i, p := range parts {
		var gold, found []text.Span
		for _, g := range s.gold {
			gold = append(gold, p.of(g.Statement)...)
		}
		for _, f := range s.found {
			found = append(found, p.of(f)...)
		}
		inGold, inFound := union(gold), union(found)
		for _, at := range starts {
			a.token[i].add(inGold.has(at), inFound.has(at))
		}
		a.span[i].addSets(gold, found)
	}
}

// addSets counts the spans of two lists, each once.
func (c *count) addSets(gold, found []text.Span) {
	inGold, inFound := map[text.Span]bool{}, map[text.Span]bool{}
	for _, s := range gold {
		inGold[s] = true
	}
	for _, s := range found {
		inFound[s] = true
		if !inGold[s] {
			inGold[s] = false
		}
	}
	for s, wanted := range inGold {
		c.add(wanted, inFound[s])
	}
}

// countStatements counts whole statements, and those whose source was found.
func (a *attributions) countStatements(s scored) {
	for i, g := range s.gold {
		f, found := s.partner(i)
		direct := isQuotation(s.Text, g.Content)
		a.statement.add(true, found)
		if direct {
			a.direct.add(true, found)
		}
		linked := overlap(s.Text, union(g.Source), union(f.Source)) >= alike
		if len(g.Source) > 0 {
			a.countSource(direct, linked)
		}
		switch {
		case !found:
			a.fail(s, "missed statement", describe(s.Text, g.Statement))
		case len(g.Source) > 0 && !linked:
			a.fail(s, "wrong source", describe(s.Text, g.Statement)+" got "+describe(s.Text, f))
		}
	}
	for _, f := range s.spurious() {
		a.statement.add(false, true)
		if isQuotation(s.Text, f.Content) {
			a.direct.add(false, true)
		}
		a.fail(s, "spurious statement", describe(s.Text, f)+" because "+f.Why)
	}
}

func (a *attributions) countSource(direct, linked bool) {
	a.sourced++
	if linked {
		a.linked++
	}
	if !direct {
		return
	}
	a.dSourced++
	if linked {
		a.dLinked++
	}
}

func (a *attributions) fail(s scored, what, words string) {
	a.errors = append(a.errors, Error{s.Name, what, words})
}

// describe gives the words of a statement's parts.
func describe(source string, s mark.Statement) string {
	return fmt.Sprintf("{%s} <%s> [%s]",
		wordsOf(source, s.Source, " ... "), wordsOf(source, s.Cue, " ... "), wordsOf(source, s.Content, " ... "))
}
