package sarcasm

import (
	"testing"

	"hearsay/internal/ruletest"
)

func TestInherent(t *testing.T) {
	ruletest.Cases(t, Find,
		"“[Yeah, right],” she said.",
		"“[Thanks for nothing],” he wrote.",
		"“[Nothing to see here],” the tweet read.",
		"“[Heaven forbid] he reads the bill,” she said.",
		"“[What kind of hero] hides in a barn?” he asked.",
		"“He [apparently thinks it is] a game,” she said.",
		// meant
		"“Thanks for all of it,” he wrote.",
		"“What kind of hero was he?” the child asked.",
		"“If, God forbid, he dies, call me,” she said.",
		"“What a lovely day,” she said.",
		"“That is a lie,” she said.",
	)
}
