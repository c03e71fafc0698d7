package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/internal/lexicon"
	"hearsay/internal/text"
)

// wordLists is what splitting into tokens knows of single words.
type wordLists struct {
	abbreviations abbreviations
	elisions      lexicon.Set // words that begin with an apostrophe, without it
}

func newWordLists() wordLists {
	return wordLists{abbreviations(lexicon.Table("abbreviations")), lexicon.Words("elisions")}
}

// split gives the tokens of the sentence at span, which ends without white space.
func (w wordLists) split(s string, span text.Span) []text.Span {
	var out []text.Span
	for at := span.Start; at < span.End; {
		rest := s[at:span.End]
		if r, size := utf8.DecodeRuneInString(rest); blank(r) {
			at += size
			continue
		}
		n := w.token(rest, before(s, span.Start, at))
		for _, size := range clitics(rest[:n]) {
			out = append(out, text.Span{Start: at, End: at + size})
			at += size
		}
	}
	return out
}

// before is the rune that ends at offset at, a space at start.
func before(s string, start, at int) rune {
	if at == start {
		return ' '
	}
	return last(s[start:at])
}

// token is the length of the token that rest begins with; prev is the rune before it.
func (w wordLists) token(rest string, prev rune) int {
	r, size := utf8.DecodeRuneInString(rest)
	switch {
	case inWord(r) || (r == '@' || r == '#') && inWord(first(rest[size:])):
		return w.word(rest)
	case quotation(r):
		return w.quote(rest, prev)
	case ellipsis(rest) > 0:
		return ellipsis(rest)
	case strings.ContainsRune(".-–—!?*_=~", r):
		return run(rest, string(r))
	case unicode.Is(unicode.S, r) && r >= utf8.RuneSelf:
		return symbols(rest)
	}
	return size
}

// symbols is the length of the emoji or signs at the start of rest, with what joins and colours them.
func symbols(rest string) int {
	for i, r := range rest {
		if i > 0 && !unicode.In(r, unicode.So, unicode.Sk, unicode.M) && r != '\u200D' && r < 0xE0000 {
			return i
		}
	}
	return len(rest)
}

// quote is the length of the token that begins with a quotation mark: the mark, a doubled “ or ”, or a word
// that begins with an apostrophe (’90s, ’tis).
func (w wordLists) quote(rest string, prev rune) int {
	r, size := utf8.DecodeRuneInString(rest)
	if (r == '`' || r == '\'') && first(rest[size:]) == r {
		return 2 * size
	}
	if (apostrophe(r) || r == '‘') && !inWord(prev) {
		if n := w.elision(rest[size:]); n > 0 {
			return size + n
		}
	}
	return size
}

// elision is the length of the word at the start of rest where an apostrophe stands for what is missing
// before it, otherwise 0.
func (w wordLists) elision(rest string) int {
	n := 0
	for n < len(rest) && inWord(rune(rest[n])) {
		n++
	}
	word := strings.ToLower(rest[:n])
	year := n == 2 || n == 3 && word[2] == 's'
	if w.elisions.Has("'"+word) || year && digit(rune(word[0])) && digit(rune(word[1])) {
		return n
	}
	return 0
}

func digit(r rune) bool { return '0' <= r && r <= '9' }

// word is the length of the word at the start of rest, its apostrophes and clitics included.
func (w wordLists) word(rest string) int {
	if strings.HasPrefix(rest, "http://") || strings.HasPrefix(rest, "https://") || strings.HasPrefix(rest, "www.") {
		return address(rest)
	}
	prev, n := rune(0), 0
	for i, r := range rest {
		if n = i; !(inWord(r) || i == 0 || joins(prev, r, rest[i+utf8.RuneLen(r):])) {
			break
		}
		prev, n = r, i+utf8.RuneLen(r)
	}
	if w.elisions.Has(lower(rest[:n])+"'") && apostrophe(first(rest[n:])) {
		return n + utf8.RuneLen(first(rest[n:]))
	}
	if strings.HasPrefix(rest[n:], ".") && !strings.HasPrefix(rest[n:], "..") && w.keepsStop(rest[:n], rest[n+1:]) {
		n++
	}
	return n
}

// joins reports whether r between prev and rest holds a word together: O’Brien, U.S, 1,000, so-called, AT&T.
func joins(prev, r rune, rest string) bool {
	next := first(rest)
	if !inWord(next) || !inWord(prev) && prev != '.' {
		return false
	}
	switch r {
	case '-', '\u2010', '\u2011', '@':
		return true
	case '\'', '’', 'ʼ', '·':
		return unicode.IsLetter(prev)
	case '.':
		return true
	case ',', ':', '/':
		return digit(prev) && digit(next)
	case '&':
		return unicode.IsUpper(prev) && unicode.IsUpper(next)
	}
	return false
}

// address is the length of the web address at the start of rest, without the punctuation after it.
func address(rest string) int {
	n := strings.IndexFunc(rest, func(r rune) bool { return blank(r) || quotation(r) || r == ')' || r == '>' })
	if n < 0 {
		n = len(rest)
	}
	return len(strings.TrimRight(rest[:n], ".,;:!?"))
}

// clitics gives the lengths of the tokens that word splits into: do + n’t, Peskov + ’s, they + ’ll.
func clitics(word string) []int {
	cut := len(word)
	if i := strings.LastIndexAny(word, "'’ʼ"); i > 0 {
		switch tail := lower(word[i:]); {
		case tail == "'t" && strings.ContainsRune("nN", last(word[:i])) && i > 1:
			cut = i - 1
		case strings.Contains(" 's 'll 're 've 'd 'm ", " "+tail+" "):
			cut = i
		}
	}
	if cut == len(word) {
		return []int{cut}
	}
	return append(clitics(word[:cut]), len(word)-cut)
}
