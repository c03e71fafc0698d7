//go:build js && wasm

package main

import (
	"slices"
	"strconv"

	"github.com/hexops/vecty"
	"github.com/hexops/vecty/elem"
	"github.com/hexops/vecty/event"

	"hearsay/internal/ui"
	"hearsay/internal/view"
)

// speakers is the list beside the article.
type speakers struct {
	vecty.Core
	send   func(ui.Action)
	store  ui.Store
	groups []view.Group
	rows   view.Rows
}

// take counts the groups anew only when there is another result.
func (l *speakers) take(s ui.Store) {
	if s.Answers != l.store.Answers {
		l.groups = view.Groups(s.Result, s.Palette)
		l.rows = view.NewRows(s.Result, s.Text)
	}
	l.store = s
}

// SkipRender is Vecty's.
func (l *speakers) SkipRender(prev vecty.Component) bool {
	a, b := prev.(*speakers).store, l.store
	return a.Answers == b.Answers && a.Target.Statement == b.Target.Statement && a.Groups == b.Groups &&
		a.Mores == b.Mores && a.Empty() == b.Empty()
}

// Render is Vecty's.
func (l *speakers) Render() vecty.ComponentOrHTML {
	shown := min(l.store.Groups, len(l.groups))
	var items vecty.List
	for _, g := range l.groups[:shown] {
		items = append(items, elem.Div( // keyed elements around: Vecty drops keyed components that skip
			vecty.Markup(vecty.Key(g.Key), vecty.Class("speaker", "slot-"+strconv.Itoa(int(g.Slot)))),
			&speaker{
				Group:    g,
				Rows:     l.rows.Of(g, l.store.RowsOf(g)),
				Selected: l.store.Target.Statement,
				Send:     l.send,
			},
		))
	}
	return elem.Section(
		vecty.Markup(vecty.Property("id", "speakers"), vecty.Class("speakers"), vecty.Property("tabIndex", -1),
			vecty.Attribute("aria-labelledby", "speakers-label")),
		elem.Heading2(vecty.Markup(vecty.Property("id", "speakers-label")), vecty.Text("Who said what")),
		nothing(len(l.groups) == 0, l.store.Empty()),
		elem.Div(items),
		more(len(l.groups)-shown, "more speaker", func() { l.send(ui.MoreGroups{}) }),
	)
}

// nothing is what the list says while it is empty.
func nothing(yes, noText bool) *vecty.HTML {
	words := "Nobody is reported to say anything in this text."
	if noText {
		words = "The speakers of the article will stand here, with everything they are reported to have said. " +
			"Choose a statement to see it in the text."
	}
	return elem.Paragraph(vecty.Markup(vecty.Class("nothing"), vecty.Property("hidden", !yes)), vecty.Text(words))
}

// more is the button for the rest of a list; hidden where there is none.
func more(n int, what string, show func()) *vecty.HTML {
	words := "Show " + strconv.Itoa(n) + " " + what
	if n != 1 {
		words += "s"
	}
	return elem.Button(
		vecty.Markup(vecty.Class("more"), vecty.Property("type", "button"), vecty.Property("hidden", n <= 0),
			event.Click(func(*vecty.Event) { show() })),
		vecty.Text(words))
}

// speaker is one group of the list.
type speaker struct {
	vecty.Core
	Group    view.Group      `vecty:"prop"` // Vecty sets these, so they are exported
	Rows     []view.Row      `vecty:"prop"`
	Selected int             `vecty:"prop"`
	Send     func(ui.Action) `vecty:"prop"`
}

// SkipRender is Vecty's.
func (s *speaker) SkipRender(prev vecty.Component) bool {
	p := prev.(*speaker)
	return p.Group.Same(s.Group) && slices.Equal(p.Rows, s.Rows) && p.chosen() == s.chosen()
}

// chosen is the place of the selected statement among the rows, -1 for none.
func (s *speaker) chosen() int {
	return slices.IndexFunc(s.Rows, func(r view.Row) bool { return r.Statement == s.Selected })
}

// Render is Vecty's.
func (s *speaker) Render() vecty.ComponentOrHTML {
	var rows vecty.List
	for _, r := range s.Rows {
		rows = append(rows, elem.ListItem(s.statement(r)))
	}
	group, left := s.Group, len(s.Group.Statements)-len(s.Rows)
	return elem.Div(
		elem.Heading3(
			elem.Span(vecty.Markup(vecty.Class("chip"), vecty.Attribute("aria-hidden", "true"))),
			elem.Span(vecty.Markup(vecty.Class("name"), vecty.Property("dir", "auto")), vecty.Text(s.Group.Name)),
			elem.Span(vecty.Markup(vecty.Class("type")), vecty.Text(s.Group.Type)),
			elem.Span(vecty.Markup(vecty.Class("count")), vecty.Text(strconv.Itoa(len(s.Group.Statements))),
				elem.Span(vecty.Markup(vecty.Class("unseen")), vecty.Text(" statements"))),
		),
		elem.UnorderedList(rows),
		more(left, "more statement", func() { s.Send(ui.More{Group: group}) }),
	)
}

func (s *speaker) statement(r view.Row) *vecty.HTML {
	current := "false"
	if r.Statement == s.Selected {
		current = "true"
	}
	return elem.Button(
		vecty.Markup(vecty.Class("statement", r.Role.String()), vecty.Property("type", "button"),
			vecty.Attribute("aria-current", current),
			event.Click(func(*vecty.Event) { s.Send(ui.Chosen{Statement: r.Statement}) })),
		elem.Span(vecty.Markup(vecty.Class("from"), vecty.Property("hidden", r.Source == "")), vecty.Text(r.Source)),
		elem.Span(vecty.Markup(vecty.Class("unseen")), vecty.Text(r.Kind+": ")),
		elem.Span(vecty.Markup(vecty.Class("words"), vecty.Property("dir", "auto")), vecty.Text(r.Words)),
		elem.Span(vecty.Markup(vecty.Class("flags"), vecty.Property("hidden", !r.Hedged && !r.Sarcastic && !r.Doubtful)),
			flag(r.Doubtful, "doubt", "doubtful"),
			flag(r.Hedged, "hedge", "hedged"), flag(r.Sarcastic, "sarcasm", "may be sarcastic")),
	)
}

func flag(on bool, role, words string) *vecty.HTML {
	return elem.Span(vecty.Markup(vecty.Class("mark-"+role), vecty.Property("hidden", !on)), vecty.Text(words))
}
