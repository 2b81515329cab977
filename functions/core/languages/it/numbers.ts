import type { Numbers } from '../parts/numbers.ts';

export const numbers = (): Numbers => ({
  whole: `
    0 zero
    0.5 mezzo mezza metà
    1 un uno una primo prima primi
    2 due secondo seconda entrambi entrambe doppio coppia paio
    3 tre tré terzo terza triplo
    4 quattro quarto quarta quarti
    5 cinque quinto quinta
    6 sei sesto sesta
    7 sette settimo settima
    8 otto ottavo ottava ottavi
    9 nove nono nona
    10 dieci decimo decima decina decine decennio
    11 undici
    12 dodici dozzina
    13 tredici
    14 quattordici
    15 quindici
    16 sedici
    17 diciassette
    18 diciotto
    19 diciannove
    20 venti vent ventina
    30 trenta trent
    40 quaranta quarant
    50 cinquanta cinquant
    60 sessanta sessant
    70 settanta settant
    80 ottanta ottant
    90 novanta novant
    100 cento centinaia secolo secoli
    1000 mille mila migliaia
    1000000 milione milioni mln
    1000000000 miliardo miliardi mld
  `,
  joints: [],
  connectors: 'e',
  percent: 'per cento',
});
