package model

// Part is the part of a statement that a token belongs to.
type Part uint8

// The parts.
const (
	Outside Part = iota
	Source
	Cue
	Content
)

// State is what the labeller decides for a token: the part it belongs to and whether it begins a span.
// Outside tokens remember the last part in their sentence, so that a cue knows of the source before it.
type State uint8

// The states. O is outside at the start of a sentence, OAfterX outside after a part of the sentence.
const (
	O State = iota
	OAfterSource
	OAfterCue
	OAfterContent
	BeginSource
	InSource
	BeginCue
	InCue
	BeginContent
	InContent
	States // their number
)

// Part is the part that a token in state s belongs to.
func (s State) Part() Part {
	if s < BeginSource {
		return Outside
	}
	return Part(s-BeginSource)/2 + Source
}

// Begins reports whether s begins a span.
func (s State) Begins() bool { return s >= BeginSource && s%2 == 0 }

// last is the part that a following outside token remembers.
func (s State) last() Part {
	if s < BeginSource {
		return Part(s)
	}
	return s.Part()
}

// follows reports whether s can come after prev; first tells that a sentence begins with s.
func (s State) follows(prev State, first bool) bool {
	switch {
	case s < BeginSource && first:
		return s == O
	case s < BeginSource:
		return Part(s) == prev.last()
	case s.Begins():
		return true
	case first && s != InContent:
		return false
	}
	return prev == s || prev == s-1
}
