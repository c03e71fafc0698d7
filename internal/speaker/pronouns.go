package speaker

import (
	"slices"

	"hearsay/internal/mark"
)

// persons are the pronouns that stand for one person.
var persons = map[string]gender{
	"he": male, "him": male, "his": male, "himself": male,
	"she": female, "her": female, "hers": female, "herself": female,
}

// refer finds the person whom the pronoun at token i stands for: of those it can mean, the one most in the
// reader's mind; unlikely ones count little.
func (w *walk) refer(i int, unlikely []int) int {
	if w.speech[i] != none {
		if id := w.referInQuote(i); id != none {
			return id
		}
	}
	want := persons[w.lower(i)]
	best, most, guess := none, 0.0, none
	for id := range w.lately {
		who := w.who[id]
		if !who.human() || who.gender.clash(want) {
			if who.guessed && !w.bears[want] && (guess == none || len(who.mentions) > len(w.who[guess].mentions)) {
				guess = id
			}
			continue
		}
		score := w.salience(id, w.when(i))
		if who.gender == unknown {
			score *= 0.4
		}
		if who.subject == w.when(i) {
			score += 0.3
		}
		if slices.Contains(unlikely, id) {
			score *= 0.1
		}
		if score > most {
			best, most = id, score
		}
	}
	if best == none {
		return guess
	}
	if w.who[best].gender == unknown {
		w.who[best].gender = want
	}
	return best
}

// human reports whether he or she can stand for an identity.
func (who identity) human() bool {
	return who.kind == mark.Person || who.kind == mark.Unnamed && !who.plural && who.rank > 0
}

// genders notes which of he and she somebody in the text can be for sure: where nobody can, a given name has
// been taken for the wrong one.
func (w *walk) genders() {
	w.bears = map[gender]bool{}
	for _, who := range w.who {
		if who.kind == mark.Person {
			w.bears[who.gender] = true
		}
	}
}

// referInQuote looks for whom a pronoun stands among the names before it in the same quote.
func (w *walk) referInQuote(i int) int {
	for j := i - 1; j >= 0 && j > i-60 && w.speech[j] == w.speech[i]; j-- {
		if k := w.starts(j); k != none && w.resolved[k] != none {
			who := w.who[w.resolved[k]]
			if who.kind == mark.Person && !who.gender.clash(persons[w.lower(i)]) {
				return w.resolved[k]
			}
		}
	}
	return none
}

// they finds whom a plural pronoun stands for: several people before a body, a body before a place.
func (w *walk) they(i int) int {
	return w.heaviest(i, func(who identity) float64 {
		switch {
		case len(who.members) > 1, who.plural:
			return 1
		case who.kind == mark.Person, who.kind == mark.Unnamed:
			return 0
		case who.place:
			return 0.1
		}
		return 0.5
	})
}

// it finds what body a neuter pronoun stands for.
func (w *walk) it(i int) int {
	if w.made != none && w.when(i)-w.who[w.made].spoke <= 1 {
		return w.made
	}
	return w.heaviest(i, func(who identity) float64 {
		switch {
		case who.human(), who.plural, len(who.members) > 1:
			return 0
		case who.place:
			return 0.4
		}
		return 1
	})
}

// heaviest is the identity most in mind at token i after each is weighed by fit, which is 0 for those that
// can't be meant.
func (w *walk) heaviest(i int, fit func(identity) float64) int {
	best, most := none, 0.0
	for id := range w.lately {
		if score := w.salience(id, w.when(i)) * fit(w.who[id]); score > most {
			best, most = id, score
		}
	}
	return best
}

// before finds whom who or which at token i refers to: the noun phrase in front of it.
func (w *walk) before(i int) int {
	p := i - 1
	for p > 0 && (w.is(p, ",", "--", "—", "–") || w.tag(p) == "RB") {
		p--
	}
	if p < 0 || !w.together(p, i) {
		return none
	}
	if w.is(p, ")") {
		for p > 0 && !w.is(p, "(") && w.together(p, i) {
			p--
		}
		p--
	}
	if k, ok := w.ends[p]; ok && w.resolved[k] != none {
		return w.now(w.resolved[k])
	}
	return w.phraseBefore(p, w.is(i, "who", "whom", "whose"))
}

// phraseBefore settles the noun phrase that ends at token p. Somebody who is no place or body; of a phrase
// with a preposition that leaves the noun before it: Democrats on Capitol Hill, who.
func (w *walk) phraseBefore(p int, human bool) int {
	if p >= 0 && w.at[p] != none {
		k := w.at[p]
		if id := w.resolved[k]; id != none && (!human || w.who[w.now(id)].kind == mark.Person) {
			return w.now(id)
		}
	}
	last := p + 1
	if p >= 0 && w.at[p] != none {
		p = w.names[w.at[p]].first - 1
	}
	if w.is(p, "the") {
		p--
	}
	for p >= 0 && p > last-12 && w.together(p, last-1) && (w.noun(p) || w.tag(p) == "DT" || w.tag(p) == "PRP$" || w.at[p] != none || w.is(p, "of", "on", "at", "in", "from", "for", "with")) {
		p--
	}
	var found description
	for i := last - 1; i > p && human; i-- {
		d, ok := w.describe(i, last)
		if !ok || d.kind != role && d.kind != people && !(d.kind == thing && d.plural) || max(d.last, d.complement.last) < last {
			continue
		}
		if found.last > 0 && d.headAt != found.headAt {
			break
		}
		found = d
	}
	if found.last > 0 {
		return w.describedAs(found, span{found.first, last})
	}
	return none
}
