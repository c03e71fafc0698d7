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
	s := story{text: `Trainer Ivo Lenk said after the match that the referee had the eyes of a hawk.

Lenk’s remarks came with more than a hint of sarcasm, as the club claims it never talks of referees.

“He saw all of it. He even saw things that nobody did,” Lenk told Radio Nord.

Lenk thinks of the club’s former president, Otto Rask, who swore that he slept well before each match.

“I only ever fined the goalkeeper,” Rask added, with a wink.

At home on Monday, Lenk complained that the roof of the stadium leaks.`}
	s.says(1, "Trainer Ivo Lenk", "said", "that the referee had the eyes of a hawk")
	s.says(2, "the club", "claims", "it never talks of referees")
	s.at = strings.Index(s.text, "“He")
	s.says(1, "Lenk told", "told", "“He saw all of it. He even saw things that nobody did,”")
	s.says(3, "Otto Rask", "swore", "that he slept well before each match")
	s.at = strings.Index(s.text, "“I only")
	s.says(3, "Rask added", "added", "“I only ever fined the goalkeeper,”")
	s.says(1, "Lenk", "complained", "that the roof of the stadium leaks")
	doc, quotes := ruletest.Document(t, s.text)
	marks := Find(doc, quotes, s.statements)
	if len(marks) != 2 || !slices.Equal(marks[0].Statements, []int{1, 3}) || !slices.Equal(marks[1].Statements, []int{5}) {
		t.Errorf("%q %+v", ruletest.Words(s.text, marks), marks)
	}
}

// TestAPronounStandsForWhoSpoke: one who owns the remarks is the last person who spoke before, or the next one.
func TestAPronounStandsForWhoSpoke(t *testing.T) {
	for _, c := range []struct {
		text string
		want []int
	}{
		{"Lenk said the roof leaks. His remarks came with a dash of sarcasm.\n\n“It waters the grass,” Lenk said.", []int{1, 2}},
		{"Lenk said the roof leaks.\n\nHer long answer to Rask was given with a dash of irony.\n\n“It waters the grass,” Lenk said.", []int{2}},
		{"His words came with a smirk.\n\n“Rain, in January, in this town,” Lenk said.", []int{1}},
		{"Lenk said the roof leaks.\n\nHer tone was full of mischief, her reply given with a smirk.\n\nThe club said it was dry.", []int{1}},
		{"Lenk said the roof leaks. The club said it was dry. His words came with a smirk.", []int{1}},
		{"Lenk said the roof leaks. The club said it was dry. Their words came with a smirk.", []int{2}},
		{"His response was delivered with a smirk.\n\n“It waters the grass,” Lenk said.", []int{1}},
		{"The club said it was dry. Her comments came with a smirk.", nil},
		{"Lenk said the roof leaks. In her remarks, made with a smirk, she wept.", nil},
		{"Lenk said the roof leaks. Its answer was sent with a smirk.", nil},
	} {
		marks := ruletest.Marks(t, c.text, Find)
		if len(marks) != 1 || !slices.Equal(marks[0].Statements, c.want) {
			t.Errorf("%s: %+v, want %v", c.text, marks, c.want)
		}
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
		ruletest.Sound(t, s, Find(doc, quotes, statements))
	})
}
