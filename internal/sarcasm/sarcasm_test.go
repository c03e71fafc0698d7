package sarcasm

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"hearsay/internal/mark"
	"hearsay/internal/ruletest"
	"hearsay/internal/text"
)

// story is a text of statements, each given as speaker, source, cue and content.
type story struct {
	text       string
	statements []mark.Statement
	at         int
}

// says finds the next source, cue and content of the story, in any order within the rest of it.
func (s *story) says(speaker int, source, cue, content string) {
	find := func(words string) []text.Span {
		i := s.at + strings.Index(s.text[s.at:], words)
		return []text.Span{{Start: i, End: i + len(words)}}
	}
	m := mark.Statement{ID: len(s.statements) + 1, Speaker: speaker, Source: find(source), Cue: find(cue), Content: find(content)}
	s.statements = append(s.statements, m)
	s.at = m.Cue[0].End
}

func TestRemarksAreColouredAroundTheirManner(t *testing.T) {
	s := story{text: `Palace spokesman Ivo Lenk said on Sunday that the court would rather keep the old mayor.

Lenk’s comments were delivered with a dash of sarcasm, as the palace insists it stays out of such things.

“We have no favourite. But the old one snores less,” Lenk told Radio Nord.

Lenk was alluding to Prince Otto saying in June that he slept well.

“But we will work with anyone,” Otto added, with an unmistakable smirk.

In the same interview, Lenk complained that the roof leaks.`}
	s.says(1, "Palace spokesman Ivo Lenk", "said", "that the court would rather keep the old mayor")
	s.says(2, "the palace", "insists", "it stays out of such things")
	s.at = strings.Index(s.text, "“We")
	s.says(1, "Lenk told", "told", "“We have no favourite. But the old one snores less,”")
	s.says(3, "Prince Otto", "saying", "that he slept well")
	s.at = strings.Index(s.text, "“But we will")
	s.says(3, "Otto added", "added", "“But we will work with anyone,”")
	s.says(1, "Lenk", "complained", "that the roof leaks")
	doc, quotes := ruletest.Document(t, s.text)
	marks := Find(doc, quotes, s.statements)
	if len(marks) != 2 || !slices.Equal(marks[0].Statements, []int{1, 3}) || !slices.Equal(marks[1].Statements, []int{5}) {
		t.Errorf("%q %+v", ruletest.Words(s.text, marks), marks)
	}
}

func TestASignColoursItsStatement(t *testing.T) {
	for _, c := range []struct {
		text  string
		marks int
		want  []int
	}{
		{"“What a lovely storm,” Berg said, laughing. Holm said the storm was over.", 1, []int{1}},
		{"Holm said the storm was over. “Good luck with that,” Berg said.", 1, []int{2}},
		{"Berg mocked Holm for his hat.", 1, []int{1}},
		{"He came back with a snarky note. “Bring a boat,” Berg said.", 1, []int{1}},
		{"Berg said that Holm had mocked her.", 1, nil},
		{"The film met with mockery.", 1, nil},
	} {
		marks := ruletest.Marks(t, c.text, Find)
		if len(marks) != c.marks || !slices.Equal(marks[0].Statements, c.want) {
			t.Errorf("%s: %+v, want %v", c.text, marks, c.want)
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add("“Gee, thanks,” she said with a smirk. His comments came with a dash of sarcasm.\n\nHe mocked the so-called “experts”.", 3, 9)
	f.Add("God forbid! What kind of genius joked, laughing, as a joke to laughs; nothing says x like y", 0, 20)
	f.Fuzz(func(t *testing.T, s string, from, to int) {
		if !utf8.ValidString(s) {
			t.Skip()
		}
		doc, quotes := ruletest.Document(t, s)
		statements := ruletest.Statements(doc, quotes)
		if 0 <= from && from < to && to <= len(doc.Tokens) {
			span := text.Span{Start: doc.Tokens[from].Start, End: doc.Tokens[to-1].End}
			statements = append(statements, mark.Statement{ID: len(statements) + 1, Speaker: 1, Cue: []text.Span{span}})
		}
		end := 0
		for _, m := range Find(doc, quotes, statements) {
			if m.Start < end || m.Empty() || !utf8.ValidString(m.Of(s)) {
				t.Fatalf("mark %+v after %d", m, end)
			}
			end = m.End
		}
	})
}
