/** The commonest given names of men and women, in lower case; one that stands first shows that a name is a person’s. */
export const GIVEN_NAMES = `
achim adelheid albrecht alfons alois andrea angelika anja anke annegret anneliese annette antje armin astrid
axel barbara bastian bernd bernhard bettina birgit björn brigitte britta carsten christa christel christof
christoph claudia cornelia dagmar daniela detlef dieter dietmar dirk doris eberhard eckhard egon elfriede elke
ellen emil erich ernst erwin felix florian franz franziska frauke friedrich fritz gabriele georg gerd gerda
gerhard gisela gottfried gudrun gustav günter günther hanna hannelore hans harald hartmut hedwig heike heiko
heinrich heinz helga helmut henning herbert hermann hildegard holger horst hubert ilse inge ingeborg ingo ingrid
irmgard jan jana jens joachim jochen johann johanna johannes jutta jörg jürgen kai karin karlheinz katharina
katja katrin kerstin klaus konrad kristina lars lena lothar lutz manfred manuela marco maren margarete margot
markus marlene martina matthias meike moritz niels norbert olaf olga oskar otto petra rainer ralf reinhard
renate robert rolf rosemarie rudolf rüdiger sabine sebastian siegfried sigrid silke silvia sonja stefan steffen
susanne sven svenja tanja thilo thorsten tobias torsten udo ulf uli ulla ulrich ulrike ursula ute uwe volker
waltraud werner wilfried wilhelm willi winfried wolfgang wolfram yvonne
`;
