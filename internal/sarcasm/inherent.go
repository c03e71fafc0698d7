package sarcasm

import "hearsay/internal/mark"

func inherent() []rule {
	return []rule{
		{mark.Rule{
			Name: "stock phrase", Category: mark.Inherent, Section: "3",
			Reason: "May be sarcastic: “{cue}” is a stock phrase that hardly anybody means.",
			Marks: []string{
				"“[Good luck with that],” she said.",
				"“[Gee, thanks],” he wrote.",
				"[Surprise, surprise]: the bill went up.",
				"“[What a shock],” she said.",
				"[So much for] the promise.",
			},
			Leaves: []string{"“Good luck with the play,” she said.", "“Thanks,” he wrote.", "It came as a surprise.", "She did so much for them."},
		}, stockPhrase, innermost},
		{mark.Rule{
			Name: "heaven forbid", Category: mark.Inherent, Section: "3",
			Reason: "May be sarcastic: “{cue}” pretends to fear what is harmless.",
			Marks: []string{
				"“[God forbid] anybody reads the bill,” she said.",
				"They pay the rent and, [heaven forbid], keep a little.",
			},
			Leaves: []string{"“If, God forbid, the dam breaks, run,” he said."},
		}, forbid, innermost},
		{mark.Rule{
			Name: "false premise", Category: mark.Inherent, Section: "3",
			Reason: "May be sarcastic: “{cue}” asks what nobody can mean in earnest.",
			Marks: []string{
				"“[What kind of genius] sells a boat in a flood?” she asked.",
				"“[Since when] is the sea a road?” he asked.",
			},
			Leaves: []string{"“What kind of boat is it?” she asked.", "He has lived here since when the mill closed."},
		}, falsePremise, innermost},
		{mark.Rule{
			Name: "absurd comparison", Category: mark.Inherent, Section: "3",
			Reason: "May be sarcastic: “{cue}” compares with what is plainly absurd.",
			Marks: []string{
				"“He [knows as much about farming as I do about] the moon,” she said.",
				"“She [apparently thinks this is] a game show,” he said.",
				"“[Nothing says trust like] a locked door,” she said.",
			},
			Leaves: []string{"“She knows as much about farming as her father,” he said.", "She apparently thinks so too."},
		}, absurd, innermost},
	}
}

// stockPhrase finds the phrases of mock thanks, praise and surprise.
func stockPhrase(s sentence, i int) (sign, bool) {
	c, ok := s.phrase(lists.phrases, i)
	inner := s.IsAny(i, "so") && i > s.First && !s.IsAny(i-1, `"`, "“", "—", "--") // she did so much for them
	return c, ok && !inner
}

// forbid finds "God forbid" where it is no part of a real fear: no condition stands before it.
func forbid(s sentence, i int) (sign, bool) {
	ok := s.IsAny(i, "god", "heaven", "heavens") && s.IsAny(i+1, "forbid")
	return sign{i, i + 2}, ok && !s.Has(i-6, i, "if", "should", "when", "case")
}

// falsePremise finds questions that cannot be meant in earnest.
func falsePremise(s sentence, i int) (sign, bool) {
	switch {
	case s.IsAny(i, "what") && s.IsAny(i+1, "kind", "sort") && s.IsAny(i+2, "of"):
		k := i + 3
		if s.Tag(k) == "DT" {
			k++
		}
		return sign{i, k + 1}, lists.praise.Has(s.Lower(k)) && s.Has(k, k+reach, "?") && s.Tag(k+2) != "PRP"
	case s.IsAny(i, "since") && s.IsAny(i+1, "when"):
		return sign{i, i + 2}, s.IsAny(i+2, "is", "are", "do", "does", "did", "was", "were", "has", "have") && s.Has(i, i+reach, "?")
	}
	return sign{}, false
}

// absurd finds comparisons that mock.
func absurd(s sentence, i int) (sign, bool) {
	switch {
	case s.IsAny(i, "know", "knows") && s.IsAny(i+1, "as") && s.IsAny(i+2, "much") && s.IsAny(i+3, "about"):
		for k := i + 4; k < i+14; k++ {
			if s.IsAny(k, "as") && s.IsAny(k+2, "do", "know", "does", "knows") && s.IsAny(k+3, "about") {
				return sign{i, k + 4}, true
			}
		}
	case s.IsAny(i, "apparently") && s.IsAny(i+1, "thinks", "think", "believes", "thought"):
		return sign{i, i + 4}, s.IsAny(i+2, "this", "it", "that") && s.IsAny(i+3, "is", "'s", "was")
	case s.IsAny(i, "nothing") && s.IsAny(i+1, "says"):
		for k := i + 2; k < i+8; k++ {
			if s.IsAny(k, "like") {
				return sign{i, k + 1}, true
			}
		}
	}
	return sign{}, false
}
