package export

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

func find(source, words string) text.Span {
	start := strings.Index(source, words)
	return text.Span{Start: start, End: start + len(words)}
}

func TestJSON(t *testing.T) {
	// é and the curly marks are one code point of two and three bytes, 🙂 one of four.
	source := "🙂 “Café <may> & close,” Ana joked."
	got := &strings.Builder{}
	err := JSON(got, source, mark.Result{
		Statements: []mark.Statement{{
			ID: 1, Kind: mark.Direct, Speaker: 1, Confidence: 0.98765,
			Source:  []text.Span{find(source, "Ana")},
			Cue:     []text.Span{find(source, "joked")},
			Content: []text.Span{find(source, "“Café <may> & close,”")},
			Why:     "“…,” Ana joked",
		}},
		Speakers: []mark.Speaker{{ID: 1, Name: "Ana", Type: mark.Person, Mentions: []text.Span{find(source, "Ana")}}},
		Hedges:   []mark.Mark{{Span: find(source, "may"), Category: mark.Modal, Statements: []int{1}, Why: "“may” & verb"}},
		Sarcasm:  []mark.Mark{{Span: find(source, "joked"), Category: mark.Reported}},
	})
	want := `{"statements":[{"id":1,"kind":"direct","source":[{"start":24,"end":27}],"cue":[{"start":28,"end":33}],` +
		`"content":[{"start":2,"end":23}],"speaker":1,"confidence":0.988,"why":"“…,” Ana joked"}],` +
		`"speakers":[{"id":1,"name":"Ana","type":"person","mentions":[{"start":24,"end":27}]}],` +
		`"hedges":[{"start":9,"end":12,"category":"modal","statements":[1],"why":"“may” & verb"}],` +
		`"sarcasm":[{"start":28,"end":33,"category":"reported","statements":[],"why":""}]}` + "\n"
	if err != nil || got.String() != want {
		t.Errorf("error %v, wrote\n%s\nwant\n%s", err, got, want)
	}
}

func TestJSONHasNoNull(t *testing.T) {
	for _, r := range []mark.Result{
		{},
		{Statements: []mark.Statement{{ID: 1}}, Speakers: []mark.Speaker{{ID: 1}}, Hedges: []mark.Mark{{}}, Sarcasm: []mark.Mark{{}}},
	} {
		got := &strings.Builder{}
		if err := JSON(got, "", r); err != nil || strings.Contains(got.String(), "null") {
			t.Errorf("error %v, wrote %s", err, got)
		}
	}
}

func TestReadJSONIsTheReverse(t *testing.T) {
	want := mark.Result{
		Statements: []mark.Statement{{
			ID: 2, Kind: mark.Mixed, Speaker: 3, Confidence: 0.5, Why: "a reason",
			Source:  []text.Span{{Start: 0, End: 4}},
			Cue:     []text.Span{},
			Content: []text.Span{{Start: 4, End: 8}, {Start: 8, End: 9}},
		}},
		Speakers: []mark.Speaker{{ID: 3, Name: "Zoë", Type: mark.Group, Mentions: []text.Span{{Start: 8, End: 9}}}},
		Hedges:   []mark.Mark{{Span: text.Span{Start: 4, End: 8}, Category: mark.Belief, Statements: []int{2}, Why: "another"}},
		Sarcasm:  []mark.Mark{},
	}
	report := &strings.Builder{}
	if err := JSON(report, "🙂🙂.", want); err != nil {
		t.Fatal(err)
	}
	got, err := ReadJSON(strings.NewReader(report.String()), "🙂🙂.")
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("error %v, read\n%+v\nwant\n%+v", err, got, want)
	}
}

func TestReadJSONErrors(t *testing.T) {
	for report, want := range map[string]string{
		"":                                    "EOF",
		"nonsense":                            "invalid",
		`{"hedges": [{"start": 1}]}`:          "span 1 0",
		`{"hedges": [{"end": 3}]}`:            "of 2 code points",
		`{"hedges": [{"start": -1}]}`:         "span -1 0",
		`{"statements": [{"source": "Ana"}]}`: "source",
	} {
		if _, err := ReadJSON(strings.NewReader(report), "é."); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error %v, want %q in it", report, err, want)
		}
	}
}

func FuzzReadJSON(f *testing.F) {
	f.Add(`{"statements": [{"source": [{"start": 1, "end": 2}]}], "hedges": null}`, "“Café”")
	f.Fuzz(func(t *testing.T, report, source string) {
		r, err := ReadJSON(strings.NewReader(report), source)
		if err != nil {
			return
		}
		for _, s := range r.Statements {
			if all := s.Span(); all.Start < 0 || all.End > len(source) {
				t.Errorf("%v lies outside %d bytes", all, len(source))
			}
		}
	})
}

type brokenPipe struct{}

func (brokenPipe) Write([]byte) (int, error) { return 0, errors.New("broken pipe") }

func TestJSONReportsTheWriter(t *testing.T) {
	if err := JSON(brokenPipe{}, "", mark.Result{}); err == nil || !strings.Contains(err.Error(), "broken pipe") {
		t.Errorf("error %v", err)
	}
}
