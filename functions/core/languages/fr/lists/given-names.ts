/** The commonest given names of men and women, in lower case; one that stands first shows that a name is a person’s. */
export const GIVEN_NAMES = `
adèle agathe agnès alain alexandre alice amandine amélie anaïs andré annick antoine ariane arnaud arthur aurélie
baptiste bastien benoît bernadette bertrand brigitte bruno béatrice camille catherine chantal christelle
christian christophe claire claude clément colette corinne cécile céline damien danièle delphine denis denise
didier dominique edith emmanuel emmanuelle estelle eugénie fabien fabienne fabrice florence florian françois
françoise frédéric gaëlle geneviève georges ghislaine gilbert gilles guillaume guy gérald gérard henri hervé
hugues hélène inès isabelle jacqueline jacques jean jeanne joséphine joël julien juliette jérôme laetitia
laurence laurent lionel louis loïc luc lucie lucien ludovic léa léon madeleine manon marc marcel marguerite
marie marine marion martine mathieu mathilde matthieu maurice maxime michel michèle mireille monique muriel
nadine nathalie nicolas noël odile olivier pascal pascale patrice patricia patrick philippe pierre quentin
raphaël raymond renaud rené robert roger roland romain régine régis rémi rémy sabine sandrine serge simone
solange sophie stéphane stéphanie suzanne sylvain sylvie sébastien séverine thibault thierry théo thérèse
valérie victor vincent virginie véronique xavier yann yannick yves yvette édouard élise élodie émilie éric
étienne évelyne
`;
