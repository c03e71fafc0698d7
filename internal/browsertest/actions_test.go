//go:build browser

package browsertest

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// run does actions in a tab, and ends the test when one fails.
func run(t testing.TB, ctx context.Context, actions ...chromedp.Action[chromedp.Void]) {
	t.Helper()
	if err := chromedp.Do(ctx, actions...); err != nil {
		t.Fatal(err)
	}
}

// value is what a JavaScript expression gives; a promise is waited for.
func value[T any](t testing.TB, ctx context.Context, expression string, options ...chromedp.EvaluateOption) T {
	t.Helper()
	out, err := chromedp.Run(ctx, chromedp.Evaluate[T](expression, append(options, chromedp.EvalAwaitPromise)...))
	if err != nil {
		t.Fatalf("%.200s: %v", expression, err)
	}
	return out
}

// until waits for a JavaScript expression to become true.
func until(t testing.TB, ctx context.Context, expression string) {
	t.Helper()
	wait := chromedp.Poll[chromedp.Void]("!!("+expression+")", chromedp.WithPollingTimeout(patience))
	if _, err := chromedp.Run(ctx, wait); err != nil {
		t.Fatalf("%.200s: %v", expression, err)
	}
}

// paste puts text in the place of all that stands in the editable element, by the clipboard and the keys that
// a reader would press.
func paste(t testing.TB, ctx context.Context, selector, text string) {
	t.Helper()
	quoted, _ := json.Marshal(text)
	value[bool](t, ctx, "navigator.clipboard.writeText("+string(quoted)+").then(() => true)", asGesture)
	run(t, ctx, chromedp.Focus(selector), chromedp.KeyEvent("a", edit("selectAll")), chromedp.KeyEvent("v", edit("paste")))
}

// asGesture lets a script do what a page may do only when its reader acts.
func asGesture(p *runtime.EvaluateParams) {
	yes := true
	p.UserGesture = &yes
}

// edit makes of a letter the key that has the browser edit: Ctrl and the letter.
func edit(command string) chromedp.KeyOption {
	return func(p *input.DispatchKeyEventParams) {
		p.Modifiers |= int64(chromedp.ModifierCtrl)
		if p.Type == input.DispatchKeyEventTypeKeyDown || p.Type == input.DispatchKeyEventTypeRawKeyDown {
			p.Commands = []string{command}
		}
	}
}

// screenshot writes what the tab shows as NAME.png into the directory of -shots.
func screenshot(t testing.TB, ctx context.Context, name string) {
	t.Helper()
	dir := *shots
	if dir == "" {
		dir = t.TempDir()
	}
	image, err := chromedp.Run(ctx, chromedp.CaptureScreenshot())
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, name+".png"), image, 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
}
