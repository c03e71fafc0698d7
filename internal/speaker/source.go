package speaker

import (
	"slices"
	"strings"

	"hearsay/internal/mark"
)

// identify finds the identity behind the source at r.
func (w *walk) identify(r span) int {
	if r.last == r.first+1 {
		if id, ok := w.single(r.first); ok {
			return id
		}
	}
	if id, ok := w.pronouns[r.first]; ok && w.is(r.first, "he", "she") {
		return id
	}
	if id := w.joint(r); id != none {
		return id
	}
	d, ok := w.describe(r.first, r.last)
	if !ok {
		return w.unnamed(r, description{owner: none, ownerName: none})
	}
	return w.describedAs(d, r)
}

// single settles a source of one word that is no name.
func (w *walk) single(i int) (id int, ok bool) {
	switch l := w.lower(i); {
	case persons[l] != unknown:
		if id, ok := w.pronouns[i]; ok {
			return id, true
		}
		return w.ahead(i), true
	case l == "they" || l == "their" || l == "them" || l == "both":
		return w.they(i), true
	case l == "it" || l == "its":
		return w.it(i), true
	case l == "who" || l == "which" || l == "that" || l == "whom" || l == "whose":
		return w.before(i), true
	}
	return none, false
}

// ahead is the next person named in the sentence: As she left, Kelly said.
func (w *walk) ahead(i int) int {
	for j := i + 1; j < len(w.Tokens) && w.together(i, j); j++ {
		if k := w.starts(j); k != none && w.fixed[k] != none && w.names[k].shape == person {
			if id := w.now(w.fixed[k]); !w.who[id].gender.clash(persons[w.lower(i)]) {
				return id
			}
		}
	}
	return none
}

// describedAs settles the noun phrase d that begins the source r.
func (w *walk) describedAs(d description, r span) int {
	switch {
	case d.kind == named:
		return w.headed(d, r)
	case d.kind == role && !d.plural && !d.quantity:
		if id := w.apposed(d, r); id != none {
			return id
		}
		return w.described(d, r)
	case d.kind == role && d.det == "the" && !d.quantity:
		if id := w.together2(d); id != none {
			return id
		}
		return w.unnamed(r, d)
	case d.kind == group && !d.plural && !d.quantity:
		if id := w.apposed(d, r); id != none {
			return id
		}
		return w.body(d, r)
	case d.kind == document:
		return w.document(d, r)
	}
	return w.unnamed(r, d)
}

// headed settles a source whose head is a name.
func (w *walk) headed(d description, r span) int {
	id := w.now(w.resolved[d.name])
	if d.last < r.last && w.is(d.last, "and") && (w.tag(d.last+1) == "PRP$" || w.tag(d.last+1) == "DT" || w.noun(d.last+1)) && w.starts(d.last+1) == none {
		return w.unnamed(r, d)
	}
	if id == none {
		return w.unnamed(r, d)
	}
	return id
}

// apposed is the name that stands behind description d within the source r: the editor, Marta Soler.
func (w *walk) apposed(d description, r span) int {
	end := max(d.last, d.complement.last)
	if !w.is(end, ",") {
		return none
	}
	for j := end + 1; j < min(end+5, r.last); j++ {
		if k := w.starts(j); k != none && (w.names[k].first == end+1 || w.names[k].lead == end+1) && !w.names[k].possessive {
			return w.now(w.resolved[k])
		}
	}
	return none
}

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
		key += " " + itoa(id)
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
		case n.modifier || n.possessive || n.last < r.last && w.noun(n.last):
		case len(out) == 0 && (n.lead <= r.first || w.opensList(span{r.first, n.lead})):
			out = append(out, k)
		case len(out) > 0 && w.between(span{last, n.lead}):
			out = append(out, k)
		}
		last, i = n.last, n.last-1
	}
	if k := len(out) - 1; k > 0 && w.listed2(span{w.names[out[0]].last, w.names[out[k]].first}) {
		return out
	}
	return nil
}

// opensList reports whether the words of r lead to a list of names: both, Senators, critics like.
func (w *walk) opensList(r span) bool {
	last := r.last - 1
	return w.is(last, "both", "like", "as", "including", "the") && (!w.is(last, "including") || w.is(r.first, "both")) ||
		r.last == r.first+1 && w.tag(last) == "DT"
}

// between reports whether only what may stand between two names of a list does.
func (w *walk) between(r span) bool {
	joined := false
	for i := r.first; i < r.last; i++ {
		switch {
		case w.is(i, "and", "or", "&", ","):
			joined = true
		case w.is(i, "(", ")", ".", "of"), w.seat(i), w.tag(i) == "CD", w.at[i] != none:
		case lists.nations[w.lower(i)] != "":
		default:
			return false
		}
	}
	return joined
}

// listed2 reports whether and or or stands within r.
func (w *walk) listed2(r span) bool {
	for i := r.first; i < r.last; i++ {
		if w.is(i, "and", "&", "or") && w.at[i] == none {
			return true
		}
	}
	return false
}

// together2 is the joint identity whose members are what the plural description d says: the senators.
func (w *walk) together2(d description) int {
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

// title is the name to show for an identity.
func (c *cast) title(id int) string {
	who := c.who[id]
	if len(who.members) == 0 {
		return who.name
	}
	names := make([]string, len(who.members))
	for i, m := range who.members {
		names[i] = c.title(c.now(m))
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " and " + names[last]
}
