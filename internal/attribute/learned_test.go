package attribute_test

import (
	"strings"
	"testing"

	"hearsay/internal/attribute"
	"hearsay/internal/mark"
	"hearsay/internal/ruletest"
	"hearsay/internal/text"
)

var learned = []struct{ name, text, want string }{
	{"quotation first", "“The roof will hold,” Ilse Brandt said.",
		"direct | Ilse Brandt | said | “The roof will hold,”"},
	{"straight marks", "\"The roof will hold,\" said Ilse Brandt.",
		"direct | Ilse Brandt | said | \"The roof will hold,\""},
	{"doubled single marks", "''The roof will hold,'' Ms. Brandt said.",
		"direct | Ms. Brandt | said | ''The roof will hold,''"},
	{"broken quotation", "“The roof,” Brandt said, “will hold for years.”",
		"direct | Brandt | said | “The roof,” … “will hold for years.”"},
	{"that clause", "Brandt said that the council would pay for the bridge.",
		"indirect | Brandt | said | that the council would pay for the bridge"},
	{"bare clause", "The mayor believes the council will pay for the bridge.",
		"indirect | The mayor | believes | the council will pay for the bridge"},
	{"clause first", "The council will pay for the bridge, the mayor said.",
		"indirect | the mayor | said | The council will pay for the bridge"},
	{"according to", "The council will pay for the bridge, according to the mayor.",
		"indirect | the mayor | according to | The council will pay for the bridge"},
	{"mixed", "Brandt said the council had “no idea at all” about the bridge.",
		"mixed | Brandt | said | the council had “no idea at all” about the bridge"},
	{"nothing reported", "The bridge was built of stone in the spring.", ""},
	{"signature", "“I trust nobody in this town.” — Jo Brandt",
		"direct | Jo Brandt | — | “I trust nobody in this town.”"},
}

func TestFind(t *testing.T) {
	for _, c := range learned {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.Join(find(t, attribute.Find, c.text), "\n"); got != c.want {
				t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}

// A typed quotation belongs to one content from mark to mark, a cue never stands inside one, and every
// statement has a content and a reason.
func TestFindAgreesWithTheQuotes(t *testing.T) {
	var all []string
	for _, c := range append(cases, learned...) {
		all = append(all, c.text)
	}
	doc, quotes := ruletest.Document(t, strings.Join(all, "\n\n"))
	for _, s := range attribute.Find(doc, quotes) {
		if len(s.Content) == 0 || s.Why == "" || strings.Contains(s.Why, "{") || s.Confidence < 0 || s.Confidence > 1 {
			t.Errorf("incomplete statement %+v", s)
		}
		for _, q := range quotes {
			if q.Kind == text.Quotation && q.Depth == 0 {
				agrees(t, doc, s, q)
			}
		}
	}
}

func agrees(t *testing.T, doc text.Document, s mark.Statement, q text.Quote) {
	t.Helper()
	for _, c := range s.Cue {
		if c.Overlaps(q.Span) && !nestedIn(s, q) {
			t.Errorf("the cue %q stands in the quotation %q", c.Of(doc.Text), q.Of(doc.Text))
		}
	}
	for _, c := range s.Content {
		if c.Overlaps(q.Span) && !c.Contains(q.Span) && !q.Contains(c) {
			t.Errorf("the content %q cuts the quotation %q", c.Of(doc.Text), q.Of(doc.Text))
		}
	}
}

// nestedIn reports whether all of s stands inside q: the quoted speaker reports somebody.
func nestedIn(s mark.Statement, q text.Quote) bool { return q.Contains(s.Span()) }

func BenchmarkFind(b *testing.B) {
	var words []string
	for _, c := range cases {
		words = append(words, c.text)
	}
	doc, quotes := ruletest.Document(b, strings.Join(words, "\n\n"))
	b.Logf("%d tokens", len(doc.Tokens))
	for b.Loop() {
		attribute.Find(doc, quotes)
	}
}
