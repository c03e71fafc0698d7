//go:build js && wasm

package main

import (
	"github.com/hexops/vecty"
	"github.com/hexops/vecty/elem"
	"github.com/hexops/vecty/event"
	"github.com/hexops/vecty/prop"

	"hearsay/internal/ui"
	"hearsay/internal/view"
)

// legend shows what each kind of mark looks like, and has the switch for the doubtful ones.
type legend struct {
	vecty.Core
	send     func(ui.Action)
	doubtful int // statements
	shown    bool
}

func (l *legend) take(s ui.Store) { l.doubtful, l.shown = view.Doubtful(s.Found), !s.Sure }

// SkipRender is Vecty's.
func (l *legend) SkipRender(prev vecty.Component) bool {
	p := prev.(*legend)
	return p.doubtful == l.doubtful && p.shown == l.shown
}

// Render is Vecty's.
func (l *legend) Render() vecty.ComponentOrHTML {
	var rows vecty.List
	for _, k := range view.Legend() {
		rows = append(rows, elem.ListItem(
			elem.Span(vecty.Markup(vecty.Class("sample", "mark-"+k.Role.String())), vecty.Text(k.Sample)),
			elem.Span(vecty.Markup(vecty.Class("meaning")), vecty.Text(k.Meaning)),
		))
	}
	return elem.Div(
		vecty.Markup(vecty.Property("id", "legend"), vecty.Class("legend", "slot-1")),
		elem.Heading2(vecty.Text("How to read the marks")),
		elem.UnorderedList(rows),
		l.doubts(),
	)
}

// doubts is the switch; it is of no use where nothing is doubtful.
func (l *legend) doubts() *vecty.HTML {
	return elem.Label(
		vecty.Markup(vecty.Class("doubts"), vecty.Property("hidden", l.doubtful == 0)),
		elem.Input(vecty.Markup(prop.Type(prop.TypeCheckbox), prop.Checked(l.shown),
			event.Change(func(e *vecty.Event) { l.send(ui.Doubted{Shown: e.Target.Get("checked").Bool()}) }))),
		vecty.Text(view.DoubtWords(l.doubtful)))
}
