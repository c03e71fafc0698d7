package speaker

import (
	"slices"

	"hearsay/internal/mark"
)

// described settles the description of one person: who the text says is that, else, for one whom it has just
// had speak, that person; else somebody without a name.
func (w *walk) described(d description, r span) int {
	if id := w.match(d); id != none {
		return id
	}
	if id := w.cataphor(d); id != none {
		return id
	}
	if id := w.anew(d); id != none {
		return id
	}
	return w.unnamed(r, d)
}

// match finds the one whom the text has called, or will call, by a role that description d repeats.
func (w *walk) match(d description) int {
	opening := w.Tokens[d.first].Sentence < 5 // where news says first what somebody is, then who
	if !d.definite() && d.owner == none && d.ownerName == none {
		return none
	}
	best, most := none, 0.0
	for _, class := range d.noun.classes {
		list := w.byClass[class]
		for k := len(list) - 1; k >= 0 && k >= len(list)-50; k-- {
			id := w.now(list[k])
			if score := w.suits(d, id); score > most && (opening || w.who[id].token != none || d.owner != none || d.ownerName != none) {
				best, most = id, score
			}
		}
	}
	return best
}

// suits scores how well description d fits an identity's facts; 0 where it doesn't.
func (w *walk) suits(d description, id int) float64 {
	who := w.who[id]
	if who.kind == mark.Group || len(who.members) > 0 || who.gender.clash(d.noun.gender) || w.against(d, who) {
		return 0
	}
	owner := w.ownerWords(d)
	best := 0.0
	for _, f := range who.facts {
		if !f.noun.about(d.noun) {
			continue
		}
		score := 1.0
		if slices.Contains(f.noun.classes, d.noun.classes[0]) {
			score = 1.5
		}
		if len(owner) > 0 {
			if !overlap(owner, f.words) {
				continue
			}
			score += 2
		}
		best = max(best, score)
	}
	if best == 0 {
		return 0
	}
	for i := d.first; i < d.headAt; i++ {
		if w.telling(i) {
			if !who.known(w.fold(i)) {
				best -= 1.2
			} else {
				best++
			}
		}
	}
	return max(0, best) * (1 + w.salience(id, w.when(d.first)))
}

// known reports whether the text uses a word, folded, of an identity.
func (who identity) known(word string) bool {
	return slices.Contains(who.words, word) || slices.ContainsFunc(who.facts, func(f fact) bool {
		return slices.Contains(f.words, word) || slices.Contains(f.noun.classes, word)
	})
}

// telling reports whether token i, before the head of a description, tells one bearer of a role from another.
func (w *walk) telling(i int) bool {
	_, nation := lists.nations[w.lower(i)]
	return nation || lists.places.Has(w.lower(i)) || initial(w.Word(i)) && letters(w.Word(i)) && !w.is(i, "the", "a", "an", "this", "that")
}

// ownerWords are the words for the owner of a description: of Pagliano's lawyer, his lawyer.
func (w *walk) ownerWords(d description) []string {
	if d.owner != none {
		if id, ok := w.pronouns[d.owner]; ok {
			return w.who[id].words
		}
	}
	if d.ownerName != none {
		return w.names[d.ownerName].words
	}
	return nil
}

func overlap(a, b []string) bool {
	return slices.ContainsFunc(a, func(s string) bool { return slices.Contains(b, s) })
}

// anew settles a description that says something new of the person who spoke last, as news prose likes to:
// after Sanders has spoken, the Vermont senator is he. Nouns that leave people unnamed do not do that.
func (w *walk) anew(d description) int {
	if !d.definite() || d.ownerName != none || d.owner != none || len(d.noun.classes) == 0 ||
		slices.ContainsFunc(d.noun.classes[:1], lists.faceless.Has) || w.earlier(d) != none {
		return none
	}
	for k := len(w.speakers) - 1; k >= 0 && k >= len(w.speakers)-4; k-- {
		id := w.now(w.speakers[k])
		who := w.who[id]
		if who.kind != mark.Person {
			continue
		}
		near := w.when(d.first)-who.sentence <= 3
		if near && !who.gender.clash(d.noun.gender) && !w.against(d, who) && !who.otherwise(d.noun) {
			w.learn(id, fact{noun: d.noun, words: d.mods, owner: none})
			return id
		}
	}
	return none
}

// public are the classes of those whom articles describe in ever new words.
var public = []string{"lawmaker", "governor", "president", "candidate", "nominee", "leader", "official", "businessman", "mogul", "republican",
	"democratic", "star", "chief", "mayor", "monarch", "spouse", "lawyer", "activist"}

// otherwise reports whether all that the text says of a person is another trade than public life.
func (who identity) otherwise(n noun) bool {
	if !overlap(n.classes, public) {
		return false
	}
	trades := 0
	for _, f := range who.facts {
		if overlap(f.noun.classes, public) {
			return false
		}
		trades += len(f.noun.classes)
	}
	return trades > 0
}

// against reports whether a description names another party than the text has for a person.
func (w *walk) against(d description, who identity) bool {
	mine, yours := "", ""
	for _, party := range []string{"republican", "democratic", "libertarian", "green"} {
		if who.known(party) {
			mine = party
		}
		if slices.Contains(d.mods, party) || slices.Contains(d.noun.classes, party) {
			yours = party
		}
	}
	return mine != "" && yours != "" && mine != yours
}

// cataphor settles a headline's bare noun (Lawmaker urges) by the first person whom the text then calls so.
func (w *walk) cataphor(d description) int {
	if d.det != "" || d.owner != none || d.ownerName != none || w.Tokens[d.first].Sentence > 3 || d.plural {
		return none
	}
	best := none
	for k := range w.names {
		id := w.now(w.fixed[k])
		if id == none || w.names[k].shape != person || w.Tokens[w.names[k].first].Sentence > 8 {
			continue
		}
		for _, f := range w.who[id].facts {
			if f.noun.about(d.noun) || d.head == "member" && overlap(w.complementWords(d), f.words) {
				return id
			}
		}
	}
	return best
}

// complementWords are the words behind a description, folded.
func (w *walk) complementWords(d description) []string {
	var f fact
	w.fill(&f, d.complement)
	return slices.DeleteFunc(f.words, func(s string) bool { return len(s) < 4 })
}
