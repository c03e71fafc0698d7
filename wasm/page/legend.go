//go:build js && wasm

package main

import (
	"github.com/hexops/vecty"
	"github.com/hexops/vecty/elem"

	"hearsay/internal/ui"
	"hearsay/internal/view"
)

// legend shows what each kind of mark looks like.
type legend struct{ vecty.Core }

func (l *legend) take(ui.Store) {}

// SkipRender is Vecty's.
func (l *legend) SkipRender(vecty.Component) bool { return true }

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
	)
}
