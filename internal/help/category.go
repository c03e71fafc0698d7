package help

import (
	"hearsay/internal/mark"
	"hearsay/internal/view"
)

// category is a category of the annotation guide, as a reader is told of it.
type category struct {
	mark.Category
	about string
}

func kindsOfHedge() []category {
	return []category{
		{mark.Modal, "May, might, could, would or should, where they tell what is possible or expected. Duty, ability and permission are no hedges."},
		{mark.Epistemic, "Words that say how sure something is, and that it is not certain."},
		{mark.Belief, "What somebody thinks, suspects or expects, given as such and not as a fact."},
		{mark.Conditional, "What is said holds only if something else does."},
		{mark.Approximate, "Numbers and words that are meant to be near the truth, not exact."},
		{mark.VagueSource, "Nobody is named who could be asked."},
	}
}

func signsOfSarcasm() []category {
	return []category{
		{mark.Reported, "The writer tells that words were not meant straight: by a verb, a manner, a gesture."},
		{mark.ScareQuotes, "Quotation marks that hold a word at arm’s length, instead of reporting that somebody said it."},
		{mark.Inherent, "The words do it by themselves. Here a reader is needed most: some people do mean them."},
	}
}

// group is a category with its rules, and the class of style that its marks have.
type group struct {
	Name, About, Look string
	Rules             []mark.Rule
}

// groups puts the rules under their categories.
func groups(look string, categories []category, rules []mark.Rule) []group {
	out := make([]group, len(categories))
	for i, c := range categories {
		out[i] = group{Name: view.CategoryWords(c.Category), About: c.about, Look: look}
		for _, r := range rules {
			if r.Category == c.Category {
				out[i].Rules = append(out[i].Rules, r)
			}
		}
	}
	return out
}
