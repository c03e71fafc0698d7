package model

// hashOf is the FNV-1a hash of s.
func hashOf(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

// mix joins two hashes into one.
func mix(a, b uint32) uint32 {
	h := (a ^ b*0x9e3779b1) * 0x85ebca6b
	return h ^ h>>15
}

// features collects the buckets of one token's features.
type features struct {
	buckets []uint32
	bits    uint32 // log2 of the number of buckets
}

// add notes the feature of a template with one value.
func (f *features) add(template, value uint32) {
	h := mix(template*0x27d4eb2f, value) * 0xc2b2ae35
	f.buckets = append(f.buckets, h>>(32-f.bits))
}

// add2 notes the feature of a template with two values.
func (f *features) add2(template, a, b uint32) { f.add(template, mix(a, b)) }

// add3 notes the feature of a template with three values.
func (f *features) add3(template, a, b, c uint32) { f.add(template, mix(mix(a, b), c)) }
