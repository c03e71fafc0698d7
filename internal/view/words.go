package view

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// KindWords says a kind of statement in plain words.
func KindWords(k mark.Kind) string {
	switch k {
	case mark.Direct:
		return "Quoted word for word"
	case mark.Mixed:
		return "Partly quoted"
	}
	return "Retold in the writer’s words"
}

func typeWords(t mark.SpeakerType) string {
	switch t {
	case mark.Person:
		return "person"
	case mark.Group:
		return "group"
	case mark.Unnamed:
		return "unnamed source"
	}
	return "no source given"
}

// CategoryWords says a category of hedge or of sarcasm in plain words.
func CategoryWords(c mark.Category) string {
	switch c {
	case mark.Modal:
		return "possibility"
	case mark.Epistemic:
		return "uncertainty"
	case mark.Belief:
		return "belief"
	case mark.Conditional:
		return "condition"
	case mark.Approximate:
		return "rough figure"
	case mark.VagueSource:
		return "vague source"
	case mark.Reported:
		return "the article says so"
	case mark.ScareQuotes:
		return "scare quotes"
	case mark.Inherent:
		return "the words themselves"
	}
	return string(c)
}

// quoted sets the words of spans, one line of them, in quotation marks.
func quoted(spans []text.Span, s string) string {
	words := make([]string, len(spans))
	for i, span := range spans {
		words[i] = excerpt(span, s, 80)
	}
	return "“" + strings.Join(words, " … ") + "”"
}

// words gives what a statement says, broken parts joined, or else its first words, cut to about limit bytes.
func words(st mark.Statement, s string, limit int) string {
	spans := st.Content
	if len(spans) == 0 {
		return excerpt(lead(st), s, limit)
	}
	out := excerpt(spans[0], s, limit)
	for _, span := range spans[1:] {
		if left := limit - len(out); left > limit/4 {
			out += " … " + excerpt(span, s, left)
		}
	}
	return out
}

// excerpt gives the words of a span on one line, cut to about limit bytes at a space.
func excerpt(span text.Span, s string, limit int) string {
	words := span.Of(s)
	cut := len(words) > 2*limit
	if cut {
		words = words[:wholeRunes(words, 2*limit)]
	}
	words = strings.Join(strings.Fields(words), " ")
	if len(words) <= limit {
		return words
	}
	words = words[:wholeRunes(words, limit)]
	if space := strings.LastIndexByte(words, ' '); space > limit/2 {
		words = words[:space]
	}
	return strings.TrimRight(words, " ,;:–—") + "…"
}

func wholeRunes(s string, at int) int {
	for at > 0 && !utf8.RuneStart(s[at]) {
		at--
	}
	return at
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}
