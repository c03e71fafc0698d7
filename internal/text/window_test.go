package text

import "testing"

func TestWindowSeesNothingOutside(t *testing.T) {
	doc := Document{Text: "It may rain", Tokens: []Token{
		{Span: Span{0, 2}, Tag: "PRP", Lower: "it"},
		{Span: Span{3, 6}, Tag: "MD", Lower: "may"},
		{Span: Span{7, 11}, Tag: "VB", Lower: "rain"},
	}}
	w := Window{&doc, 1, 2}
	for i, want := range map[int]string{-1: "", 0: "", 1: "may", 2: "", 3: ""} {
		if got := w.Lower(i); got != want {
			t.Errorf("Lower(%d) = %q, want %q", i, got, want)
		}
		if got := w.Tag(i) != ""; got != (want != "") {
			t.Errorf("Tag(%d) = %q", i, w.Tag(i))
		}
	}
	if w.Has(0, 9, "it", "rain") || !w.Has(0, 9, "may") || w.IsAny(5) || w.IsAny(0, "") {
		t.Error("a window shows what lies outside it")
	}
	if got := w.SpanOf(1, 2).Of(doc.Text); got != "may" {
		t.Errorf("SpanOf = %q", got)
	}
}
