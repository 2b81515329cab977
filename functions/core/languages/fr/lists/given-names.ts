/** The commonest given names of men and women, in lower case; one that stands first shows that a name is a person’s. */
export const GIVEN_NAMES = `
achille adrien adèle agathe agnès aimé alain alban alexandre alice alix amandine amélie anatole anaïs andré andrée
ange angèle anne anne-marie annick annie antoine antoinette ariane arlette armelle arnaud arthur astrid aude augustin
aurore aurélie aurélien aya aymeric baptiste barbara bastien benjamin benoît bernadette bernard bertrand blandine
boris brigitte bruno béatrice camille carole caroline catherine chantal charles charlotte christelle christian
christiane christophe claire clara clarisse claude clotilde clément colette coralie corinne cyril cyrille cécile
cédric céline damien danielle danièle dany david delphine denis denise didier dimitri dominique edith emma emmanuel
emmanuelle enzo erwann estelle eugénie fabien fabienne fabrice fanny ferdinand fiona florence florent florian franck
frank françois françois-xavier françoise frédéric félix gabin gabriel gabrielle gaston gauthier gaétan gaël gaëlle
geneviève geoffroy georges germain ghislaine gilbert gilles ginette gisèle grégoire grégory guillaume guy guylaine
gwenaël gérald gérard henri henriette hervé hubert hugues hélène ingrid inès irène isaac isabelle jacqueline jacques
jade jean jean-baptiste jean-claude jean-luc jean-marc jean-marie jean-michel jean-pierre jeanne jessica jordan joseph
josette joséphine joël jules julie julien juliette justin justine jérôme karim karine kylian kévin laetitia lambert
laurence laurent lilian lionel lise louis louise loïc luc lucas lucie lucien ludivine ludovic lydie léa léo léon
léonard madeleine magali manon marc marc-antoine marcel marguerite mariam marianne marie marielle marine marion
marlène martine maryse mathias mathieu mathilde mathis matthieu maud maurice max maxence maxime maël michel michèle
mickaël mireille monique muriel myriam mélanie mélissa nadia nadine nadège narcisse nathalie nelly nicolas nicole
ninon nolwenn noémie noël océane odile olivier olympe ousmane pascal pascale patrice patricia patrick paulette pauline
philippe philippine pierre pierre-yves prisca quentin rachida raoul raphaël raphaëlle raymond rebecca renaud rené
robert rodolphe roger rokhaya roland romain romane ronan roxane ruben régine régis rémi rémy sabine sacha salomé
samuel sandra sandrine sarah serge simon simone soizic solange sonia sophie stéphane stéphanie suzanne sylvain sylvie
sébastien ségolène séverine tanguy tatiana thibaud thibault thierry thomas théo thérèse timothée tristan ugo valentin
valérie vanessa victor vincent violette virginie vivien véronique william xavier xavière yann yannick yaël yoann yvan
yves yvette yvon zinédine ève édouard élisa élisabeth élise élodie éléonore émilie éric étienne évelyne
`;
