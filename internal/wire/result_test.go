package wire

import (
	"errors"
	"reflect"
	"testing"

	"hearsay/internal/mark"
	"hearsay/internal/text"
)

const sample = "“Perhaps it works,” the engineer’s aide said, smirking."

func found() mark.Result {
	at := func(start, end int) []text.Span { return []text.Span{{Start: start, End: end}} }
	return mark.Result{
		Statements: []mark.Statement{
			{ID: 1, Kind: mark.Direct, Source: at(24, 44), Cue: at(45, 49), Content: at(0, 23), Speaker: 1, Confidence: 0.97, Why: "why"},
			{ID: 2, Kind: mark.Indirect, Content: []text.Span{{Start: 3, End: 10}, {Start: 11, End: 13}}, Confidence: 1},
		},
		Speakers: []mark.Speaker{{ID: 1, Name: "\uFEFFaide\x00", Type: mark.Unnamed, Mentions: at(24, 44)}},
		Hedges:   []mark.Mark{{Span: text.Span{Start: 3, End: 10}, Category: mark.Epistemic, Statements: []int{1, 2}, Rule: "perhaps", Why: "why"}},
		Sarcasm:  []mark.Mark{{Span: text.Span{Start: len(sample), End: len(sample)}, Category: mark.Reported, Rule: "smirk", Why: "why"}},
	}
}

func TestResultRoundTrip(t *testing.T) {
	for name, want := range map[string]mark.Result{"full": found(), "empty": {}} {
		got, err := DecodeResult(EncodeResult(want), sample)
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %v\n got %+v\nwant %+v", name, err, got, want)
		}
	}
}

func TestDamagedResultsAreRefused(t *testing.T) {
	for name, damage := range map[string]func(r *mark.Result){
		"span past the end":     func(r *mark.Result) { r.Hedges[0].End = len(sample) + 1 },
		"span inside a rune":    func(r *mark.Result) { r.Hedges[0].Start = 1 },
		"end inside a rune":     func(r *mark.Result) { r.Speakers[0].Mentions[0].End = 37 },
		"no such speaker":       func(r *mark.Result) { r.Statements[0].Speaker = 2 },
		"no such statement":     func(r *mark.Result) { r.Hedges[0].Statements[1] = 3 },
		"statement 0":           func(r *mark.Result) { r.Hedges[0].Statements[0] = 0 },
		"statements descend":    func(r *mark.Result) { r.Hedges[0].Statements = []int{2, 1} },
		"confidence out of 0-1": func(r *mark.Result) { r.Statements[0].Confidence = 1.5 },
	} {
		r := found()
		damage(&r)
		if got, err := DecodeResult(EncodeResult(r), sample); !errors.Is(err, Broken) {
			t.Errorf("%s: got %+v, %v", name, got, err)
		}
	}
	whole := EncodeResult(found())
	for n := range whole {
		if _, err := DecodeResult(whole[:n], sample); !errors.Is(err, Broken) {
			t.Errorf("first %d of %d bytes: %v", n, len(whole), err)
		}
	}
	if _, err := DecodeResult(append(whole, 0), sample); !errors.Is(err, Broken) {
		t.Errorf("a byte too many: %v", err)
	}
	if _, err := DecodeResult(append([]byte{version + 1}, whole[1:]...), sample); !errors.Is(err, Broken) {
		t.Errorf("another version: %v", err)
	}
}

// A count is believed only as far as the bytes behind it go.
func TestHugeCountAllocatesNothing(t *testing.T) {
	huge := []byte{version, 0, 0xff, 0xff, 0xff, 0xff, 0x07}
	if n := testing.AllocsPerRun(10, func() { DecodeResult(huge, sample) }); n > 10 {
		t.Errorf("%v allocations", n)
	}
}

func FuzzDecodeResult(f *testing.F) {
	f.Add(EncodeResult(found()), sample)
	f.Add(EncodeResult(mark.Result{}), "")
	f.Fuzz(func(t *testing.T, data []byte, s string) {
		result, err := DecodeResult(data, s)
		if err != nil {
			return
		}
		again, err := DecodeResult(EncodeResult(result), s)
		if err != nil || !reflect.DeepEqual(again, result) {
			t.Errorf("%v\n got %+v\nwant %+v", err, again, result)
		}
	})
}
