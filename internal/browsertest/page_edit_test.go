//go:build browser

package browsertest

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"hearsay/internal/wire/clienttest"
)

// Marks move with the text at the very key, before the core has answered, and stay right after it.
func TestMarksMoveWhileTyping(t *testing.T) {
	ctx := open(t)
	read(t, ctx, council)
	before := painted(t, ctx)
	value[bool](t, ctx, `globalThis.atOnce = [], document.getElementById("article").addEventListener("input", () =>
		atOnce.push(String([...CSS.highlights].flatMap(([name, all]) => name.startsWith("direct") ? [...all] : [])
			.map((r) => r.startContainer.data.slice(r.startOffset, r.endOffset)))))`+", true")
	run(t, ctx, chromedp.KeyEvent(kb.Home, chromedp.KeyModifiers(chromedp.ModifierCtrl)), chromedp.KeyEvent("Today: "))
	until(t, ctx, "atOnce.length === 7")
	for _, direct := range value[[]string](t, ctx, "atOnce") {
		if direct != "“We will sell the pool,”" {
			t.Errorf("at the key: %q", direct)
		}
	}
	until(t, ctx, "performance.getEntriesByName('hearsay:painted')[0].startTime > performance.getEntriesByName('hearsay:paste')[0].startTime")
	if after := painted(t, ctx); !slices.Equal(after, before) {
		t.Errorf("painted %q, before %q", after, before)
	}
	if got := shown(t, ctx); got != "Today: "+council {
		t.Errorf("the article reads %q", got)
	}
}

// Keys, as a reader presses them, leave the text that an editor would leave; the browser's undo still works.
func TestEditing(t *testing.T) {
	ctrl := chromedp.KeyModifiers(chromedp.ModifierCtrl)
	top := chromedp.KeyEvent(kb.Home, ctrl)
	bottom := chromedp.KeyEvent(kb.End, ctrl)
	for _, c := range []struct {
		name, start, want string
		keys              []chromedp.Action[chromedp.Void]
	}{
		{"enter at the end", "ab", "ab\nc", []chromedp.Action[chromedp.Void]{bottom, chromedp.KeyEvent("\rc")}},
		{"two enters", "ab", "ab\n\n", []chromedp.Action[chromedp.Void]{bottom, chromedp.KeyEvent("\r\r")}},
		{"enter at the start", "ab", "\nab", []chromedp.Action[chromedp.Void]{top, chromedp.KeyEvent("\r")}},
		{"enter inside", "ab", "a\nb", []chromedp.Action[chromedp.Void]{top, chromedp.KeyEvent(kb.ArrowRight + "\r")}},
		{"joining lines", "a\nb", "ab", []chromedp.Action[chromedp.Void]{bottom, chromedp.KeyEvent(kb.ArrowLeft + kb.Backspace)}},
		{"all deleted", "a\nb", "", []chromedp.Action[chromedp.Void]{chromedp.KeyEvent("a", edit("selectAll")), chromedp.KeyEvent(kb.Delete)}},
		{"undone", "a\nb", "a\nb", []chromedp.Action[chromedp.Void]{bottom, chromedp.KeyEvent("c"), chromedp.KeyEvent("z", edit("undo"))}},
		{"a newline at the end", "a\n", "a\n", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			ctx := open(t)
			paste(t, ctx, "#article", c.start)
			run(t, ctx, c.keys...)
			quoted, _ := json.Marshal(c.want)
			until(t, ctx, "hearsay.pane.text === "+string(quoted)+" || (globalThis.waited = (globalThis.waited || 0) + 1) > 40")
			if got := shown(t, ctx); got != c.want {
				t.Errorf("%q, want %q: %s", got, c.want, value[string](t, ctx, "document.getElementById('article').innerHTML"))
			}
		})
	}
}

// A long text stands in blocks; edits at and across their borders leave the right text.
func TestEditingBlocks(t *testing.T) {
	ctx := open(t)
	long := clienttest.News(12_000)
	read(t, ctx, long)
	if got := shown(t, ctx); got != long {
		t.Fatal("the text was changed by pasting")
	}
	if n := value[int](t, ctx, "document.getElementById('article').children.length"); n < 10 {
		t.Fatalf("%d blocks", n)
	}
	border := value[int](t, ctx, "hearsay.pane.starts[1]") // ASCII or not, the text is cut in the same units
	units := []rune(long)
	for _, c := range []struct{ name, key, want string }{
		{"typing", "X", string(units[:border]) + "X" + string(units[border:])},
		{"backspace", kb.Backspace, long},
		{"joining", kb.Backspace, string(units[:border-1]) + string(units[border:])},
		{"enter", "\r", long},
	} {
		if c.name == "typing" {
			value[bool](t, ctx, "document.getElementById('article').focus(), hearsay.pane.setCaret(hearsay.pane.starts[1]), true")
		}
		run(t, ctx, chromedp.KeyEvent(c.key))
		if got := shown(t, ctx); got != c.want {
			t.Errorf("%s: the text is wrong from byte %d on", c.name, differ(got, c.want))
		}
	}
}

// differ is where two texts first differ.
func differ(a, b string) int {
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return i
		}
	}
	return min(len(a), len(b))
}

// Whatever a text holds, it is shown as text and its marks stand right.
func TestHostileText(t *testing.T) {
	const attack = `<script>globalThis.hacked = 1</script> <img src=x onerror="hacked=2"> &lt;b&gt; `
	for _, c := range []struct{ name, head string }{
		{"markup", attack},
		{"emoji", "👩‍👩‍👧‍👦 🇺🇳 😀 "},
		{"right to left", "שלום עולם \u202eabc\u202c مرحبا "},
		{"combining", "e\u0301\u0323 Z̸̛a̵l̶g̷o̸ "},
		{"zero", "a\x00b\x01\ufeff\u2028\u2029 "},
		{"surrogates", `\ud800 \udc00 \udfff\ud800 `},
	} {
		t.Run(c.name, func(t *testing.T) {
			ctx := open(t)
			quoted, _ := json.Marshal(c.head)
			literal := string(quoted)
			if c.name == "surrogates" {
				literal = `"` + c.head + `"`
			}
			run(t, ctx, chromedp.Focus("#article"))
			value[bool](t, ctx, "document.execCommand('insertText', false, "+literal+" + '\\n\\n“We won,” Ana Brandt said.\\n\\n<b>' + "+literal+")", asGesture)
			until(t, ctx, "document.querySelectorAll('.statement').length")
			mustPaint(t, ctx, "direct", "“We won,”")
			mustPaint(t, ctx, "source", "Ana Brandt")
			mustPaint(t, ctx, "cue", "said")
			if got := shown(t, ctx); c.name != "surrogates" && !strings.HasPrefix(got, strings.TrimRight(c.head, " ")) {
				t.Errorf("the article reads %q", got)
			}
			if n := value[int](t, ctx, "document.querySelectorAll('#article :not(br):not(div), #speakers script, #speakers img').length"); n > 0 {
				t.Errorf("%d elements out of text", n)
			}
			if value[bool](t, ctx, "'hacked' in globalThis") {
				t.Error("the text ran")
			}
		})
	}
}

// Hostile words in a name and in a statement stay words in list and card, too.
func TestHostileNames(t *testing.T) {
	ctx := open(t)
	read(t, ctx, `“<img src=x onerror=hacked=1> <script>hacked=2</script>,” Ana <b>Brandt</b> said.`)
	until(t, ctx, "document.querySelectorAll('.statement').length")
	run(t, ctx, chromedp.Click(".statement"))
	mustHold(t, card(t, ctx), "Ana")
	mustHold(t, value[string](t, ctx, "document.querySelector('.statement').innerText"), "<img src=x")
	if value[bool](t, ctx, "'hacked' in globalThis || !!document.querySelector('#speakers img, #card img, #speakers b, #card b')") {
		t.Error("the text became markup")
	}
}
