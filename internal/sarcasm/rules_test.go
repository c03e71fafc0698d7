package sarcasm

import (
	"testing"

	"hearsay/internal/ruletest"
)

func TestRules(t *testing.T) { ruletest.Examples(t, Rules(), Find) }
