package hedge

import (
	"testing"

	"hearsay/internal/ruletest"
)

func TestModal(t *testing.T) {
	ruletest.Cases(t, find,
		// possibility
		"The ferry [may] not run today, the port said.",
		"“It [might] have been the wind,” Berg said.",
		"The mayor said the dispute [could] drag the talks down.",
		"Berg said rising seas [could] flood the old town.",
		"Berg said he [could] lose the vote.",
		"“That [would] be a mistake,” Holm said.",
		"Holm said the tax [would] hurt small shops.",
		"Berg said there [would] be no second vote.",
		"A new road, Berg said, [would] help the town.",
		"Berg predicted she [would] win the vote.",
		"“They[’d] lose the harbour,” he said.",
		"“You never know what they [would] have done,” she said.",
		// names, dates, nouns
		"The talks begin on May 12.",
		"Theresa May left early.",
		"Will Might and June Should met.",
		"It was a show of might.",
		// ability, permission, duty, courtesy
		"Berg said she could read at three.",
		"Berg said he could end the strike in a day.",
		"“We could see the smoke,” she said.",
		"The old man could hardly walk.",
		"He built a ramp so that all could enter.",
		"“You may leave now,” the judge said.",
		"Members should pay by Friday.",
		"“I would like to say a word,” she said.",
		"“I would argue against it,” she said.",
		"“Would you come in?” he asked.",
		// what the source itself promises or refuses
		"Berg said she would resign in June.",
		"The company said it would close the mine.",
		"The spokesman said the minister would visit the town.",
		"He would not comment.",
		"She would not say who came.",
		"They asked when he would leave.",
		// concession
		"“The road may be short, but it is steep,” he said.",
	)
}
