// Package weights embeds the trained model's file.
package weights

import _ "embed"

// Bytes is what model.Load reads. cmd/train writes it; README.md tells what it was trained on.
//
//go:embed model.bin
var Bytes []byte
