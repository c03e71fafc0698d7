package speaker

import (
	"slices"
	"strings"
)

// withoutRole drops the roles and peoples that end a run: CEO in Wells Fargo CEO, Republicans in House
// Republicans.
func (s scene) withoutRole(r span) span {
	for r.last > r.first {
		_, start, ok := s.roleEnding(r.last - 1)
		switch {
		case s.is(r.last-2, "of", "for", "on", "the") && r.last-2 > r.first && start > r.first:
			return r
		case ok && (s.titled[s.Tokens[r.first].Sentence] || !s.several(r.last-1) || r.last == r.first+1):
			r.last = max(start, r.first)
		case s.people(r.last - 1):
			r.last--
		default:
			return r
		}
	}
	return r
}

// several reports whether token i is the plural of a role, which in running text is part of a body's name when
// it has a capital: Auto Workers.
func (s scene) several(i int) bool {
	one, plural := lists.singular(s.lower(i))
	return plural && lists.roles[one].classes != nil
}

// seat reports whether token i tells a lawmaker's party and state: R-Utah.
func (s scene) seat(i int) bool {
	party, _, ok := strings.Cut(s.lower(i), "-")
	return ok && parties[party] != ""
}

// parties are the letters before a lawmaker's state.
var parties = map[string]string{"r": "republican", "d": "democratic", "i": "independent"}

// people reports whether token i names a nation's or party's members: Democrats, Russians.
func (s scene) people(i int) bool {
	w := s.lower(i)
	if k := strings.LastIndex(w, "-"); k >= 0 { // African-Americans
		w = w[k+1:]
	}
	one := strings.TrimSuffix(w, "s")
	_, ok := lists.nations[one]
	return ok && one != w || w == "tories"
}

// roleEnding gives the role or title whose last word is token i, and its first token.
func (s scene) roleEnding(i int) (role noun, first int, ok bool) {
	if s.surname[s.lower(i)] && initial(s.Word(i)) && lists.given[s.lower(i+1)] == 0 {
		return noun{}, i, false
	}
	for n := 3; n >= 1; n-- {
		if i-n+1 < 0 || !s.together(i-n+1, i) {
			continue
		}
		w := s.phrase(i-n+1, i+1)
		if role, ok = lists.roles[w]; ok {
			return role, i - n + 1, true
		}
		if role, ok = lists.titles[w]; ok {
			return role, i - n + 1, true
		}
	}
	return s.partisan(i)
}

// partisan reads Republican, Texan as a role: what one member of a nation or party is.
func (s scene) partisan(i int) (role noun, first int, ok bool) {
	w := s.lower(i)
	if singular, found := lists.singular(w); found {
		role = lists.roles[singular]
		return role, i, role.classes != nil
	}
	nation, ok := lists.nations[w]
	return noun{classes: []string{nation}}, i, ok
}

// phrase is the words of tokens first to last in lower case, without then- and ex-.
func (s scene) phrase(first, last int) string {
	if last == first+1 {
		return plain(s.lower(first))
	}
	words := make([]string, 0, last-first)
	for i := first; i < last; i++ {
		words = append(words, s.lower(i))
	}
	words[0] = plain(words[0])
	return strings.Join(words, " ")
}

// plain is a word without then- and ex-.
func plain(word string) string {
	for _, prefix := range []string{"then-", "ex-", "co-", "vice-"} {
		if rest := strings.TrimPrefix(word, prefix); rest != word {
			if _, listed := lists.roles[word]; !listed {
				return rest
			}
		}
	}
	return word
}

// leading are the roles after which one word is a person's name: President Obama, Chairman Mao.
var leading = []string{"leader", "official", "lawmaker", "officer", "monarch", "royal", "clergy", "coach", "judge", "governor",
	"president", "vice-president", "candidate", "businessman", "spokesperson", "diplomat", "lawyer"}

// personal reports whether r, right after the role that ends at token before, is a person's name.
func (s scene) personal(r span, role noun, before int) bool {
	if r.last-r.first > 8 || !s.together(before, r.first) {
		return false
	}
	for i := r.first; i < r.last; i++ {
		if lists.organisations.Has(s.lower(i)) || s.is(i, "of", "for", "on", "&") || s.people(i) {
			return false
		}
	}
	if _, title := lists.titles[plain(s.lower(before))]; title || lists.given[s.lower(r.first)] != 0 {
		return true
	}
	if _, nation := lists.nations[s.lower(before)]; nation || lists.places.Has(s.phrase(r.first, r.last)) {
		return false
	}
	return r.last-r.first >= 2 || slices.ContainsFunc(role.classes, func(c string) bool { return slices.Contains(leading, c) })
}

// endsInRole reports whether a role that ends within r, after its first token, still has a name behind it.
func (s scene) endsInRole(r span, k int) bool {
	for i := k; i < r.last-1; i++ {
		if title, _, ok := s.roleEnding(i); ok && s.personal(span{i + 1, r.last}, title, i) {
			return true
		}
	}
	return false
}
