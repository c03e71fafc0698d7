package main

import (
	"strings"
	"testing"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// at finds the words in source.
func at(t *testing.T, source, words string) text.Span {
	t.Helper()
	start := strings.Index(source, words)
	if start < 0 {
		t.Fatalf("no %q in %q", words, source)
	}
	return text.Span{Start: start, End: start + len(words)}
}

func TestWriteText(t *testing.T) {
	source := "“It may sink,” Ada Finch joked.\r\n\x1b[2J"
	var got strings.Builder
	err := writeText(&got, source, mark.Result{
		Statements: []mark.Statement{{
			ID: 1, Kind: mark.Direct, Speaker: 1, Confidence: 0.9, Why: "quotation before a verb",
			Source:  []text.Span{at(t, source, "Ada Finch")},
			Cue:     []text.Span{at(t, source, "joked")},
			Content: []text.Span{at(t, source, "“It may sink,”")},
		}, {
			ID: 2, Kind: mark.Indirect, Content: []text.Span{at(t, source, "sink")}, Why: "no source",
		}},
		Speakers: []mark.Speaker{{ID: 1, Name: "Ada Finch", Type: mark.Person}},
		Hedges:   []mark.Mark{{Span: at(t, source, "may"), Category: mark.Modal, Statements: []int{1, 2}, Why: "possibility"}},
		Sarcasm:  []mark.Mark{{Span: at(t, source, "joked"), Category: mark.Reported, Why: "a joke"}},
	}, false)
	want := legend + `[1 “It (h1 may) [2 sink 2],” 1] {1 Ada Finch} <1 (s1 joked)>.
` + "\ufffd" + `[2J

Statements: 2
   1  direct, by Ada Finch (90 % sure)
      {Ada Finch} <joked> [“It may sink,”]
      quotation before a verb
   2  indirect, by an unknown speaker (0 % sure)
      {} <> [sink]
      no source

Speakers: 1
   1  Ada Finch (person): statement 1

Hedges: 1
  h1  (may) modal, statements 1, 2
      possibility

Sarcasm: 1
  s1  (joked) reported, in no statement
      a joke
`
	if err != nil || got.String() != want {
		t.Errorf("error %v, wrote\n%s\nwant\n%s", err, got.String(), want)
	}
}

// Spans that cross are closed where they end, and colours add up.
func TestPaintCrossingSpans(t *testing.T) {
	result := mark.Result{Hedges: []mark.Mark{{Span: text.Span{Start: 0, End: 3}}, {Span: text.Span{Start: 1, End: 5}}}}
	for coloured, want := range map[bool]string{
		false: "(h1 a(h2 bc)de)f",
		true:  "\x1b[0;33m(h1 a\x1b[0;33;33m(h2 bc)\x1b[0;33mde)\x1b[0mf",
	} {
		var got strings.Builder
		if err := writeText(&got, "abcdef", result, coloured); err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(got.String(), legend+want+"\n") {
			t.Errorf("coloured %v: wrote %q, want %q", coloured, got.String(), want)
		}
	}
}

func TestWordsAreCut(t *testing.T) {
	source := strings.Repeat("é ", 100)
	got := words(source, []text.Span{{Start: 0, End: len(source)}})
	if want := strings.Repeat("é ", shown/2) + "..."; got != want {
		t.Errorf("cut to %q, want %q", got, want)
	}
}
