import type { Numbers } from '../parts/numbers.ts';

export const numbers = (): Numbers => ({
  whole: `
    0 nul
    0.5 halv halve halvdelen
    1.5 halvanden
    0.25 kvart
    1 en et én ét første
    2 to anden andet begge dobbelt par
    3 tre tredje tredjedel
    4 fire fjerde
    5 fem femte
    6 seks sjette
    7 syv syvende
    8 otte ottende
    9 ni niende
    10 ti tiende årti årtier
    11 elleve ellevte
    12 tolv tolvte dusin
    13 tretten
    14 fjorten
    15 femten
    16 seksten
    17 sytten
    18 atten
    19 nitten
    20 tyve
    30 tredive
    40 fyrre
    50 halvtreds
    60 tres
    70 halvfjerds
    80 firs
    90 halvfems
    100 hundrede hundreder århundrede
    1000 tusind tusinde tusinder
    1000000 million millioner mio
    1000000000 milliard milliarder mia
  `,
  joints: ['og'],
  connectors: 'og',
});
