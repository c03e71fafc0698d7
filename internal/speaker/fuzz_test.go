package speaker_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"hearsay/internal/mark"
	"hearsay/internal/ruletest"
	"hearsay/internal/speaker"
	"hearsay/internal/text"
)

// FuzzIdentify gives statements at any place of any text: no panic, mentions within the text and in order, and
// every speaker somebody's.
func FuzzIdentify(f *testing.F) {
	for _, seed := range []string{
		"Marta Soler, the mayor, said “I met Sens. Al Lund (R-Utah) and Bo Kim (D-N.J.),” and they agreed.",
		"PENCE: Well.\n\n“The F.B.I.’s report,” he said, who … the two men, both of",
		"James “Bud” of the, , ( ) ’s’s ́Äé\x00 Harbour and / & Co. said, saying one of one of the",
	} {
		f.Add(seed, uint16(3), uint16(40), uint16(7))
	}
	f.Fuzz(func(t *testing.T, s string, a, b, c uint16) {
		if !utf8.ValidString(s) {
			t.Skip()
		}
		doc, quotes := ruletest.Document(t, s)
		statements := scattered(doc, int(a), int(b), int(c))
		speakers, of := speaker.Identify(doc, quotes, statements)
		if len(of) != len(statements) {
			t.Fatalf("%d of %d statements", len(of), len(statements))
		}
		for i, who := range speakers {
			if who.ID != i+1 || who.Name == "" || !slices.Contains(of, who.ID) {
				t.Errorf("speaker %+v of %v", who, of)
			}
			if !slices.IsSortedFunc(who.Mentions, text.Compare) {
				t.Errorf("mentions out of order: %v", who.Mentions)
			}
			for _, at := range who.Mentions {
				if at.Empty() || at.Start < 0 || at.End > len(s) || !utf8.ValidString(at.Of(s)) {
					t.Errorf("mention %v of %d bytes", at, len(s))
				}
			}
		}
		for _, id := range of {
			if id < 0 || id > len(speakers) {
				t.Errorf("no speaker %d", id)
			}
		}
		for i, st := range statements {
			if of[i] > 0 {
				speaker.Chain(doc, st, speakers[of[i]-1])
			}
		}
	})
}

// scattered makes statements whose parts begin at any token.
func scattered(doc text.Document, a, b, c int) []mark.Statement {
	n := len(doc.Tokens)
	if n == 0 {
		return []mark.Statement{{ID: 1}}
	}
	part := func(i, size int) []text.Span {
		i %= n
		return []text.Span{{Start: doc.Tokens[i].Start, End: doc.Tokens[min(i+size, n-1)].End}}
	}
	return []mark.Statement{
		{ID: 1, Kind: mark.Indirect, Source: part(a, b%5), Cue: part(b, 0), Content: part(c, a%9)},
		{ID: 2, Kind: mark.Direct, Source: part(b, c%3), Content: part(a, b%30)},
		{ID: 3, Kind: mark.Mixed, Cue: part(c, 1), Content: part(b, 4)},
		{ID: 4, Kind: mark.Direct, Content: part(a, 3)},
		{ID: 5, Source: part(c, 0)},
	}
}

// BenchmarkIdentify shows that the cost grows with the text and no faster.
func BenchmarkIdentify(b *testing.B) {
	const paragraph = "Harbour spokesman Paolo Renzi met Marta Soler of the Tidal Institute on Monday. “We will not go,” he said. " +
		"The institute said it would appeal. Critics of the plan, like Ivan Petrov and Dora Kim, said they hoped so. Gov. Anita Person%d (D-Nev.), " +
		"who chairs the panel, denied it, saying she had asked the mayor, Bo Lund, for a report.\n\n"
	for _, words := range []int{10_000, 100_000} {
		var s strings.Builder
		for i := 0; i < words/62; i++ {
			fmt.Fprintf(&s, paragraph, i)
		}
		doc, quotes := ruletest.Document(b, s.String())
		statements := said(doc)
		b.Run(fmt.Sprintf("%d words", words), func(b *testing.B) {
			b.ReportMetric(float64(len(statements)), "statements")
			for b.Loop() {
				speaker.Identify(doc, quotes, statements)
			}
		})
	}
}

// said makes a statement of every word in front of or behind “said”.
func said(doc text.Document) []mark.Statement {
	var out []mark.Statement
	for i := 1; i+3 < len(doc.Tokens); i++ {
		if doc.Tokens[i].Lower == "said" {
			out = append(out, mark.Statement{ID: len(out) + 1, Kind: mark.Indirect,
				Source: []text.Span{doc.Tokens[i-1].Span}, Cue: []text.Span{doc.Tokens[i].Span},
				Content: []text.Span{{Start: doc.Tokens[i+1].Start, End: doc.Tokens[i+3].End}}})
		}
	}
	return out
}
