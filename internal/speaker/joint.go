package speaker

import (
	"slices"
	"strconv"
	"strings"

	"hearsay/internal/mark"
)

// joint settles a source of two or more names side by side: a group of its own.
func (w *walk) joint(r span) int {
	names := w.abreast(r)
	if len(names) < 2 {
		return none
	}
	var ids []int
	for i, k := range names {
		id := w.resolved[k]
		if i == 0 && len(w.names[k].words) == 1 { // Bill and Hillary Clinton
			if whole := w.sharing(w.names[k], w.names[names[1]]); whole != none {
				id = whole
			}
		}
		if id == none {
			return none
		}
		if id = w.now(id); !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	if len(ids) < 2 {
		return ids[0]
	}
	return w.union(ids)
}

// coupled settles two bodies side by side of which one is only described: the Soler campaign and the FBI.
func (w *walk) coupled(r span) int {
	a, ok := w.describe(r.first, r.last)
	if !ok || !w.is(a.last, "and") || a.plural || a.quantity || a.kind != group && a.kind != named {
		return none
	}
	b, ok := w.describe(a.last+1, r.last)
	if !ok || b.plural || b.quantity || b.kind != group && b.kind != named || b.last < r.last-1 {
		return none
	}
	first, second := w.describedAs(a, span{r.first, a.last}), w.describedAs(b, span{b.first, r.last})
	if first == none || second == none || first == second {
		return first
	}
	return w.union([]int{first, second})
}

// named is the group of a named one and others, under the words for it.
func (w *walk) named(words string) int {
	key := "group " + strings.ToLower(words)
	if id, ok := w.keyed[key]; ok {
		return id
	}
	w.keyed[key] = w.add(identity{kind: mark.Group, name: words, plural: true})
	return w.keyed[key]
}

// sharing is the person called by the given name n and the family name of other.
func (w *walk) sharing(n, other name) int {
	for _, id := range w.given[n.words[0]] {
		if len(w.who[id].words) > 1 && slices.Contains(w.who[id].words, other.family()) {
			return id
		}
	}
	return none
}

// union is the identity of several speaking together.
func (w *walk) union(ids []int) int {
	members := slices.Clone(ids)
	slices.Sort(members)
	key := "joint"
	for _, id := range members {
		key += " " + strconv.Itoa(id)
	}
	if id, ok := w.keyed[key]; ok {
		return id
	}
	id := w.add(identity{kind: mark.Group, members: ids, plural: true})
	w.keyed[key] = id
	for _, f := range w.who[ids[0]].facts {
		w.learn(id, f)
	}
	return id
}

// abreast are the names of r that stand side by side: with nothing between but commas, and, seats.
func (w *walk) abreast(r span) []int {
	var out []int
	last := r.first
	for i := r.first; i < r.last; i++ {
		k := w.starts(i)
		if k == none {
			continue
		}
		n := w.names[k]
		switch {
		case w.is(n.first-1, "of", "(") && n.first > r.first || n.modifier || n.possessive || n.last < r.last && w.noun(n.last):
		case len(out) == 0 && (n.lead <= r.first || w.opensList(span{r.first, n.lead})):
			out, last = append(out, k), n.last
		case len(out) > 0 && w.between(span{last, n.lead}):
			out, last = append(out, k), n.last
		}
	}
	if k := len(out) - 1; k > 0 && w.enumerated(span{w.names[out[0]].last, w.names[out[k]].first}) {
		return out
	}
	return nil
}

// opensList reports whether the words of r lead to a list of names: both, Senators, critics like.
func (w *walk) opensList(r span) bool {
	last := r.last - 1
	return w.is(last, "both", "like", "as") ||
		r.last == r.first+1 && w.tag(last) == "DT"
}

// between reports whether only what may stand between two names of a list does.
func (w *walk) between(r span) bool {
	joined := false
	for i := r.first; i < r.last; i++ {
		switch {
		case w.is(i, "and", "or", "&", ","):
			joined = true
		case w.is(i, "(", ")", ".", "of", "the"), w.seat(i), w.tag(i) == "CD", w.at[i] != none:
		case lists.nations[w.lower(i)] != "":
		default:
			return false
		}
	}
	return joined
}

// enumerated reports whether and or or stands within r.
func (w *walk) enumerated(r span) bool {
	for i := r.first; i < r.last; i++ {
		if w.is(i, "and", "&", "or") && w.at[i] == none {
			return true
		}
	}
	return false
}

// counted is the joint identity that the two, the three lawmakers, the pair take up.
func (w *walk) counted(r span) int {
	count, ok := map[string]int{"two": 2, "three": 3, "pair": 2, "duo": 2, "trio": 3}[w.lower(r.first+1)]
	if !ok || !w.is(r.first, "the", "both") || r.last > r.first+4 {
		return none
	}
	id := w.heaviest(r.first, func(who identity) float64 {
		if len(who.members) == count {
			return 1
		}
		return 0
	})
	if id == none && count == 2 {
		return w.couple(r.first)
	}
	return id
}

// couple joins the two persons most in mind at token i.
func (w *walk) couple(i int) int {
	one := func(except int) int {
		return w.heaviest(i, func(who identity) float64 {
			if who.kind != mark.Person || except != none && who.name == w.who[except].name {
				return 0
			}
			return 1
		})
	}
	a := one(none)
	if a == none {
		return none
	}
	if b := one(a); b != none && w.salience(b, w.when(i)) > 0.1 {
		return w.union([]int{a, b})
	}
	return none
}

// all is the joint identity whose members are what the plural description d says: the senators.
func (w *walk) all(d description) int {
	return w.heaviest(d.first, func(who identity) float64 {
		if len(who.members) < 2 {
			return 0
		}
		for _, f := range who.facts {
			if f.noun.about(d.noun) {
				return 1
			}
		}
		return 0
	})
}
