package model

// priors tell of a word how often it was a cue, and how often in a source, in the training articles.
type priors struct {
	keys   []uint32 // hashes of lemma and class, ascending
	levels []byte   // of each key: cue level | source level << 4
}

// key is what a word's prior is found by.
func (f fact) key() uint32 { return mix(f.lemma, uint32(f.coarse)) }

// of gives the levels of a word, 0 for words too rare to tell.
func (p priors) of(f fact) (cue, source uint8) {
	key := f.key()
	low, high := 0, len(p.keys)
	for low < high {
		if mid := (low + high) / 2; p.keys[mid] < key {
			low = mid + 1
		} else {
			high = mid
		}
	}
	if low < len(p.keys) && p.keys[low] == key {
		return p.levels[low] & 15, p.levels[low] >> 4
	}
	return 0, 0
}
