// Package sample holds the article that a first-time reader can try. People, places and events in it are made
// up; every kind of mark of the annotation guide is in it.
package sample

import _ "embed"

// Article is the sample article.
//
//go:embed sample.txt
var Article string
