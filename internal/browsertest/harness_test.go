//go:build browser

// Package browsertest drives the built page in Chromium.
//
// A test opens a tab with visit and works on it with chromedp. Whatever the page throws or writes to the
// console as an error fails the test, unless visit was told to allow it.
package browsertest

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"hearsay/internal/site"
)

var shots = flag.String("shots", "", "the `directory` for screenshots; without it they go to a temporary one")

const (
	web   = "../../web"
	built = web + "/build"
)

// patience is how long a test may take in its tab.
const patience = 2 * time.Minute

// browser is the one Chromium of all tests.
var browser = sync.OnceValues(func() (context.Context, error) {
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.DisableGPU,
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-quic", true),
		chromedp.WindowSize(1280, 900),
	)
	if os.Getuid() == 0 { // root has no sandbox to offer
		options = append(options, chromedp.NoSandbox)
	}
	ctx, _ := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, _ = chromedp.NewContext(ctx)
	return ctx, chromedp.Do(ctx)
})

func TestMain(m *testing.M) {
	flag.Parse()
	_, err := os.Stat(filepath.Join(built, "worker.wasm"))
	ctx, failure := browser()
	if err := errors.Join(err, failure); err != nil {
		fmt.Fprintln(os.Stderr, "run make browser, which builds the page and installs Chromium:", err)
		os.Exit(1)
	}
	code := m.Run()
	chromedp.Cancel(ctx)
	os.Exit(code)
}

// serve has a host at an address of its own until the test ends.
func serve(t testing.TB, host http.Handler) (address string) {
	server := httptest.NewServer(host)
	t.Cleanup(server.Close)
	return server.URL
}

// page serves the built page.
func page(t testing.TB) (address string) {
	return serve(t, site.Handler(os.DirFS(web), os.DirFS(built)))
}

// visit opens an address in a new tab with empty caches. Errors that the page throws or logs fail the test,
// except those that contain an allowed text.
func visit(t testing.TB, address string, allowed ...string) context.Context {
	t.Helper()
	all, _ := browser()
	ctx, cancel := chromedp.NewContext(all, chromedp.WithNewBrowserContext())
	watch(t, ctx, cancel, allowed)
	run(t, ctx) // opens the tab, which would close with a context that has a time limit
	ctx, cancel = context.WithTimeout(ctx, patience)
	t.Cleanup(cancel)
	run(t, ctx, chromedp.Navigate(address))
	return ctx
}

// watch logs what the tab writes to its console. At the end of the test it closes the tab, and fails the
// test where there were errors that are not allowed.
func watch(t testing.TB, ctx context.Context, closeTab context.CancelFunc, allowed []string) {
	var lines []chromedp.ConsoleMessage
	messages, done := chromedp.Console(ctx), make(chan struct{})
	go func() {
		defer close(done)
		for m, err := range messages {
			if err != nil {
				return
			}
			lines = append(lines, m)
		}
	}()
	isAllowed := func(m chromedp.ConsoleMessage) bool {
		return slices.ContainsFunc(allowed, func(s string) bool { return strings.Contains(m.Text+" "+m.URL, s) })
	}
	t.Cleanup(func() {
		closeTab()
		<-done
		for _, m := range lines {
			t.Logf("console %v %s", m, m.URL)
			if (m.IsException() || m.Type == chromedp.ConsoleError) && !isAllowed(m) {
				t.Error("that is an error")
			}
		}
	})
}
