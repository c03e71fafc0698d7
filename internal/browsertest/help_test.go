//go:build browser

package browsertest

import (
	"context"
	"testing"

	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"

	"hearsay/internal/attribute"
	"hearsay/internal/hedge"
	"hearsay/internal/sarcasm"
)

const helpPage = "/build/help.html"

// The foot of the page leads to the help in a new tab: the pasted text stays where it is.
func TestHelpIsInTheFoot(t *testing.T) {
	ctx := open(t)
	opened := chromedp.WaitNewTarget(ctx, func(i *target.Info) bool { return i.URL != "" && i.URL != "about:blank" })
	run(t, ctx, chromedp.Click(".foot a"))
	tab, done := chromedp.NewContext(ctx, chromedp.WithTargetID(<-opened))
	defer done()
	until(t, tab, "document.readyState === 'complete' && location.pathname === '"+helpPage+"'")
	run(t, tab, chromedp.Click("header a"), chromedp.WaitVisible("#article"))
}

func TestHelpListsEveryRule(t *testing.T) {
	ctx := visit(t, page(t)+helpPage)
	want := len(attribute.Patterns()) + len(hedge.Rules()) + len(sarcasm.Rules())
	if got := value[int](t, ctx, "[...document.querySelectorAll('.rule')].filter((r) => r.checkVisibility()).length"); got != want {
		t.Errorf("%d rules are listed, want %d", got, want)
	}
	for _, lost := range value[[]string](t, ctx, `[...document.querySelectorAll("nav a")].map((a) => a.hash)
		.filter((hash) => !document.querySelector(hash))`) {
		t.Errorf("%s leads nowhere", lost)
	}
}

// What the page shows fits wide and small screens, in light and dark.
func TestHelpLooks(t *testing.T) {
	address := page(t) + helpPage
	look := func(name string, width int64, theme string) {
		ctx := visit(t, address)
		prefer(t, ctx, "prefers-color-scheme", theme)
		run(t, ctx, chromedp.EmulateViewport(width, 860))
		if wide := value[int64](t, ctx, "document.documentElement.scrollWidth"); wide > width {
			t.Errorf("%s: the page is %d pixels wide", name, wide)
		}
		screenshot(t, ctx, name)
		for _, part := range []string{"statements", "sarcasm", "limits"} {
			scrollTo(t, ctx, part)
			screenshot(t, ctx, name+"-"+part)
		}
	}
	look("help", 1280, "light")
	look("help-dark", 1280, "dark")
	look("help-narrow", 390, "light")
	look("help-narrow-dark", 390, "dark")
}

func scrollTo(t testing.TB, ctx context.Context, id string) {
	t.Helper()
	value[bool](t, ctx, "document.getElementById('"+id+"').scrollIntoView(), true")
}
