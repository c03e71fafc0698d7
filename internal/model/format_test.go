package model_test

import (
	"bytes"
	"testing"

	"hearsay/internal/model"
	"hearsay/internal/model/weights"
)

// budget is the most that the file may weigh, in bytes: every reader downloads it.
const budget = 1 << 20

func TestWeights(t *testing.T) {
	if len(weights.Bytes) > budget {
		t.Errorf("the model weighs %d bytes, more than %d", len(weights.Bytes), budget)
	}
	m, err := model.Load(weights.Bytes)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(m.Encode(), weights.Bytes) {
		t.Error("the file reads back differently")
	}
}

func TestLoadRefuses(t *testing.T) {
	long := append(bytes.Clone(weights.Bytes), 0)
	version := bytes.Clone(weights.Bytes)
	version[8]++
	buckets := bytes.Clone(weights.Bytes)
	buckets[9] = 40
	for name, data := range map[string][]byte{
		"nothing":          nil,
		"another file":     []byte("PK\x03\x04 and so on"),
		"half a file":      weights.Bytes[:len(weights.Bytes)/2],
		"no end":           weights.Bytes[:len(weights.Bytes)-1],
		"more than a file": long,
		"another version":  version,
		"too many buckets": buckets,
	} {
		if _, err := model.Load(data); err == nil {
			t.Errorf("%s was loaded", name)
		}
	}
}

func FuzzLoad(f *testing.F) {
	f.Add(weights.Bytes[:64])
	f.Add([]byte("HRSYmodl\x01\x06\xff\xff\xff\xff\xff\xff\xff\xff\x00\x00\x00\x00\xff\xff\xff\xff"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if m, err := model.Load(data); err == nil && !bytes.Equal(m.Encode(), data) {
			t.Error("what was loaded is encoded differently")
		}
	})
}
