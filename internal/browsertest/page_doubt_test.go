//go:build browser

package browsertest

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"hearsay/internal/mark"
	"hearsay/internal/pipeline"
	"hearsay/internal/view"
)

// harbour is an article in which the first statement is plain and the others are not.
const harbour = "“The ferry will sail on Monday,” Captain Mira Toth said.\n\n" +
	"Asked whether she might sell the old boat, she shrugged, and the harbour was left to wonder.\n\n" +
	"The harbour office celebrated the plan as a perhaps historic chance. Nobody expected it to last."

// found is what the page should show of an article, and what of that when doubtful statements are hidden.
func found(t testing.TB, article string) (all, sure mark.Result) {
	t.Helper()
	p, err := pipeline.New()
	if err != nil {
		t.Fatal(err)
	}
	r, err := p.Analyze(context.Background(), article, nil)
	if err != nil {
		t.Fatal(err)
	}
	return view.AtLeast(r, view.Shown), view.AtLeast(r, view.Sure)
}

// doubtShown is how much of the article the page shows in the text and in the list.
type doubtShown struct{ Doubts, Hedges, Rows, Flags int }

func doubt(t testing.TB, ctx context.Context) doubtShown {
	t.Helper()
	return value[doubtShown](t, ctx, `({
		Doubts: [...CSS.highlights].filter(([name]) => name.startsWith("doubt-")).reduce((n, [, all]) => n + all.size, 0),
		Hedges: CSS.highlights.get("hedge").size,
		Rows: document.querySelectorAll(".statement").length,
		Flags: [...document.querySelectorAll(".statement .mark-doubt")].filter((flag) => flag.checkVisibility()).length,
	})`)
}

// wanted is what the page should show of r; of painted parts only whether there are any.
func wanted(r mark.Result) doubtShown {
	n := view.Doubtful(r)
	return doubtShown{Doubts: min(n, 1), Hedges: len(r.Hedges), Rows: len(r.Statements), Flags: n}
}

// A switch that keys reach hides doubtful statements and what belongs to them alone, and shows them again.
func TestDoubtfulStatements(t *testing.T) {
	all, sure := found(t, harbour)
	n := view.Doubtful(all)
	if n == 0 || len(sure.Statements) == 0 || len(sure.Hedges) == len(all.Hedges) {
		t.Fatalf("the article has %d doubtful statements and %d others: it needs both, and a hedge of the doubtful", n, len(sure.Statements))
	}
	ctx := open(t)
	if value[bool](t, ctx, "document.querySelector('.doubts').checkVisibility()") {
		t.Error("a switch without anything to switch")
	}
	read(t, ctx, harbour)
	check := func(r mark.Result) {
		t.Helper()
		until(t, ctx, fmt.Sprintf("document.querySelector('[role=status]').innerText === %q", view.Summary(r)))
		until(t, ctx, fmt.Sprintf("document.querySelectorAll('.statement').length === %d", len(r.Statements)))
		got := doubt(t, ctx)
		got.Doubts = min(got.Doubts, 1)
		if got != wanted(r) {
			t.Errorf("shown: %+v, want %+v", got, wanted(r))
		}
	}
	check(all)
	mustHold(t, value[string](t, ctx, "document.querySelector('.doubts').innerText"), fmt.Sprintf("Show doubtful statements (%d)", n))
	run(t, ctx, chromedp.Focus(".doubts input"), chromedp.KeyEvent(" "))
	check(sure)
	if !strings.Contains(shown(t, ctx), "celebrated") {
		t.Error("the text itself has changed")
	}
	run(t, ctx, chromedp.Click(".doubts"))
	check(all)
}

// The card says how far to trust a statement.
func TestCardSaysHowSure(t *testing.T) {
	ctx := open(t)
	read(t, ctx, harbour)
	hover(t, ctx, "will sail")
	mustHold(t, card(t, ctx), "Very sure")
	run(t, ctx, chromedp.KeyEvent(kb.Escape))
	all, _ := found(t, harbour)
	for _, s := range all.Statements {
		if s.Confidence < view.Sure {
			x, y := settled(t, ctx, s.Content[0].Of(harbour))
			run(t, ctx, chromedp.MouseClickXY(x, y))
			until(t, ctx, "document.getElementById('card').innerText.includes('Doubtful')")
			return
		}
	}
	t.Error("nothing is doubtful in the article")
}
