/**
 * States of the USA, capitals and large cities; a name that is the same in English need not stand here.
 * Of a name with an article the noun stands alone as well.
 */
export const PLACE_NAMES = `
alicante|andalucía|aragón|argel|asturias|atenas|baleares|berlín|berna|bilbao|bruselas|bucarest|canarias|cantabria
carolina del norte|carolina del sur|castilla|cataluña|ciudad de méxico|copenhague|cádiz|córdoba|damasco|el cairo
estambul|estocolmo|extremadura|fráncfort|galicia|gijón|ginebra|granada|guadalajara|habana|hamburgo|hanói|haya
jerusalén|kabul|la habana|la haya|la paz|lisboa|londres|luisiana|marsella|medellín|medio oriente|milán|misisipi
monterrey|moscú|murcia|málaga|múnich|navarra|nueva delhi|nueva jersey|nueva orleans|nueva york|nuevo méxico|nápoles
oriente medio|oriente próximo|palma|parís|país vasco|pekín|pensilvania|praga|roma|sevilla|seúl|teherán|tejas|toledo
turín|túnez|valparaíso|varsovia|venecia|viena|vigo|virginia occidental|washington d. c.|zaragoza|zúrich
`;
