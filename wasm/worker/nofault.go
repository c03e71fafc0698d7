//go:build js && wasm && !fault

package main

import "hearsay/internal/wire"

// faulty is c: only the build with the tag fault breaks on purpose.
func faulty(c wire.Client) wire.Client { return c }
