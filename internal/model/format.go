package model

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
)

// The file begins with this, then the version. All numbers are little-endian.
const (
	magic   = "HRSYmodl"
	version = 1
)

// maxBits limits the number of buckets that a file may ask for.
const maxBits = 22

// Encode writes the model as a file:
//
//	magic, version byte
//	log2 of the buckets (byte), a bit for each bucket that has a row of weights
//	the rows: a scale (float32), the count of weights (uint32), the weights (int8)
//	the transitions (float32)
//	the linker's weights: scale, count, weights
//	the priors: count (uint32), keys (uint32), levels (byte)
//	the calibration (float64)
func (m *Model) Encode() []byte {
	out := append([]byte(magic), version)
	out = m.tagger.append(out)
	out = m.linker.weights.append(out)
	out = binary.LittleEndian.AppendUint32(out, uint32(len(m.reader.priors.keys)))
	for _, k := range m.reader.priors.keys {
		out = binary.LittleEndian.AppendUint32(out, k)
	}
	out = append(out, m.reader.priors.levels...)
	for _, c := range m.calibration {
		out = binary.LittleEndian.AppendUint64(out, math.Float64bits(c))
	}
	return out
}

// Load reads what Encode wrote. It refuses other data, whatever it holds, without taking more memory than
// the data's own size asks for.
func Load(data []byte) (*Model, error) {
	d := decoder{rest: data}
	if string(d.take(len(magic))) != magic {
		return nil, errors.New("model: not a model file")
	}
	if v := d.byte(); v != version {
		return nil, fmt.Errorf("model: version %d, want %d", v, version)
	}
	m := &Model{}
	m.tagger = d.tagger()
	m.linker = linker{d.quantized()}
	m.reader = newReader(d.priors())
	for i := range m.calibration {
		m.calibration[i] = math.Float64frombits(d.uint64())
		d.check(finite(m.calibration[i]))
	}
	d.check(len(m.linker.weights.values) == 1<<linkBits && len(d.rest) == 0)
	if d.bad {
		return nil, errors.New("model: the file is damaged")
	}
	return m, nil
}

func (t *tagger) append(out []byte) []byte {
	out = append(out, byte(t.index.bits))
	for _, word := range t.index.kept {
		out = binary.LittleEndian.AppendUint64(out, word)
	}
	out = t.rows.append(out)
	out = binary.LittleEndian.AppendUint32(out, math.Float32bits(t.bias))
	for j := range t.trans {
		for a := range t.trans[j] {
			for _, w := range t.trans[j][a] {
				out = binary.LittleEndian.AppendUint32(out, math.Float32bits(w))
			}
		}
	}
	return out
}

// decoder reads from the front of rest. After a failure everything it gives is zero.
type decoder struct {
	rest []byte
	bad  bool
}

func (d *decoder) check(ok bool) { d.bad = d.bad || !ok }

// take gives the next n bytes, nil where so many are not left.
func (d *decoder) take(n int) []byte {
	d.check(n >= 0 && n <= len(d.rest))
	if d.bad {
		return nil
	}
	out := d.rest[:n]
	d.rest = d.rest[n:]
	return out
}

func (d *decoder) byte() byte {
	if b := d.take(1); b != nil {
		return b[0]
	}
	return 0
}

func (d *decoder) uint32() uint32 {
	if b := d.take(4); b != nil {
		return binary.LittleEndian.Uint32(b)
	}
	return 0
}

func (d *decoder) uint64() uint64 {
	if b := d.take(8); b != nil {
		return binary.LittleEndian.Uint64(b)
	}
	return 0
}

// float reads a finite number.
func (d *decoder) float() float32 {
	f := math.Float32frombits(d.uint32())
	d.check(finite(float64(f)))
	return f
}

func finite(f float64) bool { return !math.IsNaN(f) && !math.IsInf(f, 0) }

func (d *decoder) tagger() (t tagger) {
	t.index = d.index()
	t.rows = d.quantized()
	d.check(len(t.rows.values) == t.index.rows()*int(States))
	t.bias = d.float()
	for j := range t.trans {
		for a := range t.trans[j] {
			for b := range t.trans[j][a] {
				t.trans[j][a][b] = d.float()
			}
		}
	}
	return t
}

func (d *decoder) index() index {
	bits := uint32(d.byte())
	d.check(bits >= 6 && bits <= maxBits)
	if d.bad {
		return index{}
	}
	data := d.take(1 << bits / 8)
	kept := make([]uint64, len(data)/8)
	for i := range kept {
		kept[i] = binary.LittleEndian.Uint64(data[8*i:])
	}
	return newIndex(bits, kept)
}

func (d *decoder) quantized() quantized {
	q := quantized{scale: d.float()}
	data := d.take(int(d.uint32()))
	q.values = make([]int8, len(data))
	for i, b := range data {
		q.values[i] = int8(b)
	}
	return q
}

func (d *decoder) priors() (p priors) {
	n := int(d.uint32())
	d.check(n <= len(d.rest)/5)
	if d.bad {
		return p
	}
	p.keys = make([]uint32, n)
	for i := range p.keys {
		p.keys[i] = d.uint32()
		d.check(i == 0 || p.keys[i-1] < p.keys[i])
	}
	p.levels = append(p.levels, d.take(n)...)
	return p
}
