package model

import (
	"encoding/binary"
	"math"
)

// quantized are weights in 255 steps: a weight is its value times the scale.
type quantized struct {
	scale  float32
	values []int8
}

// quantize rounds weights to steps of clip times the greatest weight; what is beyond the clip is cut.
func quantize(weights []float32, clip float32) quantized {
	top := float32(0)
	for _, w := range weights {
		top = max(top, w, -w)
	}
	q := quantized{scale: top * clip / math.MaxInt8, values: make([]int8, len(weights))}
	if q.scale == 0 {
		return q
	}
	for i, w := range weights {
		q.values[i] = int8(math.Round(float64(max(-math.MaxInt8, min(math.MaxInt8, w/q.scale)))))
	}
	return q
}

// at is weight i.
func (q quantized) at(i uint32) float32 { return float32(q.values[i]) * q.scale }

// append writes the scale, the count and the values.
func (q quantized) append(out []byte) []byte {
	out = binary.LittleEndian.AppendUint32(out, math.Float32bits(q.scale))
	out = binary.LittleEndian.AppendUint32(out, uint32(len(q.values)))
	for _, v := range q.values {
		out = append(out, byte(v))
	}
	return out
}
