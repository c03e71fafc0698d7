package speaker

import (
	"slices"
	"strings"
)

// shape is what a name looks like.
type shape int

const (
	open   shape = iota // a person or a body: nothing at this place tells
	person              // Kamala Lopez, Mr. Quiros
	body                // the Boston Globe, NATO, Vermont
)

// name is one place in the text where a name stands.
type name struct {
	span
	words      []string // in lower case; a nickname in quotation marks is left out
	nick       string   // that nickname
	title      noun     // what the title or role right before says; no classes where there is none
	lead       int      // the first token of what stands before it: Kremlin in Kremlin spokesman Dmitry Peskov
	shape      shape
	possessive bool // Clinton’s
	modifier   bool // Clinton in Clinton aides
}

// family is the word that a person is called by when named again.
func (n name) family() string { return n.words[len(n.words)-1-n.suffixes()] }

// suffixes counts the words after the family name: Jr., III.
func (n name) suffixes() int {
	if k := len(n.words); k > 1 && generation(n.words[k-1]) {
		return 1
	}
	return 0
}

func generation(word string) bool {
	return slices.Contains([]string{"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"}, word)
}

// names finds every name, in text order. Words in sources, given as tokens, are names even where only their
// capitals say so.
func (s scene) names(sources map[int]bool) []name {
	var out []name
	for k := range s.Sentences {
		if !s.titled[k] {
			out = append(out, s.namesIn(k, sources)...)
		}
	}
	known := map[string]bool{}
	for _, n := range out {
		known[strings.Join(n.words, " ")] = true
		if n.shape == person {
			known[n.family()] = true
		}
	}
	for k := range s.Sentences {
		if s.titled[k] {
			out = append(out, s.knownIn(k, known, sources)...)
		}
	}
	slices.SortFunc(out, func(a, b name) int { return a.first - b.first })
	return s.merge(out)
}

// merge joins the halves of a body's name around and: Securities and Exchange Commission.
func (s scene) merge(names []name) []name {
	persons := map[string]bool{}
	for _, n := range names {
		if n.shape == person {
			persons[n.family()] = true
		}
	}
	var out []name
	for _, n := range names {
		if k := len(out) - 1; k >= 0 && out[k].last == n.first-1 && s.is(n.first-1, "and") &&
			s.halves(out[k], n) && !persons[out[k].family()] {
			first := out[k].first
			out[k] = s.name(span{first, n.last})
			continue
		}
		out = append(out, n)
	}
	return out
}

// halves reports whether a, which is no whole name, lacks the last word of b.
func (s scene) halves(a, b name) bool {
	last := a.words[len(a.words)-1]
	_, nation := lists.nations[last]
	return a.shape != person && b.shape == body && lists.organisations.Has(b.words[len(b.words)-1]) &&
		!shouted(s.Word(a.last-1)) && !nation && !lists.organisations.Has(last) && !lists.places.Has(strings.Join(a.words, " "))
}

// namesIn finds the names of sentence k: runs of words with a capital.
func (s scene) namesIn(k int, sources map[int]bool) []name {
	var out []name
	for i := s.Sentences[k].First; i < s.Sentences[k].Last; {
		if !s.capital(i) || s.opens(i) && !sources[i] && !s.evident(i) {
			i++
			continue
		}
		end := s.run(i)
		out = append(out, s.split(span{i, end})...)
		i = end
	}
	return out
}

// knownIn finds in the headline k, where every word has a capital, the names that the text has elsewhere, and
// those that begin with a given name.
func (s scene) knownIn(k int, known map[string]bool, sources map[int]bool) []name {
	var out []name
	last := s.Sentences[k].Last
	for i := s.Sentences[k].First; i < last; i++ {
		end := i
		for j := min(i+6, last); j > i && end == i; j-- {
			if s.capital(i) && s.capital(j-1) && known[strings.Join(s.words(span{i, j}), " ")] {
				end = j
			}
		}
		if end == i && s.capital(i) && lists.given[s.lower(i)] != 0 && i+1 < last && s.capital(i+1) {
			end = i + 2
		}
		if end == i && sources[i] && s.capital(i) && shouted(s.Word(i)) {
			end = i + 1
		}
		if end > i {
			out = append(out, s.split(span{i, end})...)
			i = end - 1
		}
	}
	return out
}

// capital reports whether token i can be a word of a name.
func (s scene) capital(i int) bool {
	if i < 0 || i >= len(s.Tokens) {
		return false
	}
	w := s.Word(i)
	if before, after, ok := strings.Cut(w, "-"); ok && (before == "then" || before == "ex") {
		w = after
	}
	switch l := s.lower(i); {
	case !initial(w), l == "i", l == "the", l == "a", l == "an":
		return false
	case strings.HasPrefix(s.tag(i), "PRP"):
		return false
	case lists.times.Has(l):
		return lists.given[l] != 0 && i+1 < len(s.Tokens) && initial(s.Word(i+1))
	}
	return true
}

// evident reports whether the first word of a sentence would have its capital elsewhere too.
func (s scene) evident(i int) bool {
	l := s.lower(i)
	_, nation := lists.nations[l]
	_, title := lists.titles[l]
	_, role := lists.roles[l]
	_, bodies := lists.groups[l]
	_, plural := lists.plurals[l]
	switch {
	case s.proper[l], lists.given[l] != 0, lists.places.Has(l), nation, title:
		return true
	case role, bodies, plural, lists.documents.Has(l):
		return s.capital(i+1) && s.together(i, i+1)
	}
	return strings.HasPrefix(s.tag(i), "NNP") && !s.lowered[l]
}

// run is the end of the run of capitals that token i begins.
func (s scene) run(i int) int {
	end := i + 1
	for s.together(i, end) {
		next := end
		if !s.capital(end) {
			next = s.link(i, end)
			if next == end {
				break
			}
		}
		end = next + 1
	}
	return end
}

// particles join the parts of a person's name.
var particles = []string{"de", "da", "del", "della", "der", "di", "dos", "du", "van", "von", "bin", "ibn", "al", "la", "ten", "ter", "den"}

// link is the next capital after the words at j that may stand within a name: van, of, and a nickname in
// quotation marks; j where there is none.
func (s scene) link(first, j int) int {
	next := j + 1
	switch {
	case s.is(j, particles...):
		for s.is(next, particles...) {
			next++
		}
	case s.is(j, "of", "for", "on") && s.governs(j-1, s.lower(j)):
		if s.is(next, "the") {
			next++
		}
	case s.is(j, "&"):
	case s.tag(j) == "``" && s.capital(j+1) && s.tag(j+2) == "''":
		next = j + 3
	default:
		return j
	}
	if s.capital(next) && s.together(first, next) {
		return next
	}
	return j
}

// governs reports whether the word at i goes with a preposition into one name: Bank of America.
func (s scene) governs(i int, preposition string) bool {
	w := s.lower(i)
	_, bodies := lists.groups[w]
	if bodies || lists.organisations.Has(w) || w == "house" || w == "states" {
		return true
	}
	_, role := lists.roles[w]
	_, plural := lists.singular(w)
	plural = plural || s.people(i)
	return preposition != "on" && (role && preposition == "of" || plural && preposition == "for")
}

// split parts a run of capitals into names: what a person is and does stands before the person's name.
func (s scene) split(r span) []name {
	r = s.withoutRole(r)
	if r.last <= r.first || s.seat(r.first) {
		return nil
	}
	for k := r.first; k < r.last; k++ {
		title, start, ok := s.roleEnding(k - 1)
		if ok && !s.endsInRole(span{k, r.last}, k) && s.personal(span{k, r.last}, title, k-1) {
			return append(s.split(span{r.first, max(start, r.first)}), s.titledName(span{k, r.last}, title, start))
		}
	}
	for k := r.first + 1; k < r.last-1; k++ {
		if lists.organisations.Has(s.lower(k-1)) && lists.given[s.lower(k)] != 0 {
			return append(s.split(span{r.first, k}), s.name(span{k, r.last}))
		}
	}
	if _, nation := lists.nations[s.lower(r.first)]; nation && r.last == r.first+1 {
		return nil
	}
	return []name{s.name(r)}
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

// withoutRole drops the roles and peoples that end a run: CEO in Wells Fargo CEO, Republicans in House
// Republicans.
func (s scene) withoutRole(r span) span {
	for r.last > r.first {
		_, start, ok := s.roleEnding(r.last - 1)
		switch {
		case s.is(r.last-2, "of", "for", "on", "the") && r.last-2 > r.first && start > r.first:
			return r
		case ok:
			r.last = max(start, r.first)
		case s.people(r.last - 1):
			r.last--
		default:
			return r
		}
	}
	return r
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
	if r.last-r.first > 5 || !s.together(before, r.first) {
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
