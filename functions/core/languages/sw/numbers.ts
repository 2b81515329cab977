import type { Numbers } from '../parts/numbers.ts';

export const numbers = (): Numbers => ({
  whole: `
    0 sifuri
    0.5 nusu
    0.25 robo
    1 moja mmoja kwanza
    2 mbili wawili pili mawili viwili
    3 tatu watatu matatu vitatu
    4 nne wanne manne
    5 tano watano matano
    6 sita
    7 saba
    8 nane wanane
    9 tisa
    10 kumi muongo makumi
    12 dazeni
    20 ishirini
    30 thelathini
    40 arobaini
    50 hamsini
    60 sitini
    70 sabini
    80 themanini
    90 tisini
    100 mia karne mamia
    1000 elfu maelfu
    100000 laki
    1000000 milioni mamilioni
    1000000000 bilioni
    1000000000000 trilioni
  `,
  connectors: 'na',
});
