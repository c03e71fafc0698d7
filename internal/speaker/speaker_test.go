package speaker_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"hearsay/internal/mark"
	"hearsay/internal/ruletest"
	"hearsay/internal/speaker"
	"hearsay/internal/text"
)

// example is a text in which statements are marked: [source=speaker], [=speaker|cue] for a statement without
// a source, and {n … } around the content of the nth.
type example struct {
	doc        text.Document
	quotes     []text.Quote
	statements []mark.Statement
	want       []string
}

var markup = regexp.MustCompile(`\[([^\]=]*)=([^\]|]*)\|?([^\]]*)\]|\{(\d) |\}`)

// read takes the markup out of s.
func read(t testing.TB, s string) example {
	t.Helper()
	var e example
	var plain strings.Builder
	contents := map[int]text.Span{}
	var open []int
	last := 0
	for _, m := range markup.FindAllStringSubmatchIndex(s, -1) {
		plain.WriteString(s[last:m[0]])
		last = m[1]
		at := plain.Len()
		switch {
		case m[8] >= 0:
			n := int(s[m[8]] - '0')
			contents[n], open = text.Span{Start: at}, append(open, n)
		case s[m[0]] == '}':
			n := open[len(open)-1]
			open = open[:len(open)-1]
			contents[n] = text.Span{Start: contents[n].Start, End: at}
		default:
			source, cue := s[m[2]:m[3]], s[m[6]:m[7]]
			plain.WriteString(source + cue)
			st := mark.Statement{ID: len(e.statements) + 1, Kind: mark.Indirect}
			if source != "" {
				st.Source = []text.Span{{Start: at, End: at + len(source)}}
			} else {
				st.Cue = []text.Span{{Start: at, End: at + len(cue)}}
			}
			e.statements, e.want = append(e.statements, st), append(e.want, s[m[4]:m[5]])
		}
	}
	plain.WriteString(s[last:])
	e.doc, e.quotes = ruletest.Document(t, plain.String())
	for n, at := range contents {
		st := &e.statements[n-1]
		st.Content = []text.Span{at}
		if strings.HasPrefix(at.Of(e.doc.Text), "“") {
			st.Kind = mark.Direct
		}
	}
	return e
}

// check compares the speaker of each statement with the wanted name; a name may end in its type: critics/unnamed.
func check(t *testing.T, s string) {
	t.Helper()
	e := read(t, s)
	speakers, of := speaker.Identify(e.doc, e.quotes, e.statements)
	for i, want := range e.want {
		got, kind := "", ""
		if of[i] > 0 {
			got, kind = speakers[of[i]-1].Name, string(speakers[of[i]-1].Type)
		}
		name, wanted := want, kind
		if k := strings.LastIndex(want, "/"); k >= 0 && slices.Contains([]string{"person", "group", "unnamed"}, want[k+1:]) {
			name, wanted = want[:k], want[k+1:]
		}
		if got != name || kind != wanted {
			t.Errorf("statement %d of %q: %s/%s, want %s", i+1, e.doc.Text, got, kind, want)
		}
	}
}

func TestMentionsAndOrder(t *testing.T) {
	e := read(t, "[Critics=critics] scoffed. Harbour master Paolo Renzi smiled. “No,” [he=Paolo Renzi] said, and Renzi left Paolo Renzi’s office.")
	speakers, of := speaker.Identify(e.doc, e.quotes, e.statements)
	if len(speakers) != 2 || of[0] != 1 || of[1] != 2 || speakers[0].Type != mark.Unnamed {
		t.Fatalf("speakers %+v of %v", speakers, of)
	}
	var got []string
	for _, at := range speakers[1].Mentions {
		got = append(got, at.Of(e.doc.Text))
	}
	if s := strings.Join(got, "|"); s != "Paolo Renzi|he|Renzi|Paolo Renzi" {
		t.Errorf("mentions %s", s)
	}
}

func TestChain(t *testing.T) {
	e := read(t, "Harbour master Paolo Renzi was in good spirits. [Renzi=] waited. “No,” [he=] said. [Harbour master Paolo Renzi=] left.")
	speakers, of := speaker.Identify(e.doc, e.quotes, e.statements)
	for i, want := range []string{"Renzi → Paolo Renzi", "he → Renzi → Paolo Renzi", ""} {
		got := strings.Join(speaker.Chain(e.doc, e.statements[i], speakers[of[i]-1]), " → ")
		if got != want {
			t.Errorf("chain %d: %q, want %q", i, got, want)
		}
	}
}

func TestNothing(t *testing.T) {
	speakers, of := speaker.Identify(text.Document{}, nil, nil)
	if len(speakers) != 0 || len(of) != 0 {
		t.Errorf("%v %v", speakers, of)
	}
}
