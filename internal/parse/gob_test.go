package parse

import (
	"bytes"
	stdgob "encoding/gob"
	"maps"
	"testing"
)

// stored is value as encoding/gob stores it.
func stored(t testing.TB, value any) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := stdgob.NewEncoder(&b).Encode(value); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// table reads a map of numbers.
func table(g *gob) map[string]float64 {
	out := map[string]float64{}
	for range g.count(2) {
		name := string(g.bytes())
		out[name] = g.float()
	}
	return out
}

func TestGob(t *testing.T) {
	want := map[string]float64{"": 0, "a": -1.5, "bé": 34.39, string(make([]byte, 300)): 1e-300}
	data := stored(t, want)
	g := newGob(data)
	if got := table(g); g.done() != nil || !maps.Equal(got, want) {
		t.Errorf("got %v, %v", got, g.done())
	}
	for n := range data {
		g := newGob(data[:n])
		if table(g); g.done() == nil {
			t.Errorf("%d bytes of %d are read without an error", n, len(data))
		}
	}
}

func FuzzGob(f *testing.F) {
	f.Add(stored(f, map[string]float64{"a": 1, "b": -2.5}))
	f.Add(stored(f, map[string]map[string]float64{"i word that": {"IN": 1.25}}))
	f.Add(stored(f, []string{"NN", "VB"}))
	f.Add(stored(f, map[string]string{"the": "DT"}))
	f.Fuzz(func(t *testing.T, data []byte) {
		table(newGob(data))
		var p perceptron
		for _, read := range []func(*gob){p.readClasses, p.readFixed, p.readWeights} {
			read(newGob(data))
		}
	})
}
