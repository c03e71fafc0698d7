//go:build browser

package browsertest

import (
	"context"
	"flag"
	"slices"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"hearsay/internal/wire/clienttest"
)

var (
	figures = flag.Bool("figures", false, "measure and print the page's figures")
	samples = flag.Int("samples", 7, "how many `samples` a figure is the median of")
)

// times are what one fresh tab takes, in milliseconds.
type times struct {
	Ready       float64 // from navigation to a core that is ready
	FirstReply  float64 // from the first paste to the core's answer, and to painted marks
	FirstPaint  float64
	Reply       float64 // the same for the second article, with a warm core
	Paint       float64
	LongReply   float64 // the same for 100,000 words
	LongPaint   float64
	LongestTask float64 // of the main thread from the paste of 100,000 words on; 0 where all were below 50
}

// TestFigures is for make bench: each figure is a median, each sample a fresh tab with empty caches.
func TestFigures(t *testing.T) {
	if !*figures {
		t.Skip("only with -figures")
	}
	address := page(t)
	var all []times
	for range *samples {
		if !t.Run("sample", func(t *testing.T) { all = append(all, sample(t, address)) }) {
			return
		}
	}
	for _, f := range []struct {
		name string
		of   func(times) float64
	}{
		{"navigation to ready", func(x times) float64 { return x.Ready }},
		{"600 words, first paste to the core's answer", func(x times) float64 { return x.FirstReply }},
		{"600 words, first paste to marks painted", func(x times) float64 { return x.FirstPaint }},
		{"600 words, warm core, paste to the core's answer", func(x times) float64 { return x.Reply }},
		{"600 words, warm core, paste to marks painted", func(x times) float64 { return x.Paint }},
		{"100,000 words, paste to the core's answer", func(x times) float64 { return x.LongReply }},
		{"100,000 words, paste to marks painted", func(x times) float64 { return x.LongPaint }},
		{"100,000 words, longest task of the main thread", func(x times) float64 { return x.LongestTask }},
	} {
		t.Logf("%-50s %7.0f ms", f.name, median(all, f.of))
	}
}

// readyAt resolves to when the core was ready: milliseconds from the navigation on.
const readyAt = `new Promise((resolve) => {
	const root = document.documentElement;
	const look = () => root.dataset.state === "ready" && resolve(performance.now());
	new MutationObserver(look).observe(root, { attributeFilter: ["data-state"] });
	look();
})`

// sample measures once, in a fresh tab.
func sample(t *testing.T, address string) times {
	ctx := visit(t, address)
	var x times
	x.Ready = value[float64](t, ctx, readyAt)
	run(t, ctx, chromedp.Sleep(time.Second)) // no reader is quicker, and the core warms up meanwhile
	x.FirstReply, x.FirstPaint = pasted(t, ctx, clienttest.News(600))
	x.Reply, x.Paint = pasted(t, ctx, "Another day. "+clienttest.News(600))
	value[bool](t, ctx, `globalThis.tasks = [0], new PerformanceObserver((list) =>
		tasks.push(...list.getEntries().map((task) => task.duration))).observe({ type: "longtask" }), true`)
	x.LongReply, x.LongPaint = pasted(t, ctx, clienttest.News(100_000))
	run(t, ctx, chromedp.Sleep(200*time.Millisecond)) // tasks are told of when they are over
	x.LongestTask = value[float64](t, ctx, "Math.max(...tasks)")
	return x
}

// pasted pastes an article in the place of what is there and waits for its marks. It gives the milliseconds
// from the paste to the core's answer and to the painted marks.
func pasted(t *testing.T, ctx context.Context, article string) (reply, painted float64) {
	value[bool](t, ctx, "performance.clearMarks(), true")
	paste(t, ctx, "#article", article)
	until(t, ctx, `((at) => at("reply") && at("painted") > at("reply"))(
		(name) => performance.getEntriesByName("hearsay:" + name)[0]?.startTime)`)
	since := func(name string) float64 {
		return value[float64](t, ctx, "performance.measure('', 'hearsay:paste', '"+name+"').duration")
	}
	return since("hearsay:reply"), since("hearsay:painted")
}

// median is the middle value of a figure.
func median(all []times, of func(times) float64) float64 {
	var values []float64
	for _, x := range all {
		values = append(values, of(x))
	}
	slices.Sort(values)
	return values[len(values)/2]
}
