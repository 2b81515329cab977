import type { Numbers } from '../parts/numbers.ts';

export const numbers = (): Numbers => ({
  whole: `
    0 null
    0.5 halv halve halvparten
    1.5 halvannen
    0.25 kvart
    1 en ett et én første
    2 to andre begge dobbelt dobbel par
    3 tre tredje tredel tredjedel
    4 fire fjerde
    5 fem femte
    6 seks sjette
    7 sju syv sjuende syvende
    8 åtte åttende
    9 ni niende
    10 ti tiende tiår
    11 elleve ellevte
    12 tolv tolvte dusin
    13 tretten
    14 fjorten
    15 femten
    16 seksten
    17 sytten
    18 atten
    19 nitten
    20 tjue tyve
    30 tretti tredve
    40 førti
    50 femti
    60 seksti
    70 sytti
    80 åtti
    90 nitti
    100 hundre hundrevis århundre
    1000 tusen tusenvis
    1000000 million millioner mill
    1000000000 milliard milliarder mrd
  `,
  joints: ['og'],
  connectors: 'og',
});
