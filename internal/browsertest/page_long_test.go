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

// longestTask is the bar for the main thread, in milliseconds.
const longestTask = 200

// 100,000 words: the page stays usable, progress shows, marks arrive and follow the view, the list stays small.
func TestLongText(t *testing.T) {
	ctx := open(t)
	long := clienttest.News(100_000)
	value[bool](t, ctx, `globalThis.tasks = [], new PerformanceObserver((list) =>
		tasks.push(...list.getEntries().map((task) => task.duration))).observe({ type: "longtask" }), true`)
	paste(t, ctx, "#article", long)
	until(t, ctx, "document.querySelector('progress').checkVisibility() && document.querySelector('progress').value > 0.1")
	until(t, ctx, "document.querySelector('.statement')")
	if got := shown(t, ctx); got != long {
		t.Errorf("the text is wrong from byte %d on", differ(got, long))
	}
	checkTasks(t, ctx, "pasting")
	run(t, ctx, chromedp.KeyEvent("x"), chromedp.Sleep(300*time.Millisecond))
	checkTasks(t, ctx, "typing")
	for i := range 12 {
		run(t, ctx, chromedp.Evaluate[chromedp.Void](fmt.Sprintf("scrollTo(0, document.body.scrollHeight * %d / 12)", i)), chromedp.Sleep(60*time.Millisecond))
	}
	checkTasks(t, ctx, "scrolling")
	until(t, ctx, `[...CSS.highlights.values()].some((all) => [...all].some((r) => {
		const top = r.startContainer.parentElement.getBoundingClientRect().top;
		return top > -2000 && top < 3000;
	}))`)
	sizes := value[[]int](t, ctx, "[[...CSS.highlights.values()].reduce((n, h) => n + h.size, 0), document.getElementById('speakers').querySelectorAll('*').length]")
	if sizes[0] > 1500 || sizes[1] > 2000 {
		t.Errorf("%d ranges painted, %d elements in the list", sizes[0], sizes[1])
	}
}

func checkTasks(t *testing.T, ctx context.Context, doing string) {
	t.Helper()
	run(t, ctx, chromedp.Sleep(200*time.Millisecond)) // tasks are told of when they are over
	longest := value[float64](t, ctx, "Math.max(0, ...tasks.splice(0))")
	t.Logf("%s: the longest task took %.0f ms", doing, longest)
	if longest > longestTask {
		t.Errorf("%s: the main thread was busy for %.0f ms at a stretch, more than %d", doing, longest, longestTask)
	}
}
