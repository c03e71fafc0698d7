package main

import (
	"bytes"
	"os"

	"hearsay/internal/attribute"
	"hearsay/internal/hedge"
	"hearsay/internal/help"
	"hearsay/internal/sarcasm"
)

// writeHelp writes the page that lists every rule.
func writeHelp(path string) error {
	var page bytes.Buffer
	err := help.Write(&page, help.Rules{Statements: attribute.Patterns(), Hedges: hedge.Rules(), Sarcasm: sarcasm.Rules()})
	if err != nil {
		return err
	}
	return os.WriteFile(path, page.Bytes(), 0o644)
}
