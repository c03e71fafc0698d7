//go:build browser

package browsertest

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
)

// council is a short article with a direct, a mixed and an indirect statement of three speakers.
const council = "“We will sell the pool,” Mayor Ana Brandt told the council on Friday.\n\n" +
	"Councillor Tom Reyes said the plan was “a gift to the builders”.\n\n" +
	"According to the Swimmers’ Union, the pool earned a profit last year."

// open visits the page and waits for the core.
func open(t testing.TB, allowed ...string) context.Context {
	t.Helper()
	ctx := visit(t, page(t), allowed...)
	ready(t, ctx)
	return ctx
}

func ready(t testing.TB, ctx context.Context) {
	t.Helper()
	until(t, ctx, "document.documentElement.dataset.state === 'ready'")
}

// read pastes an article and waits until its marks are painted.
func read(t testing.TB, ctx context.Context, article string) {
	t.Helper()
	value[bool](t, ctx, "performance.clearMarks('hearsay:painted'), true")
	paste(t, ctx, "#article", article)
	until(t, ctx, "performance.getEntriesByName('hearsay:painted').length")
}

// shown is the text of the article as the page reads it.
func shown(t testing.TB, ctx context.Context) string {
	t.Helper()
	return value[string](t, ctx, "hearsay.pane.text")
}

// painted lists what is painted, as NAME:words, by place.
func painted(t testing.TB, ctx context.Context) []string {
	t.Helper()
	return value[[]string](t, ctx, `[...CSS.highlights].flatMap(([name, highlight]) => [...highlight].map((static) => {
		const range = document.createRange();
		range.setStart(static.startContainer, static.startOffset);
		range.setEnd(static.endContainer, static.endOffset);
		return { range, label: name + ":" + range };
	})).sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range)).map((mark) => mark.label)`)
}

// mustPaint fails the test unless exactly these words are painted in a style of this name and any colour.
func mustPaint(t testing.TB, ctx context.Context, style string, words ...string) {
	t.Helper()
	var got []string
	for _, label := range painted(t, ctx) {
		name, text, _ := strings.Cut(label, ":")
		if role, _, _ := strings.Cut(name, "-"); role == style {
			got = append(got, text)
		}
	}
	if !slices.Equal(got, words) {
		t.Errorf("painted as %s: %q, want %q", style, got, words)
	}
}

// spot is the middle of the first place in the article that reads words, in pixels of the view. It scrolls there.
func spot(t testing.TB, ctx context.Context, words string) (x, y float64) {
	t.Helper()
	quoted, _ := json.Marshal(words)
	at := value[[]float64](t, ctx, fmt.Sprintf(`(() => {
		const pane = hearsay.pane, start = pane.text.indexOf(%s);
		const middle = start + Math.floor(%s.length / 2);
		scrollBy(0, Math.max(0, pane.box(middle).bottom - 0.8 * innerHeight));
		const box = pane.box(middle);
		return [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
	})()`, quoted, quoted))
	return at[0], at[1]
}

// hover moves the mouse to words of the article.
func hover(t testing.TB, ctx context.Context, words string) {
	t.Helper()
	x, y := settled(t, ctx, words)
	run(t, ctx, chromedp.MouseEvent(input.DispatchMouseEventTypeMouseMoved, x, y))
}

// settled is the spot of words once it stays: the summary and the list still move the article when marks come.
func settled(t testing.TB, ctx context.Context, words string) (x, y float64) {
	t.Helper()
	for range 50 {
		x, y = spot(t, ctx, words)
		run(t, ctx, chromedp.Sleep(60*time.Millisecond))
		if nextX, nextY := spot(t, ctx, words); x == nextX && y == nextY {
			break
		}
	}
	return x, y
}

// card waits for the card and gives its words.
func card(t testing.TB, ctx context.Context) string {
	t.Helper()
	until(t, ctx, "!document.getElementById('card').hidden")
	return value[string](t, ctx, "document.getElementById('card').innerText")
}

// mustHold fails the test unless s holds all the words.
func mustHold(t testing.TB, s string, words ...string) {
	t.Helper()
	for _, w := range words {
		if !strings.Contains(s, w) {
			t.Errorf("%q is not in %q", w, s)
		}
	}
}
