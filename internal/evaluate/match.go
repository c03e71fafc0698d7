package evaluate

import (
	"cmp"
	"slices"

	"hearsay/internal/corpus"
	"hearsay/internal/mark"
)

// Article is an annotated article with what an analysis found in it.
type Article struct {
	corpus.Article
	Found mark.Result
}

// scored are the statements of an article that the measure looks at, and which belong together.
type scored struct {
	Article
	gold  []corpus.Statement
	found []mark.Statement
	pair  []int // for each of gold the index of its partner in found, -1 for none
}

// score pairs the statements of an article that have a content. Of the found ones, those nested in another
// are left out: the annotation lets a token belong to one statement only.
func score(a Article, wanted func(corpus.Statement) bool) scored {
	s := scored{Article: a}
	var gold []stretch
	for _, g := range a.Statements {
		if len(g.Content) > 0 && wanted(g) {
			s.gold = append(s.gold, g)
			gold = append(gold, union(g.Content))
		}
	}
	for _, f := range outermost(a.Text, a.Found.Statements) {
		if len(f.Content) > 0 {
			s.found = append(s.found, f)
		}
	}
	s.pair = match(a.Text, gold, contents(s.found))
	return s
}

// contents gives the stretch of every statement's content.
func contents(statements []mark.Statement) []stretch {
	out := make([]stretch, len(statements))
	for i, s := range statements {
		out[i] = union(s.Content)
	}
	return out
}

// partner is the found statement paired with gold statement i.
func (s scored) partner(i int) (mark.Statement, bool) {
	if s.pair[i] < 0 {
		return mark.Statement{}, false
	}
	return s.found[s.pair[i]], true
}

// spurious gives the found statements that are paired with none.
func (s scored) spurious() []mark.Statement {
	var out []mark.Statement
	for j, f := range s.found {
		if !slices.Contains(s.pair, j) {
			out = append(out, f)
		}
	}
	return out
}

// outermost leaves out the statements whose content is a proper part of another's.
func outermost(source string, statements []mark.Statement) []mark.Statement {
	all := contents(statements)
	var out []mark.Statement
	for i, s := range statements {
		inside := func(other stretch) bool {
			own := all[i].size(source)
			return own > 0 && own < other.size(source) && all[i].and(other).size(source) == own
		}
		if !slices.ContainsFunc(all, inside) {
			out = append(out, s)
		}
	}
	return out
}

// alike is the least overlap of two stretches that are taken for the same.
const alike = 0.5

// match pairs stretches that are alike one to one, greedily: the greatest overlap first, of equal ones
// the first of gold, then the first of found.
func match(source string, gold, found []stretch) []int {
	type candidate struct {
		overlap float64
		i, j    int
	}
	var candidates []candidate
	for i, g := range gold {
		for j, f := range found {
			if o := overlap(source, g, f); o >= alike {
				candidates = append(candidates, candidate{o, i, j})
			}
		}
	}
	slices.SortStableFunc(candidates, func(a, b candidate) int { return cmp.Compare(b.overlap, a.overlap) })
	pair := slices.Repeat([]int{-1}, len(gold))
	for _, c := range candidates {
		if pair[c.i] < 0 && !slices.Contains(pair, c.j) {
			pair[c.i] = c.j
		}
	}
	return pair
}
