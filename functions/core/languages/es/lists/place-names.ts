/**
 * States of the USA, capitals and large cities; a name that is the same in English need not stand here.
 * Of a name with an article the noun stands alone as well.
 */
export const PLACE_NAMES = `
argel|atenas|berlín|berna|bruselas|bucarest|carolina del norte|carolina del sur|ciudad de méxico|copenhague|damasco
el cairo|estambul|estocolmo|fráncfort|ginebra|habana|hamburgo|hanói|haya|jerusalén|kabul|la habana|la haya|lisboa
londres|luisiana|marsella|milán|misisipi|moscú|múnich|nueva delhi|nueva jersey|nueva orleans|nueva york|nuevo méxico
nápoles|parís|pekín|pensilvania|praga|roma|seúl|teherán|tejas|turín|túnez|varsovia|venecia|viena|washington d. c.
zúrich
oriente medio|medio oriente|oriente próximo|carolina del norte|carolina del sur|virginia occidental|nueva york|nueva jersey|nuevo méxico
alicante|andalucía|aragón|asturias|baleares|bilbao|canarias|cantabria|castilla|cataluña|cádiz|córdoba|extremadura|galicia|gijón|granada|guadalajara
la habana|la paz|medellín|monterrey|murcia|málaga|navarra|palma|país vasco|sevilla|toledo|valparaíso|vigo|zaragoza
`;
