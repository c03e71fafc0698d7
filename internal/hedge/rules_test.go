package hedge

import (
	"testing"

	"hearsay/internal/mark"
	"hearsay/internal/ruletest"
	"hearsay/internal/text"
)

// find is Find with the speakers of the examples.
func find(doc text.Document, quotes []text.Quote, statements []mark.Statement) []mark.Mark {
	return Find(doc, quotes, statements, ruletest.Speakers())
}

func TestRules(t *testing.T) { ruletest.Examples(t, Rules(), find) }

func TestEveryListIsLoaded(t *testing.T) { ruletest.Loaded(t, lists) }
