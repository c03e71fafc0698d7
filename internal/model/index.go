package model

import (
	"cmp"
	"math/bits"
	"slices"
)

// index tells which buckets of features have weights, and where: only what is frequent is worth a row.
type index struct {
	bits uint32   // log2 of the number of buckets
	kept []uint64 // a bit for each bucket
	rank []uint32 // rows before each word of kept
}

// row is the row of a bucket's weights; false where it has none.
func (x *index) row(bucket uint32) (int, bool) {
	word, bit := x.kept[bucket>>6], bucket&63
	if word>>bit&1 == 0 {
		return 0, false
	}
	return int(x.rank[bucket>>6]) + bits.OnesCount64(word&(1<<bit-1)), true
}

// newIndex ranks the rows of the kept buckets.
func newIndex(log2 uint32, kept []uint64) index {
	x := index{log2, kept, make([]uint32, len(kept))}
	rows := 0
	for i, word := range kept {
		x.rank[i] = uint32(rows)
		rows += bits.OnesCount64(word)
	}
	return x
}

// rows is the number of kept buckets.
func (x *index) rows() int {
	n := 0
	for _, word := range x.kept {
		n += bits.OnesCount64(word)
	}
	return n
}

// frequent keeps the rows buckets that occur most in the segments.
func frequent(all []segment, log2 uint32, rows int) index {
	counts := make([]uint32, 1<<log2)
	for _, s := range all {
		for _, b := range s.features {
			counts[b]++
		}
	}
	order := make([]uint32, len(counts))
	for i := range order {
		order[i] = uint32(i)
	}
	slices.SortFunc(order, func(a, b uint32) int {
		if d := cmp.Compare(counts[b], counts[a]); d != 0 {
			return d
		}
		return cmp.Compare(a, b)
	})
	kept := make([]uint64, max(1, len(counts)/64))
	for _, b := range order[:min(rows, len(order))] {
		if counts[b] > 0 {
			kept[b>>6] |= 1 << (b & 63)
		}
	}
	return newIndex(log2, kept)
}

// rowsOnly replaces the segments' buckets by their rows and drops those without.
func (x *index) rowsOnly(all []segment) {
	for k := range all {
		s := &all[k]
		out, from := s.features[:0], 0
		for i, end := range s.ends {
			for _, b := range s.features[from:end] {
				if row, ok := x.row(b); ok {
					out = append(out, uint32(row))
				}
			}
			from = end
			s.ends[i] = len(out)
		}
		s.features = slices.Clip(slices.Clone(out))
	}
}
