import type { Numbers } from '../parts/numbers.ts';

export const numbers = (): Numbers => ({
  whole: `
    0 nol
    0.5 setengah separuh
    0.25 seperempat
    1 satu seorang sebuah pertama sekali
    2 dua kedua keduanya ganda sepasang
    3 tiga ketiga sepertiga
    4 empat keempat
    5 lima kelima
    6 enam keenam
    7 tujuh ketujuh
    8 delapan kedelapan
    9 sembilan kesembilan
    10 sepuluh puluh puluhan dekade dasawarsa
    11 sebelas belas belasan
    12 selusin lusin
    100 seratus ratus ratusan abad seabad
    1000 seribu ribu ribuan
    1000000 juta sejuta jutaan
    1000000000 miliar miliaran
    1000000000000 triliun
  `,
});
