import type { Numbers } from '../parts/numbers.ts';

export const numbers = (): Numbers => ({
  whole: `
    0 zero
    0.5 jumătate jumătatea jumate
    0.25 sfert
    1 un o unu una primul prima prim odată
    2 doi două doua doilea ambii ambele dublu dublul pereche
    3 trei treia treilea treime triplu
    4 patru patra patrulea pătrime
    5 cinci cincea cincilea
    6 șase șasea șaselea
    7 șapte șaptea șaptelea
    8 opt opta optulea
    9 nouă noua nouălea
    10 zece zecea zecelea deceniu deceniul decenii zeci
    11 unsprezece
    12 doisprezece douăsprezece duzină
    13 treisprezece
    14 paisprezece
    15 cincisprezece
    16 șaisprezece
    17 șaptesprezece
    18 optsprezece
    19 nouăsprezece
    20 douăzeci
    30 treizeci
    40 patruzeci
    50 cincizeci
    60 șaizeci
    70 șaptezeci
    80 optzeci
    90 nouăzeci
    100 sută sute secol secolul secole
    1000 mie mii mia
    1000000 milion milioane mil
    1000000000 miliard miliarde mld
  `,
  connectors: 'și si',
});
