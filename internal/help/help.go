// Package help writes the page that explains the marks: every rule, from what it says of itself.
package help

import (
	_ "embed"
	"html/template"
	"io"

	"hearsay/internal/mark"
	"hearsay/internal/view"
)

//go:embed help.html
var page string

// Rules are what the page lists: the patterns that find statements, and the rules of hedges and of sarcasm.
type Rules struct{ Statements, Hedges, Sarcasm []mark.Rule }

// Write writes the page as HTML. It expects to lie one folder below the app.
func Write(w io.Writer, rules Rules) error {
	t := template.New("help").Funcs(template.FuncMap{"runs": runs, "reason": reason, "legend": view.Legend})
	if _, err := t.Parse(page); err != nil {
		return err
	}
	return t.Execute(w, map[string]any{
		"Statements": group{Look: "said", Rules: rules.Statements},
		"Hedges":     groups("mark-hedge", kindsOfHedge(), rules.Hedges),
		"Sarcasm":    groups("mark-sarcasm", signsOfSarcasm(), rules.Sarcasm),
	})
}

// run is a piece of an example: marked, or not.
type run struct {
	Text   string
	Marked bool
}

// runs cuts an example at its brackets.
func runs(example string) []run {
	plain, marked := mark.Example(example)
	var out []run
	end := 0
	for _, m := range marked {
		out = append(out, run{plain[end:m.Start], false}, run{m.Of(plain), true})
		end = m.End
	}
	return append(out, run{plain[end:], false})
}

// reason is the rule's reason for its first example.
func reason(r mark.Rule) string {
	for _, example := range r.Marks {
		if plain, marked := mark.Example(example); len(marked) > 0 {
			return r.Why(marked[0].Of(plain))
		}
	}
	return r.Why("…")
}
