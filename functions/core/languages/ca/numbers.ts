import type { Numbers } from '../parts/numbers.ts';

export const numbers = (): Numbers => ({
  whole: `
    0 zero
    0.5 mig mitja meitat
    1 un una primer primera
    2 dos dues segon segona ambdós ambdues doble parell
    3 tres tercer tercera triple terç
    4 quatre quart quarta quarts
    5 cinc cinquè cinquena
    6 sis sisè sisena
    7 set setè setena
    8 vuit huit vuitè vuitena
    9 nou novè novena
    10 deu desè desena dècada dècades desenes
    11 onze
    12 dotze dotzena
    13 tretze
    14 catorze
    15 quinze quinzena
    16 setze
    17 disset
    18 divuit
    19 dinou
    20 vint vintena
    30 trenta
    40 quaranta
    50 cinquanta
    60 seixanta
    70 setanta
    80 vuitanta
    90 noranta
    100 cent cents centenar centenars segle segles
    200 dos-cents
    1000 mil milers miler
    1000000 milió milions
    1000000000000 bilió bilions
  `,
  connectors: 'i',
});
