package speaker

import (
	"strings"

	"hearsay/internal/lexicon"
)

// words are the lists that tell who is who.
type words struct {
	titles, roles map[string]noun
	groups        map[string]noun
	plurals       map[string]string // of roles and documents: the singular
	documents     lexicon.Set
	organisations lexicon.Set
	places        lexicon.Set
	faceless      lexicon.Set
	openers       lexicon.Set
	calendar      lexicon.Set
	given         map[string]gender
	nicknames     map[string][]string
	nations       map[string]string
	states        map[string]string
}

// noun is what a list says of a role, a title or a body.
type noun struct {
	gender  gender
	classes []string
}

// gender is what is known of a person's: which of he and she can stand for them.
type gender byte

const (
	unknown gender = 0
	male    gender = 'm'
	female  gender = 'f'
)

// clash reports whether no one person can be both.
func (g gender) clash(h gender) bool { return g != h && g != unknown && h != unknown }

var lists = newWords()

func newWords() words {
	w := words{
		titles: nouns("titles"), roles: nouns("roles"), groups: map[string]noun{},
		plurals:   map[string]string{},
		documents: lexicon.Words("documents"), organisations: lexicon.Words("organisations"),
		places: lexicon.Words("places"), faceless: lexicon.Words("faceless"), openers: lexicon.Words("openers"),
		calendar: lexicon.Words("calendar"),
		given:    map[string]gender{}, nicknames: lexicon.Table("nicknames"),
		nations: first("nationalities"), states: first("states"),
	}
	for name, g := range first("given-names") {
		w.given[name] = genderOf(g)
	}
	for name, classes := range lexicon.Table("groups") {
		w.groups[name] = noun{classes: classes}
		w.plurals[plural(name)] = name
	}
	for name := range w.roles {
		w.plurals[plural(name)] = name
	}
	for name := range w.documents {
		w.plurals[plural(name)] = name
	}
	return w
}

// nouns reads a table whose first field is a gender.
func nouns(name string) map[string]noun {
	out := map[string]noun{}
	for word, fields := range lexicon.Table(name) {
		out[word] = noun{genderOf(fields[0]), fields[1:]}
	}
	return out
}

// first reads a table of one field an entry.
func first(name string) map[string]string {
	out := map[string]string{}
	for word, fields := range lexicon.Table(name) {
		out[word] = fields[0]
	}
	return out
}

func genderOf(field string) gender {
	if field == "m" || field == "f" {
		return gender(field[0])
	}
	return unknown
}

// plural is the regular plural of a noun, or that of its first word in front of a preposition; men for man.
func plural(word string) string {
	for _, link := range []string{" of ", " in ", "-of-", "-in-"} {
		if head, rest, ok := strings.Cut(word, link); ok {
			return plural(head) + link + rest
		}
	}
	switch n := len(word); {
	case strings.HasSuffix(word, "man") && word != "human":
		return word[:n-3] + "men"
	case word == "person":
		return "people"
	case word == "child":
		return "children"
	case strings.HasSuffix(word, "y") && n > 1 && !strings.ContainsAny(word[n-2:n-1], "aeiou"):
		return word[:n-1] + "ies"
	case strings.HasSuffix(word, "s"), strings.HasSuffix(word, "x"), strings.HasSuffix(word, "ch"), strings.HasSuffix(word, "sh"):
		return word + "es"
	}
	return word + "s"
}

// singular gives the listed singular of a plural noun, and whether word is such a plural.
func (w words) singular(word string) (string, bool) {
	s, ok := w.plurals[word]
	if !ok {
		return word, false
	}
	return s, true
}
