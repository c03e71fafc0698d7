package speaker

import (
	"slices"
	"strconv"
	"strings"

	"hearsay/internal/mark"
)

// body settles the description of a body: by whose it is, by what it is called, else the one of its kind most
// in mind.
func (w *walk) body(d description, r span) int {
	if owner := w.ownerOf(d); owner != none {
		if slices.Contains(d.noun.classes, "program") && w.who[owner].kind == mark.Person {
			w.work = owner
			return owner
		}
		return w.owned(d, owner)
	}
	if d.modifier != none {
		if id := w.resolved[d.modifier]; id != none && w.itself(d) {
			return w.now(id)
		}
		if id := w.now(w.resolved[d.modifier]); id != none && w.who[id].kind == mark.Person {
			return w.owned(d, id)
		}
	}
	if id := w.called(d); id != none {
		return id
	}
	if k := w.starts(d.complement.first + 1); k != none && w.is(d.complement.first, "of") && d.complement.last > d.complement.first {
		if id := w.now(w.resolved[k]); id != none && w.who[id].place { // the city of Phoenix
			return id
		}
	}
	id := w.ofKind(d)
	if id == none {
		id = w.newBody(d, r)
	}
	w.christen(id, d, r)
	return id
}

// christen gives a body that was only described the name that its description now brings: the fund, called Aurora.
func (w *walk) christen(id int, d description, r span) {
	if !w.is(d.last, ",") || !w.is(d.last+1, "called", "named", "dubbed", "known") {
		return
	}
	for i := d.last + 2; i < min(d.last+4, r.last); i++ {
		if k := w.starts(i); k != none && w.who[id].rank == 0 {
			w.who[id].name = w.bytes(w.names[k].span).Of(w.Text) + " " + d.head
			w.who[id].rank = 1
		}
	}
}

// ownerOf is the identity that a description belongs to, or none.
func (w *walk) ownerOf(d description) int {
	if d.owner != none {
		switch w.lower(d.owner) {
		case "whose":
			return w.before(d.owner)
		case "their":
			return w.they(d.owner)
		case "its":
			return w.it(d.owner)
		}
		if id, ok := w.pronouns[d.owner]; ok {
			return id
		}
	}
	if d.ownerName != none {
		return w.now(w.resolved[d.ownerName])
	}
	return none
}

// belonging are the kinds of body that are known by a person's name: the Clinton campaign.
var belonging = []string{"campaign", "administration", "government", "team", "family", "foundation", "office"}

// owned is the body of an owner: Clinton's campaign, the Clinton campaign, her camp.
func (w *walk) owned(d description, owner int) int {
	class := d.noun.classes[0]
	key := strconv.Itoa(owner) + "'s " + class
	if id, ok := w.keyed[key]; ok {
		return id
	}
	name := w.short(owner)
	if !slices.Contains(belonging, class) {
		name = possessive(name)
	}
	id := w.add(identity{kind: mark.Group, name: name + " " + w.bytes(span{d.headAt, d.last}).Of(w.Text), words: d.mods})
	w.keyed[key] = id
	w.learn(id, fact{noun: d.noun, words: d.mods, owner: none})
	return id
}

// short is the name by which an identity goes in front of a noun: a person's family name.
func (c *cast) short(id int) string {
	who := c.who[id]
	if who.kind == mark.Person && len(who.words) > 1 {
		fields := strings.Fields(who.name)
		if k := len(fields) - 1 - (name{words: who.words}).suffixes(); k >= 0 {
			return fields[k]
		}
	}
	return c.title(id)
}

// itself reports whether description d only says what its modifier is: the Ford company, Reuters news agency.
func (w *walk) itself(d description) bool {
	id := w.now(w.resolved[d.modifier])
	return w.who[id].kind == mark.Group && !w.who[id].place && selfsame(d.noun)
}

// called finds the body whose name holds the words of description d: the House panel, when the text has a
// House committee.
func (w *walk) called(d description) int {
	if len(d.mods) == 0 {
		return none
	}
	for _, class := range d.noun.classes {
		for _, id := range w.byClass[class][:min(50, len(w.byClass[class]))] {
			if id = w.now(id); w.who[id].kind == mark.Group && len(w.who[id].members) == 0 && containsAll(w.who[id].words, d.mods) {
				return id
			}
		}
	}
	return none
}

func containsAll(words, all []string) bool {
	for _, w := range all {
		if !slices.Contains(words, w) {
			return false
		}
	}
	return true
}

// ofKind finds for the bank, the agency, the campaign: the last so called; where none was, the body most in
// mind if such a noun can stand for any.
func (w *walk) ofKind(d description) int {
	if !d.definite() || w.distinct(d) {
		return none
	}
	if id := w.heaviest(d.first, func(who identity) float64 {
		for _, f := range who.facts {
			same := len(d.mods) == 0 || len(f.words) == 0 || overlap(f.words, d.mods) // not the finance for the transport ministry
			if who.kind == mark.Group && len(who.members) == 0 && f.noun.about(d.noun) && same {
				return 1
			}
		}
		return 0
	}); id != none {
		return id
	}
	if len(d.mods) == 0 && slices.ContainsFunc(d.noun.classes, func(c string) bool { return slices.Contains(anybody, c) }) {
		return w.heaviest(d.first, func(who identity) float64 {
			if who.kind != mark.Group || who.place || len(who.members) > 0 || who.plural || len(who.facts) > 0 {
				return 0
			}
			return float64(len(who.mentions)) // what the article is about
		})
	}
	return none
}

// anybody are the kinds of body that a name need not show.
var anybody = []string{"company", "bank", "agency", "network", "group", "organization", "nonprofit", "party", "union", "thinktank"}

// distinct reports whether a description has a word that tells it from others of its kind.
func (w *walk) distinct(d description) bool {
	for i := d.first; i < d.headAt; i++ {
		if w.telling(i) {
			return true
		}
	}
	return false
}

// newBody enters a body that the text only describes, or finds it again.
func (w *walk) newBody(d description, r span) int {
	key := "body " + strings.Join(d.mods, " ") + " " + d.head
	if id, ok := w.keyed[key]; ok {
		return id
	}
	id := w.add(identity{kind: mark.Group, name: w.bytes(span{w.content(d), d.last}).Of(w.Text), words: d.mods, plural: d.head == "police"})
	if d.complement.last > d.complement.first {
		w.who[id].name = w.bytes(span{w.content(d), min(d.complement.last, r.last)}).Of(w.Text)
	}
	w.keyed[key] = id
	w.learn(id, fact{noun: d.noun, words: d.mods, owner: none})
	return id
}

// content is the first token of a description after its article.
func (w *walk) content(d description) int {
	i := d.first
	for i < d.last-1 && (w.tag(i) == "DT" || w.tag(i) == "PDT" || w.is(i, "the", "a", "an")) {
		i++
	}
	return i
}
