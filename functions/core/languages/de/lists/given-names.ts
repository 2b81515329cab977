/** The commonest given names of men and women, in lower case; one that stands first shows that a name is a person’s. */
export const GIVEN_NAMES = `
achim adam adelheid adolf albrecht alexander alexandra alfons alfred alice alina alois amelie andrea andreas angela
angelika anita anja anke anna anna-lena annalena anne annegret anneke anneliese annett annette annika antje anton
antonia ariane armin arne arno arnold artur astrid axel aydan barbara bastian beate benedikt benjamin bernd bernhard
berthold bettina birgit björn bodo boris brigitte britt britta bruno burkhard cansu carl carla carola carolin caroline
carsten catharina cem charlotte christa christel christian christiane christin christina christine christof christoph
clara claudia claus clemens corinna corinne cornelia cornelius dagmar dagobert damian daniel daniela david denise
dennis detlef dieter dietmar dirk doris dorothea dorothee eberhard eckart eckhard edgar edith eduard egon elena
elfriede elisabeth elke ellen elmar elsa emil emilia emma enno enrico eric erich erik erika ernst erwin esther eugen
eva evelyn ewald fabian felicitas felix ferdinand finn florence florian frank franz franz-josef franziska frauke
frederik fredi friederike friedhelm friedrich fritz gabi gabriel gabriela gabriele georg gerald gerd gerda gerhard
gernot gerold gerrit gertrud gesine gisela gottfried gregor greta gudrun guido gunter gustav günter günther hanna
hannah hannelore hans hans-christian hans-georg hans-joachim hans-jürgen hans-peter hans-werner harald hardy hartmut
hasso hedwig heide heidemarie heidi heidrun heike heiko heiner heinrich heinz heinz-christian helen helena helga
helmut henning henriette henry herbert hermann herwig hilde hildegard holger horst hubert hubertus hugo ida ilse ina
ines inge ingeborg ingo ingolf ingrid irene iris irmgard isabel isabell isabella jacob jakob jan jana janina jannik
jasmin jennifer jens jessica joachim joana jochen johann johanna johannes jonas josef josefine joseph judith julia
julian juliane julius jutta jörg jörn jürgen kai karen karin karl karl-heinz karla karlheinz karoline karsten katarina
katharina kathrin kati katinka katja katrin kerstin kevin kilian klara klaus knut konrad konstantin kristina kurt lars
laura lea lena leni leo leon leonhard leonie leopold lilli lina linda lisa lothar louis louisa luca ludwig luis luise
lukas lutz lydia madeleine magda magdalena maike maja malte manfred manuela mara marc marcel marco marcus maren
margarete margit margot maria marianne marie marie-agnes marina mario marion marius mark markus marlene marlies marta
martha martin martina mathias matthias matthäus maurice max maximilian meike melanie melissa merle mia michael
michaela miriam mirko mona monika moritz nadine nadja nancy natalie natascha nele nicola nicole niels niklas nils nina
nora norbert olaf ole olga oliver omid oskar otmar ottilie otto paul paula pauline peer peter petra philipp phillip
pia pit rafael rahel raimund rainer ralf ralph ramona raphael rebecca regina reiner reinhard reinhold renate ria
ricarda richard rita robert robin roderich roger roland rolf roman ronja rosa rosel rosemarie rosi rudolf rupert
rüdiger sabine sabrina samuel sandra sara sarah sascha saskia sebastian sepp serap sibylle siegfried siegmar sigmar
sigrid silke silvia silvio simon simone sina sonja sophie stefan stefanie steffen stephan stephanie susanne sven
sven-christian svenja tabea tamara tanja tatjana thea thekla theo theodor theresa thilo thomas thorsten till tilman
tim timo tina titus tobias tom toni torsten tristan udo ulf uli ulla ulrich ulrike ursula uschi uta ute uwe valentin
valerie vanessa vera verena veronika viktor viktoria vincent viola vivien volker walburga walter waltraud werner
wiebke wilfried wilhelm willi willy winfried wolf wolfgang wolfram yannick yasmin yvonne zoe
`;
