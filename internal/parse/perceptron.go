package parse

import (
	"bytes"
	"encoding/gob"
	"math"
	"path"
	"strconv"
	"strings"

	"github.com/jdkato/prose/v2"
)

// perceptron is prose's part-of-speech tagger (Matthew Honnibal's averaged perceptron) with the model that prose
// holds, laid out flat. prose's own code gives the same tags, but only behind its tokenizer, which drops words
// (O'Malley) and gives equal words of a sentence one tag; it takes ten times as long, and settles equal scores by chance.
type perceptron struct {
	classes  []string
	fixed    map[string]string // words that have one tag
	features map[uint64]weights
	cells    []cell
}

// weights are the cells [first, last) of a feature.
type weights struct{ first, last uint32 }

// cell is how much a feature speaks for a class, in thousandths.
type cell struct{ class, weight int32 }

// newPerceptron lays out the model that prose holds.
func newPerceptron() (*perceptron, error) {
	p := &perceptron{}
	var features map[string]map[string]float64
	for name, part := range map[string]any{"classes": &p.classes, "tags": &p.fixed, "weights": &features} {
		if err := readAsset(name, part); err != nil {
			return nil, err
		}
	}
	p.layOut(features)
	return p, nil
}

// readAsset reads the part of prose's model of that name into part.
func readAsset(name string, part any) error {
	data, err := prose.Asset(path.Join("model/AveragedPerceptron", name+".gob"))
	if err != nil {
		return err
	}
	return gob.NewDecoder(bytes.NewReader(data)).Decode(part)
}

// layOut turns the weights of the classes by feature into cells.
func (p *perceptron) layOut(features map[string]map[string]float64) {
	index := make(map[string]int32, len(p.classes))
	for i, class := range p.classes {
		index[class] = int32(i)
	}
	p.features, p.cells = make(map[uint64]weights, len(features)), make([]cell, 0, 4*len(features))
	for name, classes := range features {
		first := uint32(len(p.cells))
		for class, weight := range classes {
			p.cells = append(p.cells, cell{index[class], int32(math.Round(weight * 1000))})
		}
		p.features[hash(start, name)] = weights{first, uint32(len(p.cells))}
	}
}

// tag gives the tags of the words of a sentence.
func (p *perceptron) tag(words []string) []string {
	context := make([]string, 0, len(words)+4)
	context = append(context, "-START-", "-START2-")
	for _, word := range words {
		context = append(context, normal(word))
	}
	context = append(context, "-END-", "-END2-")
	tags := make([]string, len(words))
	scores := make([]int32, len(p.classes))
	before, last := "-START2-", "-START-"
	for i, word := range words {
		tag, ok := p.fixed[word]
		if !ok {
			tag = p.predict(word, context[i:i+5], before, last, scores)
		}
		tags[i], before, last = tag, last, tag
	}
	return tags
}

// predict is the tag of word, the middle one of the five in context; before and last are the tags of the two
// before it. It uses scores as working space.
func (p *perceptron) predict(word string, context []string, before, last string, scores []int32) string {
	clear(scores)
	add := func(feature uint64, value string) {
		w := p.features[hash(feature, value)]
		for _, c := range p.cells[w.first:w.last] {
			scores[c.class] += c.weight
		}
	}
	add(bias, "")
	add(suffixHere, ending3(word))
	add(firstByte, word[:1])
	add(tagBefore, last)
	add(tagBefore2, before)
	add(hash(hash(tagsBefore, last), " "), before)
	add(wordHere, context[2])
	add(hash(hash(tagAndWord, last), " "), context[2])
	add(wordBefore, context[1])
	add(suffixBefore, ending3(context[1]))
	add(wordBefore2, context[0])
	add(wordAfter, context[3])
	add(suffixAfter, ending3(context[3]))
	add(wordAfter2, context[4])
	return p.classes[highest(scores)]
}

// The names of the features, hashed.
var (
	bias         = hash(start, "bias")
	suffixHere   = hash(start, "i suffix ")
	firstByte    = hash(start, "i pref1 ")
	tagBefore    = hash(start, "i-1 tag ")
	tagBefore2   = hash(start, "i-2 tag ")
	tagsBefore   = hash(start, "i tag+i-2 tag ")
	wordHere     = hash(start, "i word ")
	tagAndWord   = hash(start, "i-1 tag+i word ")
	wordBefore   = hash(start, "i-1 word ")
	suffixBefore = hash(start, "i-1 suffix ")
	wordBefore2  = hash(start, "i-2 word ")
	wordAfter    = hash(start, "i+1 word ")
	suffixAfter  = hash(start, "i+1 suffix ")
	wordAfter2   = hash(start, "i+2 word ")
)

// start is where the 64-bit FNV-1a hash begins.
const start uint64 = 14695981039346656037

// hash goes on with a hash over s.
func hash(h uint64, s string) uint64 {
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

// highest is the index of the first highest score.
func highest(scores []int32) int {
	best := 0
	for i, score := range scores {
		if score > scores[best] {
			best = i
		}
	}
	return best
}

// ending3 is the last three bytes of word.
func ending3(word string) string { return word[max(0, len(word)-3):] }

// normal is word as the model knows it from its neighbours' sight.
func normal(word string) string {
	_, err := strconv.Atoi(word)
	switch {
	case strings.Contains(word, "-") && word[0] != '-':
		return "!HYPHEN"
	case err == nil && len(word) == 4:
		return "!YEAR"
	case digit(rune(word[0])):
		return "!DIGITS"
	}
	return strings.ToLower(word)
}
