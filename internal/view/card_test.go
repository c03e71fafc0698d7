package view

import "testing"

func TestCardOfAStatement(t *testing.T) {
	r := result()
	r.Statements = r.Statements[:4]
	p := Palette{}.Next(r)
	card := CardOf(r, article, p, Target{Statement: 2, Hedge: 1})
	if card.Name != "Ana Ruiz" || card.Type != "person" || card.Slot != p["Ana Ruiz"] {
		t.Errorf("who: %+v", card)
	}
	if card.Kind != "Quoted word for word" || card.Cue != "“claimed”" || card.Why != "inner" || card.Within != "Ito" {
		t.Errorf("how: %+v", card)
	}
	if len(card.Notes) != 2 {
		t.Fatalf("notes: %+v", card.Notes)
	}
	hedge, sarcasm := card.Notes[0], card.Notes[1]
	if hedge.Label() != "Hedged" || hedge.Words != "“may”" || hedge.Category != "possibility" || hedge.Why != "“may” leaves it open." {
		t.Errorf("hedge: %+v", hedge)
	}
	if sarcasm.Label() != "May be sarcastic" || sarcasm.Words != "“What a surprise”" || sarcasm.About() != "" {
		t.Errorf("sarcasm: %+v", sarcasm)
	}
}

func TestCardWithoutASource(t *testing.T) {
	r := result()
	card := CardOf(r, article, nil, Target{Statement: 4})
	if card.Name != "No source given" || card.Type != "" || card.Kind != "Partly quoted" || card.Slot != NoSource {
		t.Errorf("%+v", card)
	}
	if card := CardOf(r, article, nil, Target{Statement: 3}); card.Type != "unnamed source" || card.Slot != Unnamed {
		t.Errorf("unnamed: %+v", card)
	}
}

func TestCardOfAMarkOutsideStatements(t *testing.T) {
	card := CardOf(result(), article, nil, Target{Sarcasm: 1})
	if card.Kind != "" || len(card.Notes) != 1 || card.Notes[0].Role != Sarcasm {
		t.Fatalf("%+v", card)
	}
	if got := card.Notes[0].About(); got != "About what Ana Ruiz, Ito said." {
		t.Errorf("about: %q", got)
	}
}

func TestExcerpt(t *testing.T) {
	for _, c := range []struct {
		words string
		limit int
		want  string
	}{
		{"one two", 20, "one two"},
		{"one\n\n two\tthree", 20, "one two three"},
		{"one two, three four", 10, "one two…"},
		{"éééééééééé", 5, "éé…"},
		{"", 5, ""},
	} {
		if got := excerpt(at(c.words, c.words), c.words, c.limit); got != c.want {
			t.Errorf("%q to %d: %q, want %q", c.words, c.limit, got, c.want)
		}
	}
}
