package hedge

import (
	"strings"
	"testing"
	"unicode/utf8"

	"hearsay/internal/mark"
	"hearsay/internal/ruletest"
	"hearsay/internal/text"
)

func TestAMarkNamesEveryStatementItLiesIn(t *testing.T) {
	s := "Berg said that Holm claimed the well may be dry."
	doc, quotes := ruletest.Document(t, s)
	part := func(words string) []text.Span {
		i := strings.Index(s, words)
		return []text.Span{{Start: i, End: i + len(words)}}
	}
	marks := Find(doc, quotes, []mark.Statement{
		{ID: 1, Source: part("Berg"), Cue: part("said"), Content: part("that Holm claimed the well may be dry")},
		{ID: 2, Source: part("Holm"), Cue: part("claimed"), Content: part("the well may be dry"), Speaker: 7},
	}, []mark.Speaker{{ID: 7, Name: "Ida Holm"}})
	if len(marks) != 1 || len(marks[0].Statements) != 2 {
		t.Fatalf("marks %+v, want one in statements 1 and 2", marks)
	}
	if !strings.Contains(marks[0].Why, "Ida Holm") {
		t.Errorf("the reason names somebody else: %s", marks[0].Why)
	}
}

func TestTheReasonTellsWhoseHedgeItIs(t *testing.T) {
	for s, want := range map[string]string{
		"“The well may be dry,” Berg said.":    "Anna Berg hedged so in these very words.",
		"Berg said the well may be dry.":       "Anna Berg is reported to have hedged so.",
		"Berg suggested the well was dry.":     "The reporter says it of the statement.",
		"The well may be dry by spring again.": "The article says it in its own voice.",
	} {
		marks := ruletest.Marks(t, s, find)
		if len(marks) != 1 || !strings.HasSuffix(marks[0].Why, want) {
			t.Errorf("%s: %+v, want %q", s, marks, want)
		}
	}
}

func TestNothingToFind(t *testing.T) {
	for _, s := range []string{"", " ", "“", "would", "if", "\n\n"} {
		ruletest.Marks(t, s, find)
	}
}

func FuzzFind(f *testing.F) {
	f.Add("“I don’t think it’s likely,” she said. If he’d come, they would’ve left about 20 — or so.", 3, 9)
	f.Add("Critics say some 40% may, in theory, be lost; it seems’ would", 0, 60)
	f.Add("an estimated kind of sort of if not were he", 10, 2)
	f.Fuzz(func(t *testing.T, s string, from, to int) {
		if !utf8.ValidString(s) {
			t.Skip()
		}
		doc, quotes := ruletest.Document(t, s)
		parts := ruletest.Statements(doc, quotes)
		if 0 <= from && from < to && to <= len(doc.Tokens) {
			span := text.Span{Start: doc.Tokens[from].Start, End: doc.Tokens[to-1].End}
			parts = append(parts, mark.Statement{ID: len(parts) + 1, Source: []text.Span{span}, Content: []text.Span{span}})
		}
		ruletest.Sound(t, s, Find(doc, quotes, parts, nil))
	})
}
