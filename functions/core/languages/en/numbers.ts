import type { Numbers } from '../parts/numbers.ts';

export const numbers = (): Numbers => ({
  whole: `
    0 zero nil
    0.5 half
    0.25 quarter quarters
    1 one once first single sole
    2 two twice second both couple couples doubled doubling doubles twofold halved sophomore pair double dual twin twins
    3 three third thirds triple tripled tripling threefold thrice trio junior
    4 four fourth fourths quadruple quadrupled quartet senior
    5 five fifth fifths
    6 six sixth
    7 seven seventh
    8 eight eighth
    9 nine ninth
    10 ten tenth tens decade decades teen teens teenage teenager teenagers
    11 eleven eleventh
    12 twelve twelfth dozen dozens
    13 thirteen thirteenth
    14 fourteen fourteenth fortnight
    15 fifteen fifteenth
    16 sixteen sixteenth
    17 seventeen seventeenth
    18 eighteen eighteenth
    19 nineteen nineteenth
    20 twenty twentieth twenties
    30 thirty thirtieth thirties
    40 forty fortieth forties
    50 fifty fiftieth fifties
    60 sixty sixtieth sixties
    70 seventy seventieth seventies
    80 eighty eightieth eighties
    90 ninety ninetieth nineties
    100 hundred hundreds hundredth century centuries
    1000 thousand thousands k
    1000000 million millions m mn
    1000000000 billion billions bn b
    1000000000000 trillion trillions tn
    100000 lakh lakhs
    10000000 crore crores
  `,
  furtherMonths: '9 sept',
  connectors: 'and',
  percent: 'percent|per cent',
  afterTime: String.raw`[ap]\.?m\b`,
  ordinalEndings: 'st|nd|rd|th',
  romanOrdinalEndings: 'th',
  ordinalEndingsBehindMonth: 'st|nd|rd|th',
  magnitudeRoots: 'illi',
  magnitudeAbbreviations: 'mm|mn|bn|tn',
});
