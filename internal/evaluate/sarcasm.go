package evaluate

import (
	"slices"

	"hearsay/internal/corpus"
	"hearsay/internal/mark"
)

// Sarcasm measures labelled sentences: one counts as marked when a sign of sarcasm overlaps it.
// The article that a sentence stands in is what article gives for it.
func Sarcasm(sentences []corpus.Sentence, article func(corpus.Sentence) Article) Score {
	var c count
	var errors []Error
	for _, s := range sentences {
		if s.Sarcastic == nil {
			continue
		}
		a := article(s)
		found := slices.ContainsFunc(a.Found.Sarcasm, func(m mark.Mark) bool { return m.Overlaps(s.Span) })
		c.add(*s.Sarcastic, found)
		if found != *s.Sarcastic {
			errors = append(errors, Error{s.Name, missedOr(*s.Sarcastic) + " sarcastic sentence", s.Of(a.Text)})
		}
	}
	return Score{c.figures("sarcastic_sentence"), errors}
}

// missedOr names an error: something was missed if it was wanted, else it is spurious.
func missedOr(wanted bool) string {
	if wanted {
		return "missed"
	}
	return "spurious"
}
