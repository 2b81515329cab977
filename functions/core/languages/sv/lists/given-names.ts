/** The commonest given names of men and women, in lower case; one that stands first shows that a name is a person’s. */
export const GIVEN_NAMES = `
aage agneta agnetha aino aino-kaisa aki aleksi alf alva anders ane anette anneli annika annlouise antti ari arja arvid
asbjørn aslak asta aud axel barbro bengt benny bent berit bertil birger birgitta birthe bjarne björn bodil bosse brita
britt börje carin carina cecilia cecilie charlotta christer christoffer claes dagfinn dorthe ebba eero eeva eija eila
einar eirik elin elina elisabet elisabeth elise elsebeth emelie emil endre erkka erkki erling esa eskil espen eva-lena
fanny finn flemming fredrik fredrika frida frode gerd gitte greger gro gudmund gudrun gunhild gunilla gunn gunnar
gustaf gustav guðmundur guðni göran görel halldór halvard hanne harald harri heikki helge heli henning henrik herdis
hilde hillevi hjalmar håkan håkon håvard iiris ilkka ilmari inga ingemar inger ingmar ingvar ingvild irmeli ivar
jaakko jari jarl jarle jarmo jens jeppe jesper jimmie johanna jon-erik jorma jouko juha juho jukka jussi jyrki jörgen
jørgen jørn kaarina kai kaisa kaj kalle kari kasper katja katri katrín kerstin kimmo kirsten kirsti kjartan kjell
kjersti klaus knud knut kristen kristian kristiina kristoffer kristín kåre lage lasse lauri laurits leena leif-erik
lennart linn linnea lisbeth lise lise-lotte liselotte lotta ludvig maiju maja malin margareta margot margrethe mari
maria-pia marianne marit marja marjo markku marthe martti mats matti merete mette mikael mikkel mikko minna mogens
monika morten märta märtha nanna nicolai niels niilo niklas njål nooshi oddbjørn oddvar ola olav olle olli osmo outi
ove paavo paula peder pekka pelle per-arne per-olof pernilla pernille perttu petri petter petteri pirjo pirkko poul
preben päivi pål ragnar ragnhild raija raimo rasmus reidar reijo riikka riitta rune sakari sami sanna sari satu sauli
seppo sigmund sigurd sigurður siiri sinikka siri siv sonja stefan steffen stein steinar stian stig sture susanna sussi
svante svein sverre synnøve sören søren tage taina tapani tapio tarja tarjei teemu terhi terje tero terttu thea thor
thorbjørn thorvald tiina timo tine tobias tomas tommi tonje torbjörn torbjørn tord tordis tore torgeir torgny toril
torsten trine troels trygve tuija tuomas turid tuula tuva uffe ulf ulla ulrik ulrika unni urho vegard veikko veli
vidar ville villy viveca väinö yngve yrjö åke åsa åse åshild örjan øystein øyvind
`;
