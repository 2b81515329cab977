/** The commonest given names of men and women, in lower case; one that stands first shows that a name is a person’s. */
export const GIVEN_NAMES = `
adolfo adriana agustín aitor alberto aldo alejandra alejandro alfonso alfredo alicia amaia amparo ana andrés antonia
antonio araceli ariadna arnau arturo axel beatriz begoña belén benito bernardo berta blanca borja camila carla carles
carlos carlota carmen carolina catalina cayetana cecilia celia clara claudia consuelo cristian cristina cristóbal cuca
césar daniel daniela delcy diana diego diosdado dolores domingo eduardo elena elisa eloy elías emilia emilio enrique
ernesto esperanza esteban esther eugenia eugenio eva evo fabiola fabián facundo federico felipe felisa fernanda
fernando francisco félix gabriel gabriela gerardo germán gilberto gloria gonzalo gregorio guadalupe guillermo gustavo
hernán hugo humberto héctor ignacio imanol inés irene isabel isidro ismael iván iñaki jacinto jaime javier jesús
jimena joaquín jordi jorge josefa josefina josep josé juan juana juanma julia julieta julio julián laura lautaro
leandro leonardo leonor leopoldo leticia lorena lorenzo lucas luciana lucía luis luisa macarena magdalena manuel
manuela marcelo marcos margarita mariana mariano maribel marina mario maritza marta martín maría mateo matías mauricio
maximiliano mercè miguel milagros mireia miriam montserrat mónica natalia nayib nicolás noelia nuria néstor octavio
olga pablo paloma patricia patxi paula paz pedro pere pilar quim rafael ramiro ramón raquel raúl rebeca ricardo
roberto rocío rodolfo rodrigo rogelio rosa rubén salvador samuel sandra sara sebastián sergio silvia sofía soledad
sonia soraya susana teodoro teresa tomás valentina vanesa verónica vicente victoria violeta virginia víctor xavier
ximena xóchitl yolanda zulema álvaro ángel ángela ángeles íñigo óscar
`;
