//go:build browser

package browsertest

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"hearsay/internal/wire/clienttest"
)

const longWords = 100_000

// A long text: progress shows, marks arrive and follow the view, the list stays small.
func TestLongText(t *testing.T) {
	ctx := open(t)
	long := clienttest.News(longWords)
	paste(t, ctx, "#article", long)
	until(t, ctx, "document.querySelector('progress').checkVisibility() && document.querySelector('progress').value > 0.1")
	until(t, ctx, "document.querySelector('.statement')")
	if got := shown(t, ctx); got != long {
		t.Errorf("the text is wrong from byte %d on", differ(got, long))
	}
	scrollThrough(t, ctx)
	until(t, ctx, `[...CSS.highlights.values()].some((all) => [...all].some((r) => {
		const range = document.createRange();
		range.setStart(r.startContainer, r.startOffset);
		const { top, bottom } = range.getBoundingClientRect();
		return bottom > 0 && top < innerHeight;
	}))`)
	sizes := value[[]int](t, ctx, "[[...CSS.highlights.values()].reduce((n, h) => n + h.size, 0), document.getElementById('speakers').querySelectorAll('*').length]")
	if sizes[0] > 1500 || sizes[1] > 2000 {
		t.Errorf("%d ranges painted, %d elements in the list", sizes[0], sizes[1])
	}
}

// scrollThrough scrolls from the top to the last lines.
func scrollThrough(t testing.TB, ctx context.Context) {
	for i := range 12 {
		step := fmt.Sprintf("scrollTo(0, document.body.scrollHeight * %d / 12)", i)
		run(t, ctx, chromedp.Evaluate[chromedp.Void](step), chromedp.Sleep(60*time.Millisecond))
	}
}

// longestTask is the bar for the main thread, in milliseconds.
const longestTask = 200

// With a long text the page answers: pasting, typing and scrolling never hold it up for long. What else runs
// on the machine only ever adds to a task, so the best of three attempts counts.
func TestLongTextLeavesThePageUsable(t *testing.T) {
	var longest float64
	for range 3 {
		if longest = busiest(t); longest <= longestTask {
			return
		}
	}
	t.Errorf("the main thread was busy for %.0f ms at a stretch, more than %d", longest, longestTask)
}

// busiest gives the longest task of the main thread, in milliseconds.
func busiest(t *testing.T) (longest float64) {
	ctx := open(t)
	value[bool](t, ctx, `globalThis.tasks = [], new PerformanceObserver((list) =>
		tasks.push(...list.getEntries().map((task) => task.duration))).observe({ type: "longtask" }), true`)
	for _, step := range []struct {
		name string
		do   func()
	}{
		{"pasting", func() { read(t, ctx, clienttest.News(longWords)) }},
		{"typing", func() { run(t, ctx, chromedp.KeyEvent("x"), chromedp.Sleep(300*time.Millisecond)) }},
		{"scrolling", func() { scrollThrough(t, ctx) }},
	} {
		step.do()
		run(t, ctx, chromedp.Sleep(200*time.Millisecond)) // tasks are told of when they are over
		task := value[float64](t, ctx, "Math.max(0, ...tasks.splice(0))")
		t.Logf("%s: the longest task took %.0f ms", step.name, task)
		longest = max(longest, task)
	}
	return longest
}
