/** The commonest given names of men and women, in lower case; one that stands first shows that a name is a person’s. */
export const GIVEN_NAMES = `
achille ada adele adolfo adriana adriano agnese agostino alba alberto aldo alessandra alessandro alessia alessio
alfonso alfredo alice ambra amedeo andrea angela angelica angelo anna annalisa annamaria antonella antonio arianna
armando arturo attilio augusto aurelio barbara bartolomeo beatrice benedetta beppe bernardo biagio bianca bruno
camilla carla carlo carlotta carmela carmine carolina caterina cecilia cesare chiara cinzia clara claudia claudio
corrado cosimo cristian cristiano cristina damiano daniela daniele dario davide debora delia diego dino domenico
donatella donato edoardo elena eleonora elio elisa elisabetta elly emanuela emanuele emilio emma enrica enrico enzo
ermanno ernesto ettore eugenia eugenio eva fabio fabiola fabrizio fausto federica federico felice ferdinando ferruccio
filippo fiorella flavia flavio franca francesca francesco franco fulvio gabriele gabriella gaetano gaia galeazzo
gennaro giacomo giada giampaolo giampiero gian giancarlo gianfranco gianluca gianluigi gianmarco gianni gianpaolo gina
ginevra gino giordano giorgia giorgio giovanna giovanni girolamo giulia giuliana giuliano giulio giuseppe giuseppina
grazia graziano graziella guglielmo guido ignazio ilaria irene isabella ivan ivano jacopo katia lara laura lavinia
leonardo letizia licia lidia lina linda livia livio loredana lorella lorena lorenza lorenzo luca lucia luciana luciano
lucio ludovica ludovico luigi luigia luisa manlio manuela mara marcello marco margherita maria mariagrazia mariangela
mariano marika marina mario marisa marta martina massimiliano massimo matilde matteo mattia maura maurizio mauro
michela michele mirella mirko monica nadia nello nicola nicoletta nicolò nino noemi nunzia olga oreste orietta ornella
orsola ottavia ottavio paola paolo pasquale patrizia patrizio pier pierferdinando pierfrancesco pierluigi piero
piersilvio pietro pina pino raffaele raffaella renata renato renzo riccardo rino rita roberta roberto rocco rodolfo
romano romeo rosa rosanna rosaria rosario rossana rossella ruggero sabina sabrina salvatore samuele sandra sandro sara
saverio sebastiano serena sergio silvana silvano silvia silvio simona simone sofia sonia stefania stefano susanna
tania teresa tiziana tiziano tommaso ubaldo ugo umberto valentina valentino valeria valerio vanessa veronica vincenza
vincenzo virginia vito vittorio viviana walter
`;
