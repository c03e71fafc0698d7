package sarcasm

import (
	"testing"

	"hearsay/internal/ruletest"
)

func TestRules(t *testing.T) { ruletest.Examples(t, Rules(), Find) }

func TestEveryListIsLoaded(t *testing.T) { ruletest.Loaded(t, lists) }
