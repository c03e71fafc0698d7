package help

import (
	"bytes"
	"html"
	"slices"
	"strings"
	"testing"

	"hearsay/internal/attribute"
	"hearsay/internal/hedge"
	"hearsay/internal/mark"
	"hearsay/internal/sarcasm"
)

func all() Rules { return Rules{attribute.Patterns(), hedge.Rules(), sarcasm.Rules()} }

func write(t *testing.T, rules Rules) string {
	t.Helper()
	var out bytes.Buffer
	if err := Write(&out, rules); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// text is what a reader sees of a line of HTML.
func text(line string) string {
	var out strings.Builder
	for part := range strings.SplitSeq(line, "<") {
		_, seen, _ := strings.Cut(part, ">")
		out.WriteString(seen)
	}
	return html.UnescapeString(out.String())
}

func TestEveryRuleIsListedWithItsExamples(t *testing.T) {
	rules := all()
	page := write(t, rules)
	listed := slices.Concat(rules.Statements, rules.Hedges, rules.Sarcasm)
	if got := strings.Count(page, `<article class="rule">`); got != len(listed) {
		t.Errorf("%d rules are listed, want %d", got, len(listed))
	}
	seen := text(page)
	for _, r := range listed {
		for _, words := range slices.Concat([]string{r.Name, reason(r)}, r.Marks, r.Leaves) {
			if plain, _ := mark.Example(words); !strings.Contains(seen, plain) {
				t.Errorf("%s: %q is missing", r.Name, plain)
			}
		}
	}
	for _, slot := range []string{"{cue}", "{source}", "“”", "…”"} {
		if strings.Contains(seen, slot) {
			t.Errorf("a reason shows %s", slot)
		}
	}
}

func TestExampleIsMarked(t *testing.T) {
	r := mark.Rule{Category: mark.Modal, Reason: "“{cue}” it is.", Marks: []string{"It [may] or [might]."}, Leaves: []string{"In May."}}
	page := write(t, Rules{Hedges: []mark.Rule{r}})
	for _, want := range []string{
		`<p>“may” it is.</p>`,
		`<dd>It <mark class="mark-hedge">may</mark> or <mark class="mark-hedge">might</mark>.</dd>`,
		`<dd>In May.</dd>`,
	} {
		if !strings.Contains(page, want) {
			t.Errorf("no %s", want)
		}
	}
}

func TestHostileCharactersAreText(t *testing.T) {
	const bad = `<script>alert("x")</script> &lt; ' {{.}} <b onclick=x>`
	r := mark.Rule{Name: bad, Category: mark.Modal, Reason: bad + "{cue}", Marks: []string{bad + "[" + bad + "]"}, Leaves: []string{bad}}
	page := write(t, Rules{Statements: []mark.Rule{r}, Hedges: []mark.Rule{r}})
	if strings.Contains(page, "<script") || strings.Contains(page, "<b ") {
		t.Error("a rule's words became markup")
	}
	if got, want := strings.Count(text(page), bad), 2*6; got != want {
		t.Errorf("the words are shown %d times, want %d", got, want)
	}
}

// The policy of the page's host allows neither.
func TestNoInlineStyleOrScript(t *testing.T) {
	page := write(t, all())
	for _, bad := range []string{"<script", "<style", "style=", " onclick", "javascript:"} {
		if strings.Contains(page, bad) {
			t.Errorf("the page has %s", bad)
		}
	}
}
