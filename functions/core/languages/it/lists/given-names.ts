/** The commonest given names of men and women, in lower case; one that stands first shows that a name is a person’s. */
export const GIVEN_NAMES = `
adriano agnese alberto aldo alessandra alessandro alessia alfredo andrea angela angelo anna annalisa antonella
antonio arianna aurelio beatrice benedetta bruno carla carlo carmela caterina cesare chiara cinzia claudia
claudio cristiano cristina dario davide debora domenico donatella edoardo elena eleonora elisa elisabetta
emanuele emilio enrico enzo ernesto ettore fabio fabrizio federica federico filippo flavio franca francesca
francesco franco gabriele gaetano gennaro giacomo giada giancarlo gianluca gianni ginevra gino giorgia giorgio
giovanna giovanni giulia giuliano giulio giuseppe giuseppina guido ilaria irene ivan laura leonardo letizia
lorenza lorenzo luca lucia luciano luigi luisa manuela marcello marco margherita maria mariangela mario marta
martina massimo matteo mattia maurizio mauro michela michele mirko monica nadia nicola nicoletta ornella paola
paolo patrizia piero pietro raffaele raffaella renato riccardo rita roberta roberto rocco romano rosa rosanna
salvatore sandra sandro sara serena sergio silvana silvia silvio simona simone sofia stefania stefano teresa
tiziana tommaso ugo umberto valentina valeria valerio vincenzo vito vittoria vittorio
`;
