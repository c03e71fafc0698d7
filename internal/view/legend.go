package view

// Kind is a line of the legend.
type Kind struct {
	Role            Role
	Sample, Meaning string
}

// Legend lists the kinds of mark, for a reader who sees them for the first time.
func Legend() []Kind {
	return []Kind{
		{Source, "Mayor Ito", "source: who it comes from"},
		{Cue, "said", "cue: the words that say so"},
		{Direct, "“We won.”", "quoted word for word"},
		{Indirect, "that they won", "retold by the writer"},
		{Mixed, "they “won”", "partly quoted"},
		{Doubt, "their hopes", "doubtful: may be wrong"},
		{Hedge, "perhaps", "hedged: less than certain"},
		{Sarcasm, "what a surprise", "may be sarcastic"},
	}
}
