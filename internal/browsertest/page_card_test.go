//go:build browser

package browsertest

import (
	"testing"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"hearsay/internal/wire/clienttest"
)

const cardHidden = "document.getElementById('card').hidden"

// A mouse that rests on a mark brings its card, which says who, how and why; it goes when the mouse goes.
func TestHover(t *testing.T) {
	ctx := open(t)
	read(t, ctx, council)
	hover(t, ctx, "sell the pool")
	mustHold(t, card(t, ctx), "Ana Brandt", "person", "Quoted word for word", "“told”")
	hover(t, ctx, "earned a profit")
	until(t, ctx, "document.getElementById('card').innerText.includes('Swimmers’ Union')")
	mustHold(t, card(t, ctx), "group", "Retold")
	hover(t, ctx, "on Friday")
	until(t, ctx, cardHidden)
}

// The card waits for a mouse that comes to it.
func TestCardStaysUnderTheMouse(t *testing.T) {
	ctx := open(t)
	read(t, ctx, council)
	hover(t, ctx, "sell the pool")
	card(t, ctx)
	at := value[[]float64](t, ctx, "(({ left, top }) => [left + 30, top + 30])(document.getElementById('card').getBoundingClientRect())")
	run(t, ctx, chromedp.MouseEvent(input.DispatchMouseEventTypeMouseMoved, at[0], at[1]), chromedp.Sleep(500*time.Millisecond))
	if value[bool](t, ctx, cardHidden) {
		t.Error("the card has gone")
	}
}

// Beside a line, above and below the text there is no mark.
func TestNoCardBesideTheText(t *testing.T) {
	ctx := open(t)
	read(t, ctx, council)
	x, y := settled(t, ctx, "last year")
	for _, at := range [][2]float64{{x + 300, y}, {x, y + 120}} {
		run(t, ctx, chromedp.MouseEvent(input.DispatchMouseEventTypeMouseMoved, at[0], at[1]), chromedp.Sleep(250*time.Millisecond))
		if !value[bool](t, ctx, cardHidden) {
			t.Errorf("a card at %v", at)
		}
	}
}

// A click brings a card that stays until Escape; so does walking into a mark with the keys.
func TestCardByClickAndKeys(t *testing.T) {
	ctx := open(t)
	read(t, ctx, council)
	x, y := settled(t, ctx, "sell")
	run(t, ctx, chromedp.MouseClickXY(x, y))
	mustHold(t, card(t, ctx), "Ana Brandt")
	hover(t, ctx, "on Friday")
	run(t, ctx, chromedp.Sleep(500*time.Millisecond))
	if value[bool](t, ctx, cardHidden) {
		t.Error("the card that was clicked for has gone")
	}
	run(t, ctx, chromedp.KeyEvent(kb.Escape))
	until(t, ctx, cardHidden)
	run(t, ctx, chromedp.KeyEvent(kb.End, chromedp.KeyModifiers(chromedp.ModifierCtrl)), chromedp.KeyEvent(kb.ArrowLeft+kb.ArrowLeft))
	mustHold(t, card(t, ctx), "Swimmers’ Union")
	if live := value[string](t, ctx, "document.getElementById('card').getAttribute('aria-live')"); live != "polite" {
		t.Errorf("aria-live %q", live)
	}
	// From the article, keys alone reach the card.
	for range 20 {
		run(t, ctx, chromedp.KeyEvent(kb.Tab))
		if value[bool](t, ctx, "document.getElementById('card').contains(document.activeElement)") {
			run(t, ctx, chromedp.KeyEvent("\r"))
			until(t, ctx, cardHidden)
			return
		}
	}
	t.Error("the card is out of reach of the keys")
}

// A finger's tap does what a click does.
func TestTap(t *testing.T) {
	ctx := open(t)
	run(t, ctx, chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch))
	read(t, ctx, council)
	x, y := settled(t, ctx, "sell")
	run(t, ctx, chromedp.TapXY(x, y))
	mustHold(t, card(t, ctx), "Ana Brandt")
	box := value[[]float64](t, ctx, "(({ left, right, bottom }) => [left, right, bottom])(document.getElementById('card').getBoundingClientRect())")
	if box[0] < 0 || box[1] > 390 || box[2] > 845 {
		t.Errorf("the card lies at %v", box)
	}
}

// Choosing a statement in the list brings it into view, flashes it and shows its card.
func TestChoose(t *testing.T) {
	ctx := open(t)
	read(t, ctx, clienttest.News(12_000)+"\n\n“Here I stand,” Zora Quimby said.")
	for range 30 { // the last speaker is behind “more”
		if value[bool](t, ctx, "[...document.querySelectorAll('.speaker')].some((s) => s.innerText.includes('Zora'))") {
			break
		}
		run(t, ctx, chromedp.Evaluate[chromedp.Void]("document.querySelector('#speakers > .more').click()"), chromedp.Sleep(50*time.Millisecond))
	}
	run(t, ctx, chromedp.Evaluate[chromedp.Void](
		"[...document.querySelectorAll('.speaker')].find((s) => s.innerText.includes('Zora')).querySelector('.statement').click()"))
	mustHold(t, card(t, ctx), "Zora Quimby")
	until(t, ctx, "CSS.highlights.get('flash').size > 0")
	until(t, ctx, `(() => {
		const box = hearsay.pane.box(hearsay.pane.text.indexOf("Here I stand"));
		return box.top > 0 && box.bottom < innerHeight;
	})()`)
	until(t, ctx, "[...CSS.highlights].some(([name, all]) => name.startsWith('direct') && [...all].some((r) => r.startContainer.data.slice(r.startOffset, r.endOffset) === '“Here I stand,”'))")
	until(t, ctx, "CSS.highlights.get('flash').size === 0")
	if n := value[int](t, ctx, "document.querySelectorAll('.statement[aria-current=true]').length"); n != 1 {
		t.Errorf("%d statements are current", n)
	}
}
