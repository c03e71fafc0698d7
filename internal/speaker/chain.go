package speaker

import (
	"slices"
	"sort"
	"strings"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// Chain tells how the words of a statement's source lead to its speaker: he, Peskov, Dmitry Peskov. Its middle
// is the speaker's nearest name in front of the source, else the first behind it. It is empty where the source
// holds the full name already, or is missing.
func Chain(doc text.Document, s mark.Statement, who mark.Speaker) []string {
	if len(s.Source) == 0 {
		return nil
	}
	said := clean(s.Source[0].Of(doc.Text))
	if strings.Contains(strings.ToLower(said), strings.ToLower(who.Name)) {
		return nil
	}
	chain := []string{said}
	for _, link := range []string{nearest(doc, s.Source[0], who), who.Name} {
		if link != "" && !strings.EqualFold(link, chain[len(chain)-1]) {
			chain = append(chain, link)
		}
	}
	if len(chain) == 1 {
		return nil
	}
	return chain
}

// far is how many mentions are looked at on each side: whom the text calls by no name for so long has none.
const far = 50

// nearest is the name, or the part of it, by which a speaker is mentioned nearest in front of a source, else
// first behind it.
func nearest(doc text.Document, source text.Span, who mark.Speaker) string {
	at := sort.Search(len(who.Mentions), func(i int) bool { return who.Mentions[i].Start >= source.Start })
	for i := at - 1; i >= max(0, at-far); i-- {
		if said := clean(who.Mentions[i].Of(doc.Text)); part(said, who.Name) {
			return said
		}
	}
	for _, behind := range who.Mentions[at:min(len(who.Mentions), at+far)] {
		if said := clean(behind.Of(doc.Text)); part(said, who.Name) {
			return said
		}
	}
	return ""
}

// part reports whether every word of said is a word of name.
func part(said, name string) bool {
	words := strings.Fields(strings.ToLower(name))
	return !slices.ContainsFunc(strings.Fields(strings.ToLower(said)), func(w string) bool { return !slices.Contains(words, w) })
}

// clean puts words on one line, without what closes them.
func clean(words string) string {
	words = strings.Join(strings.Fields(words), " ")
	for _, ending := range []string{"’s", "'s", ","} {
		words = strings.TrimSuffix(words, ending)
	}
	return words
}
