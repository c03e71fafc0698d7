package view

import (
	"strings"
	"testing"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// article is a text with a statement inside a statement, an unnamed source, no source, and marks on top.
const article = "Ito said Ruiz claimed “it may rain”. Sources said so. This was alleged. What a surprise."

// at is the span of the first words that read so.
func at(s, words string) text.Span {
	start := strings.Index(s, words)
	if start < 0 {
		panic(words)
	}
	return text.Span{Start: start, End: start + len(words)}
}

func one(s, words string) []text.Span { return []text.Span{at(s, words)} }

func result() mark.Result {
	s := article
	r := mark.Result{
		Statements: []mark.Statement{
			{ID: 1, Kind: mark.Indirect, Source: one(s, "Ito"), Cue: one(s, "said"), Content: one(s, "Ruiz claimed “it may rain”"), Speaker: 1, Why: "outer"},
			{ID: 2, Kind: mark.Direct, Source: one(s, "Ruiz"), Cue: one(s, "claimed"), Content: one(s, "“it may rain”"), Speaker: 2, Why: "inner"},
			{ID: 3, Kind: mark.Indirect, Source: one(s, "Sources"), Cue: one(s, "said so"), Speaker: 3},
			{ID: 4, Kind: mark.Mixed, Cue: one(s, "was alleged"), Content: one(s, "This")},
			{ID: 5, Kind: mark.Direct, Source: one(s, "Ruiz"), Content: one(s, "rain"), Speaker: 2},
		},
		Speakers: []mark.Speaker{
			{ID: 1, Name: "Ito", Type: mark.Person},
			{ID: 2, Name: "Ana Ruiz", Type: mark.Person},
			{ID: 3, Name: "Sources", Type: mark.Unnamed},
		},
		Hedges:  []mark.Mark{{Span: at(s, "may"), Category: mark.Modal, Statements: []int{2}, Why: "“may” leaves it open."}},
		Sarcasm: []mark.Mark{{Span: at(s, "What a surprise"), Category: mark.Inherent, Statements: []int{2, 1}, Why: "A stock phrase."}},
	}
	for i := range r.Statements {
		r.Statements[i].Confidence = 1
	}
	return r
}

// drawn writes runs as STYLE:words, for tests that people can read.
func drawn(runs []Run, s string) string {
	names := StyleNames()
	var out []string
	for _, r := range runs {
		out = append(out, names[r.Style]+":"+r.Of(s))
	}
	return strings.Join(out, "|")
}

func TestRunsShowTheInnermostStatement(t *testing.T) {
	r := result()
	r.Statements = r.Statements[:4]
	palette := Palette{}.Next(r)
	want := "source-1:Ito|cue-1:said|source-2:Ruiz|indirect-1: |cue-2:claimed|indirect-1: |direct-2:“it may rain”|hedge:may|" +
		"source-13:Sources|cue-13:said so|mixed-0:This|cue-0:was alleged|sarcasm:What a surprise"
	if got := drawn(Runs(r, palette), article); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestFlattenLeavesNoOverlap(t *testing.T) {
	for _, c := range []struct{ in, want []text.Span }{
		{nil, nil},
		{[]text.Span{{Start: 0, End: 9}, {Start: 2, End: 4}}, []text.Span{{Start: 0, End: 2}, {Start: 2, End: 4}, {Start: 4, End: 9}}},
		{[]text.Span{{Start: 0, End: 5}, {Start: 3, End: 9}}, []text.Span{{Start: 0, End: 3}, {Start: 3, End: 5}, {Start: 5, End: 9}}},
		{[]text.Span{{Start: 1, End: 1}, {Start: 2, End: 3}, {Start: 7, End: 8}}, []text.Span{{Start: 2, End: 3}, {Start: 7, End: 8}}},
		{[]text.Span{{Start: 0, End: 4}, {Start: 0, End: 4}}, []text.Span{{Start: 0, End: 4}}},
	} {
		var in []Run
		for i, s := range c.in {
			in = append(in, Run{s, Style(i)})
		}
		var got []text.Span
		for _, r := range flatten(in) {
			got = append(got, r.Span)
		}
		if len(got) != len(c.want) {
			t.Fatalf("%v: %v, want %v", c.in, got, c.want)
		}
		for i := range got {
			if got[i] != c.want[i] {
				t.Errorf("%v: %v, want %v", c.in, got, c.want)
			}
		}
	}
}

func TestPackCountsUTF16(t *testing.T) {
	s := "😀 “é” x"
	got := Pack([]Run{{at(s, "“é”"), 7}, {at(s, "é"), 8}, {at(s, "x"), 9}}, s)
	want := []int32{7, 3, 6, 8, 4, 5, 9, 7, 8}
	for i := range want {
		if got[i] != want[i] {
			t.Fatalf("got %v, want %v", got, want)
		}
	}
	if spans := PackSpans(one(s, "x"), s); spans[0] != 7 || spans[1] != 8 {
		t.Errorf("spans %v", spans)
	}
}

func TestStyleNamesMatchStyles(t *testing.T) {
	names := StyleNames()
	for _, c := range []struct {
		role Role
		slot Slot
		want string
	}{{Direct, 0, "direct-0"}, {Cue, Unnamed, "cue-13"}, {Source, 12, "source-12"}, {Hedge, 5, "hedge"}, {Sarcasm, 0, "sarcasm"}} {
		if got := names[styled(c.role, c.slot)]; got != c.want {
			t.Errorf("%v %v is %q, want %q", c.role, c.slot, got, c.want)
		}
	}
}

func TestAt(t *testing.T) {
	r := result()
	r.Statements = r.Statements[:4]
	for words, want := range map[string]Target{
		"Ito":       {Statement: 1},
		" claimed":  {Statement: 1},
		"claimed":   {Statement: 2},
		"“it":       {Statement: 2},
		"may":       {Statement: 2, Hedge: 1},
		"a surpris": {Sarcasm: 1},
		". Sources": {},
	} {
		if got := At(r, at(article, words).Start); got != want {
			t.Errorf("at %q: %+v, want %+v", words, got, want)
		}
	}
}

func TestTargetSpans(t *testing.T) {
	r := result()
	words := func(t Target) string {
		var out []string
		for _, s := range t.Spans(r) {
			out = append(out, s.Of(article))
		}
		return strings.Join(out, "|")
	}
	for want, target := range map[string]Target{
		"":                               {},
		"Sources|said so":                {Statement: 3},
		"Ruiz|claimed|“it may rain”|may": {Statement: 2, Hedge: 1},
		"Ito|said|Ruiz claimed “it may rain”|Ruiz|claimed|“it may rain”|What a surprise": {Sarcasm: 1},
	} {
		if got := words(target); got != want {
			t.Errorf("%+v: %s, want %s", target, got, want)
		}
	}
}

func TestSummary(t *testing.T) {
	r := result()
	for _, c := range []struct {
		r    mark.Result
		want string
	}{
		{r, "5 statements by 3 speakers; 1 hedged; 2 may be sarcastic"},
		{mark.Result{}, "No statements found"},
		{mark.Result{Hedges: r.Hedges}, "No statements found; 1 word marked"},
		{mark.Result{Statements: r.Statements[3:4]}, "1 statement"},
		{mark.Result{Statements: r.Statements[:1], Speakers: r.Speakers}, "1 statement by 1 speaker"},
	} {
		if got := Summary(c.r); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

func TestGroups(t *testing.T) {
	r := result()
	groups := Groups(r, Palette{}.Next(r))
	var got []string
	for _, g := range groups {
		got = append(got, g.Name)
	}
	if want := "Ana Ruiz|Ito|Unnamed sources|No source given"; strings.Join(got, "|") != want {
		t.Fatalf("groups %v, want %s", got, want)
	}
	rows := NewRows(r, article)
	first := rows.Of(groups[0], 1)
	if len(first) != 1 || first[0].Words != "“it may rain”" || !first[0].Hedged || !first[0].Sarcastic || first[0].Role != Direct {
		t.Errorf("rows of %s: %+v", groups[0].Name, first)
	}
	if row := rows.Of(groups[2], 9)[0]; row.Source != "Sources" || row.Words != "Sources" {
		t.Errorf("unnamed: %+v", row)
	}
}

func TestTwoSpeakersOfOneNameHaveTwoKeys(t *testing.T) {
	r := result()
	r.Speakers[1].Name = "Ito"
	groups := Groups(r, Palette{}.Next(r))
	if groups[0].Key == groups[1].Key {
		t.Errorf("both are %q", groups[0].Key)
	}
}

func TestPaletteKeepsColours(t *testing.T) {
	r := result()
	first := Palette{}.Next(r)
	if first["Ana Ruiz"] != 1 || first["Ito"] != 2 {
		t.Fatalf("most statements first: %v", first)
	}
	r.Statements = append(r.Statements, mark.Statement{ID: 6, Speaker: 1}, mark.Statement{ID: 7, Speaker: 1}, mark.Statement{ID: 8, Speaker: 4})
	r.Speakers = append(r.Speakers, mark.Speaker{ID: 4, Name: "Lee", Type: mark.Group})
	if next := first.Next(r); next["Ana Ruiz"] != 1 || next["Ito"] != 2 || next["Lee"] != 3 {
		t.Errorf("after an edit: %v", next)
	}
}

func TestPaletteBeginsAgainWhenItIsUsedUp(t *testing.T) {
	var r mark.Result
	for id := 1; id <= 14; id++ {
		r.Speakers = append(r.Speakers, mark.Speaker{ID: id, Name: strings.Repeat("A", id), Type: mark.Person})
		r.Statements = append(r.Statements, mark.Statement{ID: id, Speaker: id})
	}
	p := Palette{}.Next(r)
	if p["A"] != 1 || p[strings.Repeat("A", 12)] != 12 || p[strings.Repeat("A", 14)] != 2 {
		t.Errorf("%v", p)
	}
}
