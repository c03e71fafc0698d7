package view

import (
	"reflect"
	"slices"
	"testing"

	"hearsay/internal/mark"
)

// doubted is result with statement 2, which the hedge lies on and, with statement 1, the sarcasm, in doubt.
func doubted() mark.Result {
	r := result()
	r.Statements[1].Confidence = Sure - 0.01
	return r
}

func TestAtLeast(t *testing.T) {
	r, before := doubted(), doubted()
	outside := mark.Mark{Span: at(article, "so")}
	r.Hedges, before.Hedges = append(r.Hedges, outside), append(before.Hedges, outside)
	got := AtLeast(r, Sure)
	ids := []int{}
	for _, s := range got.Statements {
		ids = append(ids, s.ID)
	}
	if !slices.Equal(ids, []int{1, 3, 4, 5}) {
		t.Errorf("statements %v", ids)
	}
	if len(got.Hedges) != 1 || got.Hedges[0].Span != outside.Span {
		t.Errorf("hedges %v, want only the one outside", got.Hedges)
	}
	if len(got.Sarcasm) != 1 || !slices.Equal(got.Sarcasm[0].Statements, []int{1}) {
		t.Errorf("sarcasm %v, want it on statement 1 alone", got.Sarcasm)
	}
	if !reflect.DeepEqual(r, before) {
		t.Error("it has changed its input")
	}
	if all := AtLeast(r, Sure-0.01); !reflect.DeepEqual(all, r) {
		t.Errorf("a statement of just the confidence is left out: %+v", all)
	}
	if Doubtful(r) != 1 || Doubtful(got) != 0 {
		t.Errorf("%d and %d are doubtful", Doubtful(r), Doubtful(got))
	}
}

func TestDoubtfulStatementsAreSeenAsSuch(t *testing.T) {
	r := doubted()
	r.Statements = r.Statements[:2]
	want := "source-1:Ito|cue-1:said|doubt-2:Ruiz|indirect-1: |doubt-2:claimed|indirect-1: |doubt-2:“it may rain”|hedge:may|sarcasm:What a surprise"
	if got := drawn(Runs(r, Palette{"Ito": 1, "Ana Ruiz": 2}), article); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	rows := NewRows(r, article)
	for _, g := range Groups(r, nil) {
		row := rows.Of(g, 1)[0]
		if row.Doubtful != (g.Name == "Ana Ruiz") {
			t.Errorf("%s: doubtful %v", g.Name, row.Doubtful)
		}
	}
}

func TestSureWords(t *testing.T) {
	for confidence, want := range map[float64]string{
		1: "Very sure.", 0.9: "Very sure.", 0.89: "Fairly sure.", Sure: "Fairly sure.",
		Sure - 0.01: "Doubtful: it may be nobody’s statement, or somebody else’s.",
	} {
		r := result()
		r.Statements[0].Confidence = confidence
		if got := CardOf(r, article, nil, Target{Statement: 1}).Sure; got != want {
			t.Errorf("%v: %q, want %q", confidence, got, want)
		}
	}
	if got := CardOf(result(), article, nil, Target{Sarcasm: 1}).Sure; got != "" {
		t.Errorf("outside every statement: %q", got)
	}
}
