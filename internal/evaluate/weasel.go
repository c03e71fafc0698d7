package evaluate

import (
	"math/rand/v2"

	"hearsay/internal/corpus"
)

// Weasel measures hedges on encyclopedia sentences: one is marked when any hedge was found in it, which
// hedged[i] tells of sentences[i]. Half of them, drawn at random but always the same, are held out: their
// errors are not told, so that nobody can fit rules to them.
func Weasel(sentences []corpus.Weasel, hedged []bool) Score {
	var tuned, held count
	var errors []Error
	order := rand.New(rand.NewPCG(2010, 1)).Perm(len(sentences))
	for n, i := range order {
		s := sentences[i]
		if n%2 == 1 {
			held.add(s.Uncertain, hedged[i])
			continue
		}
		tuned.add(s.Uncertain, hedged[i])
		if hedged[i] != s.Uncertain {
			errors = append(errors, Error{"weasel", missedOr(s.Uncertain) + " hedged sentence", s.Text})
		}
	}
	return Score{append(tuned.figures("weasel_tuned"), held.figures("weasel_held_out")...), errors}
}
