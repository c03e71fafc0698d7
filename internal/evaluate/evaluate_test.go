package evaluate

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"hearsay/internal/corpus"
	"hearsay/internal/mark"
	"hearsay/internal/text"
)

// at finds each of words in source; "2:it" is the second "it".
func at(t *testing.T, source string, words ...string) (spans []text.Span) {
	t.Helper()
	for _, w := range words {
		n := 1
		if number, rest, ok := strings.Cut(w, ":"); ok {
			fmt.Sscan(number, &n)
			w = rest
		}
		end := 0
		for range n {
			i := strings.Index(source[end:], w)
			if i < 0 {
				t.Fatalf("no %q in %q", w, source)
			}
			end += i + len(w)
		}
		spans = append(spans, text.Span{Start: end - len(w), End: end})
	}
	return spans
}

// statement has one span for each part whose words are given.
func statement(t *testing.T, source string, id int, who, cue string, content ...string) mark.Statement {
	t.Helper()
	s := mark.Statement{ID: id, Content: at(t, source, content...)}
	if who != "" {
		s.Source = at(t, source, who)
	}
	if cue != "" {
		s.Cue = at(t, source, cue)
	}
	return s
}

// annotated are statements as gold, with the events E1, E2 ...
func annotated(statements ...mark.Statement) (gold []corpus.Statement) {
	for i, s := range statements {
		gold = append(gold, corpus.Statement{Statement: s, Event: fmt.Sprint("E", i+1)})
	}
	return gold
}

// check compares the lines of a score's figures.
func check(t *testing.T, got Score, want string) {
	t.Helper()
	var lines []string
	for _, f := range got.Figures {
		lines = append(lines, f.String())
	}
	wanted := strings.Fields(want)
	for i := 0; i < len(wanted); i += 2 {
		line := wanted[i] + " " + wanted[i+1]
		if i/2 >= len(lines) || lines[i/2] != line {
			t.Fatalf("figures\n%s\nwant %q as number %d", strings.Join(lines, "\n"), line, i/2+1)
		}
	}
	if len(wanted) != 2*len(lines) {
		t.Errorf("%d figures, want %d", len(lines), len(wanted)/2)
	}
}

// whats counts the errors of each kind.
func whats(s Score) map[string]int {
	out := map[string]int{}
	for _, e := range s.Errors {
		out[e.What]++
	}
	return out
}

// Tokens: “ It sank , ” Ada said . Bo thinks it floats . Cy saw it .
//
// The second found statement has another source and leaves out "it": its content shares 6 of 9 + 6
// characters, an overlap of 0.8. The third is spurious. So
//
//	source tokens   right Ada; wrong Cy; missed Bo
//	cue tokens      right said, thinks; wrong saw
//	content tokens  right “ It sank , ” floats; wrong the last it; missed the first
//	source spans    right Ada; wrong Cy, which two statements have; missed Bo
//	content spans   right the quotation; wrong floats, it; missed it floats
//	statements      2 right, 1 wrong; of direct ones 1 right
//	attributed      Ada of Ada, Bo; of direct ones Ada of Ada
func TestAttributions(t *testing.T) {
	source := "“It sank,” Ada said. Bo thinks it floats. Cy saw it."
	a := Article{Article: corpus.Article{Name: "boat", Text: source, Statements: annotated(
		statement(t, source, 1, "Ada", "said", "“It sank,”"),
		statement(t, source, 2, "Bo", "thinks", "it floats"),
		statement(t, source, 3, "Cy", "saw"), // without a content it does not count
	)}}
	a.Found.Statements = []mark.Statement{
		statement(t, source, 1, "Ada", "said", "“It sank,”"),
		statement(t, source, 2, "Cy", "thinks", "floats"),
		statement(t, source, 3, "Cy", "saw", "2:it"),
	}
	got := Attributions([]Article{a})
	check(t, got, `
		source_token_precision 0.5000 source_token_recall 0.5000 source_token_f1 0.5000
		cue_token_precision 0.6667 cue_token_recall 1.0000 cue_token_f1 0.8000
		content_token_precision 0.8571 content_token_recall 0.8571 content_token_f1 0.8571
		source_span_precision 0.5000 source_span_recall 0.5000 source_span_f1 0.5000
		cue_span_precision 0.6667 cue_span_recall 1.0000 cue_span_f1 0.8000
		content_span_precision 0.3333 content_span_recall 0.5000 content_span_f1 0.4000
		statement_precision 0.6667 statement_recall 1.0000 statement_f1 0.8000
		direct_statement_precision 1.0000 direct_statement_recall 1.0000 direct_statement_f1 1.0000
		attributed 0.5000 direct_attributed 1.0000`)
	if want := map[string]int{"wrong source": 1, "spurious statement": 1}; !reflect.DeepEqual(whats(got), want) {
		t.Errorf("errors %v, want %v", got.Errors, want)
	}
	if got.Figure("statement_f1") != 0.8 || got.Figure("nothing") != 0 {
		t.Error("a figure is not found by its name")
	}
}

// Nothing found: every precision and recall is 0, and nothing is divided by 0.
func TestAttributionsOfNothing(t *testing.T) {
	source := "“It sank,” Ada said."
	a := Article{Article: corpus.Article{Text: source, Statements: annotated(statement(t, source, 1, "Ada", "said", "“It sank,”"))}}
	for _, articles := range [][]Article{nil, {a}} {
		for _, f := range Attributions(articles).Figures {
			if f.Value != 0 {
				t.Errorf("of %d articles: %v", len(articles), f)
			}
		}
	}
}

// E1 is matched; its speaker is right by the family name. Of its cues "may" is found, as the wrong category;
// "perhaps" is missed; the hedge on the cue "said" is spurious. E2 is matched, has another speaker, no
// hedge and none found, and is taken for sarcastic wrongly. E3 is missed, so its speaker is wrong and its
// sarcasm is missed; a hedge is found within it all the same. E4's hedges and sarcasm are disputed and it
// has no speaker. Hence of 3 speakers 1 is right, of 2 direct ones (E1, E3) 1; hedged statements: E1 and E3
// right; cues: right may, nearly; wrong said; missed perhaps; categories: 1 of 2; sarcasm: 1 wrong, 1 missed.
func TestMarks(t *testing.T) {
	source := "“It may perhaps sink,” Ada Finch said. Bo agreed that it had. “Nearly true,” Cy Lund joked. All knew it would."
	a := Article{Article: corpus.Article{Name: "boat", Text: source, Statements: annotated(
		statement(t, source, 1, "Ada Finch", "said", "“It may perhaps sink,”"),
		statement(t, source, 2, "Bo", "agreed", "it had"),
		statement(t, source, 3, "Cy Lund", "joked", "“Nearly true,”"),
		statement(t, source, 4, "All", "knew", "it would"),
		statement(t, source, 5, "All", "knew", "it would"), // not labelled
	)}}
	hedge := func(words string, c mark.Category) mark.Mark {
		return mark.Mark{Span: at(t, source, words)[0], Category: c}
	}
	a.Found = mark.Result{
		Statements: []mark.Statement{
			statement(t, source, 1, "", "", "“It may perhaps sink,”"),
			statement(t, source, 2, "", "", "it had"),
		},
		Speakers: []mark.Speaker{{ID: 1, Name: "Mayor Finch"}, {ID: 2, Name: "Bob"}, {ID: 3, Name: "Finch"}},
		Hedges:   []mark.Mark{hedge("may", mark.Belief), hedge("said", mark.Belief), hedge("Nearly", mark.Approximate), hedge("would", mark.Modal)},
		Sarcasm:  []mark.Mark{{Category: mark.Reported, Statements: []int{2}}},
	}
	a.Found.Statements[0].Speaker, a.Found.Statements[1].Speaker = 3, 2
	got := Marks([]Article{a}, []corpus.Labels{{Name: "boat", Statements: map[string]corpus.Label{
		"E1": {Speaker: "Ada Finch", Type: mark.Person, Hedges: []corpus.Cue{{Cue: "may", Category: mark.Modal}, {Cue: "Perhaps", Category: mark.Epistemic}}, Sarcasm: []corpus.Cue{}},
		"E2": {Speaker: "Bo", Type: mark.Person, Hedges: []corpus.Cue{}, Sarcasm: []corpus.Cue{}},
		"E3": {Speaker: "Cy Lund", Type: mark.Person, Hedges: []corpus.Cue{{Cue: "nearly", Category: mark.Approximate}}, Sarcasm: []corpus.Cue{{Cue: "joked"}}},
		"E4": {},
	}}})
	check(t, got, `
		speaker_accuracy 0.3333 speaker_accuracy_direct 0.5000
		hedged_statement_precision 1.0000 hedged_statement_recall 1.0000 hedged_statement_f1 1.0000
		hedge_cue_precision 0.6667 hedge_cue_recall 0.6667 hedge_cue_f1 0.6667
		hedge_category_accuracy 0.5000
		sarcastic_statement_precision 0.0000 sarcastic_statement_recall 0.0000 sarcastic_statement_f1 0.0000`)
	want := map[string]int{"wrong speaker": 1, "wrong hedge category": 1, "missed hedge": 1, "spurious hedge": 1,
		"missed sarcastic statement": 1, "spurious sarcastic statement": 1}
	if !reflect.DeepEqual(whats(got), want) {
		t.Errorf("errors %v, want %v", got.Errors, want)
	}
}

// Of four sentences one is disputed, one rightly marked (the sign overlaps by one letter), one missed, and
// one wrongly marked.
func TestSarcasm(t *testing.T) {
	yes, no := true, false
	source := "How nice. Great. Fine. So what?"
	a := Article{Article: corpus.Article{Text: source}}
	for _, words := range []string{"nice", "So"} {
		a.Found.Sarcasm = append(a.Found.Sarcasm, mark.Mark{Span: at(t, source, words)[0]})
	}
	var sentences []corpus.Sentence
	for words, label := range map[string]*bool{"How n": &yes, "Great.": &yes, "Fine.": nil, "So what?": &no} {
		sentences = append(sentences, corpus.Sentence{Span: at(t, source, words)[0], Sarcastic: label})
	}
	check(t, Sarcasm(sentences, func(corpus.Sentence) Article { return a }),
		"sarcastic_sentence_precision 0.5000 sarcastic_sentence_recall 0.5000 sarcastic_sentence_f1 0.5000")
}

// All sentences but one in each half are judged rightly, so that the figures do not depend on the order.
func TestWeasel(t *testing.T) {
	var sentences []corpus.Weasel
	var hedged []bool
	for i := range 1000 {
		sentences = append(sentences, corpus.Weasel{Text: fmt.Sprint(i), Uncertain: i%2 == 0})
		hedged = append(hedged, i%2 == 0)
	}
	perfect := Weasel(sentences, hedged)
	check(t, perfect, `weasel_tuned_precision 1.0000 weasel_tuned_recall 1.0000 weasel_tuned_f1 1.0000
		weasel_held_out_precision 1.0000 weasel_held_out_recall 1.0000 weasel_held_out_f1 1.0000`)
	all := Weasel(sentences, slices.Repeat([]bool{true}, 1000))
	again := Weasel(sentences, slices.Repeat([]bool{true}, 1000))
	if len(all.Errors) < 200 || len(all.Errors) > 300 {
		t.Errorf("told %d of 500 errors, want about half", len(all.Errors))
	}
	if !reflect.DeepEqual(all, again) {
		t.Error("another half is held out each time")
	}
}
