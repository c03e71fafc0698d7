//go:build browser

package browsertest

import (
	"bytes"
	"context"
	"image/png"
	"strconv"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// prefer sets a media feature of the reader's system, such as prefers-color-scheme.
func prefer(t testing.TB, ctx context.Context, feature, value string) {
	t.Helper()
	media := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: feature, Value: value}}}
	if _, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, media); err != nil {
		t.Fatal(err)
	}
}

// Every kind of mark has a line of its own, also where the system forces its colours on the page.
func TestKindsDifferWithoutColour(t *testing.T) {
	ctx := open(t)
	for _, forced := range []string{"none", "active"} {
		prefer(t, ctx, "forced-colors", forced)
		for slot := range 14 {
			lines := value[[]string](t, ctx, `["direct", "indirect", "mixed", "doubt", "source", "cue", "hedge", "sarcasm"].map((role) => {
				const name = role === "hedge" || role === "sarcasm" ? role : role + "-`+strconv.Itoa(slot)+`";
				const style = getComputedStyle(document.getElementById("article"), "::highlight(" + name + ")");
				return [style.textDecorationLine, style.textDecorationStyle, style.textDecorationThickness].join(" ");
			})`)
			seen := map[string]bool{}
			for _, line := range lines {
				if seen[line] || line == "none solid auto" {
					t.Errorf("forced colours %s, slot %d: lines %q", forced, slot, lines)
				}
				seen[line] = true
			}
		}
	}
}

// Where the system forces its colours, a quotation lies on the plain ground and keeps its line.
func TestForcedColours(t *testing.T) {
	ctx := open(t)
	prefer(t, ctx, "forced-colors", "active")
	read(t, ctx, council)
	box := value[[]int](t, ctx, `(() => {
		const start = hearsay.pane.text.indexOf("will"), box = hearsay.pane.box(start), end = hearsay.pane.box(start + 3);
		return [box.left, box.top, end.right, box.bottom].map(Math.round);
	})()`)
	data, err := chromedp.Run(ctx, chromedp.CaptureScreenshot())
	if err != nil {
		t.Fatal(err)
	}
	image, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	ground := image.At(box[0]-40, box[1]-20) // above the text
	if got := image.At(box[0]+1, box[1]+1); got != ground {
		t.Errorf("the quotation lies on %v, the article on %v", got, ground)
	}
	lined := false
	for y := (box[1] + 2*box[3]) / 3; y < box[3]+4; y++ {
		dark := 0
		for x := box[0]; x < box[2]; x++ {
			if image.At(x, y) != ground {
				dark++
			}
		}
		lined = lined || dark == box[2]-box[0]
	}
	if !lined {
		t.Error("the quotation has no line below it")
	}
}

// Text stands out by 4.5 to 1 from every background that it may have.
func TestContrast(t *testing.T) {
	ctx := open(t)
	for _, theme := range []string{"light", "dark"} {
		prefer(t, ctx, "prefers-color-scheme", theme)
		for _, low := range value[[]string](t, ctx, contrasts) {
			t.Errorf("%s: %s", theme, low)
		}
	}
}

// contrasts lists the pairs of colours that are too close, as text.
const contrasts = `(() => {
	const probe = document.body.appendChild(document.createElement("i"));
	const light = (name) => {
		probe.style.color = "var(--" + name + ")";
		const [r, g, b] = getComputedStyle(probe).color.match(/[\d.]+/g).map((x) => x / 255)
			.map((x) => (x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4));
		return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
	};
	const pairs = [["ink", "ground"], ["ink", "sheet"], ["quiet", "ground"], ["quiet", "sheet"], ["accent", "sheet"],
		["accent", "ground"], ["accent", "accent-wash"], ["on-accent", "accent"], ["bad", "bad-wash"],
		["ink", "hedge-wash"], ["ink", "sarcasm-wash"], ["ink", "active-wash"], ["ink", "flash-wash"], ["quiet", "active-wash"]];
	for (let slot = 0; slot < 14; slot++) {
		for (const ground of ["sheet", "chip-" + slot, "wash-" + slot, "active-wash"]) pairs.push(["ink-" + slot, ground]);
		pairs.push(["ink", "wash-" + slot], ["ink", "chip-" + slot], ["quiet", "wash-" + slot]);
	}
	const out = pairs.map(([a, b]) => [a, b, Math.max(light(a) / light(b), light(b) / light(a))])
		.filter(([, , ratio]) => !(ratio >= 4.5)).map(([a, b, ratio]) => a + " on " + b + ": " + ratio.toFixed(2));
	probe.remove();
	return out;
})()`

// On a small screen nothing is wider than the screen, and the list is one tap away.
func TestSmallScreen(t *testing.T) {
	ctx := open(t)
	run(t, ctx, chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch))
	read(t, ctx, council+"\n\n"+"Supercalifragilisticexpialidocious"+"Supercalifragilisticexpialidocious")
	until(t, ctx, "document.querySelector('.statement')")
	if wide := value[int](t, ctx, "document.documentElement.scrollWidth"); wide > 390 {
		t.Errorf("the page is %d pixels wide", wide)
	}
	run(t, ctx, chromedp.Click(".jump"), chromedp.Sleep(300*time.Millisecond))
	if top := value[float64](t, ctx, "document.getElementById('speakers').getBoundingClientRect().top"); top > 844/2 {
		t.Errorf("the list begins at %v", top)
	}
}

// TestScreenshots shows the page as it is in the README, and as it is looked at before a release: wide and
// narrow, light and dark. With -shots they stay.
func TestScreenshots(t *testing.T) {
	shoot := func(name string, width int64, theme string) {
		ctx := open(t)
		prefer(t, ctx, "prefers-color-scheme", theme)
		run(t, ctx, chromedp.EmulateViewport(width, 860))
		screenshot(t, ctx, name+"-empty")
		run(t, ctx, chromedp.Click("#welcome button"))
		until(t, ctx, "document.querySelector('.statement')")
		hover(t, ctx, "I think")
		card(t, ctx)
		run(t, ctx, chromedp.Sleep(400*time.Millisecond))
		screenshot(t, ctx, name)
	}
	shoot("screenshot", 1280, "light")
	shoot("screenshot-dark", 1280, "dark")
	shoot("screenshot-narrow", 390, "light")
	shoot("screenshot-narrow-dark", 390, "dark")
}
