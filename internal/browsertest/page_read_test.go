//go:build browser

package browsertest

import (
	"io/fs"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	try "hearsay/internal/sample"
	"hearsay/internal/site"
)

func TestFirstVisit(t *testing.T) {
	ctx := open(t)
	words := value[string](t, ctx, "document.body.innerText")
	mustHold(t, words, "Hearsay", "Who said what", "Try a sample", "How to read the marks", "Nothing leaves your browser")
	if n := value[int](t, ctx, "document.querySelectorAll('.statement').length"); n != 0 {
		t.Errorf("%d statements of no text", n)
	}
	if from := value[[]string](t, ctx, `performance.getEntriesByType("resource").map((r) => r.name)
		.filter((name) => !name.startsWith(location.origin))`); len(from) > 0 {
		t.Errorf("loaded from elsewhere: %v", from)
	}
	if marks := painted(t, ctx); len(marks) > 0 {
		t.Errorf("painted: %v", marks)
	}
}

// The sample shows every kind of mark, and a speaker has one colour in text and list.
func TestSample(t *testing.T) {
	ctx := open(t)
	run(t, ctx, chromedp.Click("#welcome button"))
	until(t, ctx, "document.querySelector('.statement')")
	if got := shown(t, ctx); got != try.Article {
		t.Errorf("the article reads %q", got)
	}
	styles := map[string]string{}
	for _, label := range painted(t, ctx) {
		name, words, _ := strings.Cut(label, ":")
		styles[words] = name
		role, _, _ := strings.Cut(name, "-")
		styles[role] = name
	}
	run(t, ctx, chromedp.Evaluate[chromedp.Void]("scrollTo(0, document.body.scrollHeight)"), chromedp.Sleep(200*time.Millisecond))
	for _, label := range painted(t, ctx) {
		role, _, _ := strings.Cut(label, "-")
		role, _, _ = strings.Cut(role, ":")
		styles[role] = label
	}
	for _, role := range []string{"direct", "indirect", "mixed", "source", "cue", "hedge", "sarcasm"} {
		if styles[role] == "" {
			t.Errorf("nothing is painted as %s", role)
		}
	}
	slot := value[string](t, ctx, `[...document.querySelectorAll(".speaker")]
		.find((s) => s.innerText.includes("Ilse Vandermeer")).className.match(/slot-(\d+)/)[1]`)
	for words, want := range map[string]string{
		"Mayor Ilse Vandermeer": "source-" + slot,
		"“We found rust in places where nobody had looked for forty years,”": "direct-" + slot,
	} {
		if styles[words] != want {
			t.Errorf("%q is painted as %q, want %q", words, styles[words], want)
		}
	}
	mustHold(t, value[string](t, ctx, "document.querySelector('[role=status]').innerText"), "statements by", "speakers")
}

func TestPaste(t *testing.T) {
	ctx := open(t)
	read(t, ctx, council)
	if got := shown(t, ctx); got != council {
		t.Errorf("the article reads %q", got)
	}
	mustPaint(t, ctx, "direct", "“We will sell the pool,”")
	mustPaint(t, ctx, "mixed", "the plan was “a gift to the builders”")
	mustPaint(t, ctx, "indirect", "the pool earned a profit last year")
	mustPaint(t, ctx, "source", "Mayor Ana Brandt", "Councillor Tom Reyes", "the Swimmers’ Union")
	until(t, ctx, "document.querySelector('[role=status]').innerText === '3 statements by 3 speakers'")
}

// held is a file system in which one file opens only when free is closed.
type held struct {
	fs.FS
	name string
	free chan struct{}
}

// Open is fs.FS's.
func (h held) Open(name string) (fs.File, error) {
	if strings.HasPrefix(name, h.name) {
		<-h.free
	}
	return h.FS.Open(name)
}

// What is pasted while the core loads is marked as soon as it is there.
func TestPasteBeforeReady(t *testing.T) {
	build := held{os.DirFS(built), "worker.wasm", make(chan struct{})}
	ctx := visit(t, serve(t, site.Handler(os.DirFS(web), build)))
	until(t, ctx, "document.querySelector('#legend li')") // the page's own program is there
	paste(t, ctx, "#article", council)
	until(t, ctx, "document.querySelector('[role=status]').innerText.includes('will be marked')")
	if state := value[string](t, ctx, "document.documentElement.dataset.state"); state != "loading" {
		t.Errorf("state %q", state)
	}
	close(build.free)
	until(t, ctx, "document.querySelectorAll('.statement').length === 3")
	mustPaint(t, ctx, "direct", "“We will sell the pool,”")
}

// Even before the page's own program is there, the article can be pasted.
func TestPasteBeforeThePage(t *testing.T) {
	build := held{os.DirFS(built), "page.wasm", make(chan struct{})}
	ctx := visit(t, serve(t, site.Handler(os.DirFS(web), build)))
	paste(t, ctx, "#article", council)
	until(t, ctx, "hearsay.pane.text.length > 10")
	close(build.free)
	until(t, ctx, "document.querySelectorAll('.statement').length === 3")
}

// Where the core cannot be had, the page says so and keeps the text.
func TestNoCore(t *testing.T) {
	build := without{os.DirFS(built), "worker.wasm"}
	ctx := visit(t, serve(t, site.Handler(os.DirFS(web), build)), "404")
	until(t, ctx, "document.documentElement.dataset.state === 'failed'")
	paste(t, ctx, "#article", council)
	until(t, ctx, "document.querySelector('#status .trouble')?.checkVisibility()")
	if got := shown(t, ctx); got != council {
		t.Errorf("the article reads %q", got)
	}
}

// A core that dies leaves the text and a message; the next text is marked by a new one.
func TestCrash(t *testing.T) {
	faulty := compile(t, "worker.wasm", "build", "-tags", "fault", "./wasm/worker")
	for _, fault := range []string{"panic", "exit", "fatal"} {
		t.Run(fault, func(t *testing.T) {
			ctx := visit(t, serve(t, site.Handler(os.DirFS(web), layers{faulty, without{os.DirFS(built), "worker.wasm"}})), "on purpose")
			ready(t, ctx)
			paste(t, ctx, "#article", "fault: "+fault)
			until(t, ctx, "document.querySelector('#status .trouble')?.checkVisibility()")
			mustHold(t, value[string](t, ctx, "document.querySelector('#status').innerText"), "The text is still here")
			if got := shown(t, ctx); got != "fault: "+fault {
				t.Errorf("the text is %q", got)
			}
			paste(t, ctx, "#article", council)
			until(t, ctx, "document.querySelectorAll('.statement').length === 3")
			if value[bool](t, ctx, "document.querySelector('#status .trouble').checkVisibility()") {
				t.Error("the message is still there")
			}
		})
	}
}
