/**
 * States of the USA, capitals and large cities; a name that is the same in English need not stand here.
 * Of a name with an article the noun stands alone as well.
 */
export const PLACE_NAMES = `
aia|amburgo|atene|avana|barcellona|berlino|berna|bruxelles|carolina del nord|carolina del sud|città del messico
colonia|firenze|francoforte|genova|gerusalemme|ginevra|il cairo|l'aia|l'avana|lione|lisbona|londra|marsiglia
medio oriente|milano|monaco di baviera|mosca|napoli|nuova delhi|nuova york|parigi|pechino|praga|siviglia|stoccolma
strasburgo|torino|varsavia|venezia|virginia occidentale|zurigo
`;
