/** The commonest given names of men and women, in lower case; one that stands first shows that a name is a person’s. */
export const GIVEN_NAMES = `
adriana agustín alberto alejandra alejandro alfonso alfredo alicia amparo ana andrés antonio arturo aurora
beatriz begoña benito berta blanca carlos carmen carolina catalina cecilia clara claudia concepción consuelo
cristina cristóbal césar daniel delcy diego dolores domingo eduardo elena emilia emilio enrique ernesto
esperanza esteban eugenio eva fabián felipe fernanda fernando francisco félix gabriel gabriela gerardo gloria
gonzalo guadalupe guillermo gustavo hernán hugo héctor ignacio inés irene isabel iván jaime javier jesús joaquín
jorge josefa josé juan juana juanma julia julio julián laura leonardo leticia lorena lorenzo lourdes lucía luis
luisa magdalena manuel marcelo marcos margarita mariano marina mario marta martín maría mateo matías mauricio
mercedes miguel mónica natalia nicolás nuria pablo paloma patricia paz pedro pilar rafael ramiro ramón raquel
raúl ricardo roberto rocío rodrigo rosa rosario salvador santiago sergio silvia sofía soledad susana teodoro
teresa tomás trinidad vicente víctor xavier yolanda álvaro ángel ángela óscar
`;
