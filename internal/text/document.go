package text

import "sort"

// Document is a parsed text. Every span in it points into Text, which is exactly what the reader gave.
type Document struct {
	Text       string
	Paragraphs []Paragraph
	Sentences  []Sentence
	Tokens     []Token
}

// Paragraph is a stretch of text between line breaks, without the white space around it.
type Paragraph struct {
	Span
	First, Last int // its sentences: Document.Sentences[First:Last]
}

// Sentence is one sentence, without the white space around it. It never crosses a paragraph.
type Sentence struct {
	Span
	First, Last int // its tokens: Document.Tokens[First:Last]
	Paragraph   int // index into Document.Paragraphs
}

// Token is a word, a clitic ('s, n't) or a punctuation mark. Every quotation mark is a token of its own.
type Token struct {
	Span
	Tag      string // Penn Treebank part of speech
	Lower    string // the word for look-up: lower case, ’ made straight
	Sentence int    // index into Document.Sentences
}

// Word is the text of token i as the reader wrote it.
func (d Document) Word(i int) string { return d.Tokens[i].Of(d.Text) }

// TokenAt is the index of the first token that ends after offset (bytes); len(Tokens) past the last one.
func (d Document) TokenAt(offset int) int {
	return sort.Search(len(d.Tokens), func(i int) bool { return d.Tokens[i].End > offset })
}

// TokensIn gives the tokens that overlap s as the half-open range [first, last) of indices.
func (d Document) TokensIn(s Span) (first, last int) {
	first = d.TokenAt(s.Start)
	last = sort.Search(len(d.Tokens), func(i int) bool { return d.Tokens[i].Start >= s.End })
	return first, max(first, last)
}

// ParagraphAt is the index of the first paragraph that ends after offset (bytes); len(Paragraphs) past the
// last one.
func (d Document) ParagraphAt(offset int) int {
	return sort.Search(len(d.Paragraphs), func(i int) bool { return d.Paragraphs[i].End > offset })
}

// SentenceAt is the index of the first sentence that ends after offset (bytes); len(Sentences) past the
// last one.
func (d Document) SentenceAt(offset int) int {
	return sort.Search(len(d.Sentences), func(i int) bool { return d.Sentences[i].End > offset })
}
