package clienttest

import "strings"

// News makes an article of at least that many words, paragraph after paragraph of statements, hedges and
// sarcasm, in which the speakers change. Equal calls give equal texts.
func News(words int) string {
	var out strings.Builder
	for n, count := 0, 0; count < words; n++ {
		p := paragraph(n)
		count += len(strings.Fields(p))
		out.WriteString(p + "\n\n")
	}
	return out.String()
}

// paragraph fills a form with names that change from one paragraph to the next, and come back.
func paragraph(n int) string {
	forms := []string{
		"“We will have the bridge open by May,” {full}, the head of the {body}, told reporters on Monday. “Perhaps even earlier, if the weather lets us,” {last} added.",
		"{full} said the plan might cost about 40 million crowns, roughly twice what the {body} had estimated in spring. According to {last}, nobody had asked for the larger sum.",
		"Critics scoffed. “A ‘miracle’ of planning,” said {full}, who may run for office next year. “What a surprise. Good luck with that.”",
		"The {body} denied the claim. It insisted that the work was “on time and paid for”, and that the so-called “delays” were planned from the start.",
		"A senior official, who asked not to be named, said that {last} believed the report was wrong. “I think we would have known,” the official said with a smirk.",
		"The road runs for nine miles along the river and was closed in autumn after heavy rain. Traffic has gone through the old town since then, and shops there have sold more bread than in any winter before.",
		"“It was never our bridge,” {full} said. “It belongs to the people who cross it each day, and they have been patient.\n\n“They will not be patient for ever,” {last} went on.",
		"Asked whether the money was there, {full} laughed. It was said in the council that the vote could come in June, unless the {body} asks for more time.",
	}
	first := []string{"Ana", "Tom", "Ilse", "Marek", "Ruth", "Pavel", "Dora", "Simon", "Vera", "Jonas", "Clara"}
	last := []string{"Kovacs", "Ode", "Brandt", "Lind", "Moreau", "Novak", "Silva", "Haas", "Petrov", "Dunn", "Okafor", "Reyes", "Falk"}
	bodies := []string{"city council", "Transport Ministry", "bridge office", "builders’ union", "Harbour Authority"}
	name := last[n%len(last)]
	names := strings.NewReplacer("{full}", first[n%len(first)]+" "+name, "{last}", name, "{body}", bodies[n%len(bodies)])
	return names.Replace(forms[n%len(forms)])
}
