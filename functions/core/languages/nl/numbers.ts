import type { Numbers } from '../parts/numbers.ts';

export const numbers = (): Numbers => ({
  whole: `
    0 nul
    0.5 half halve helft
    1 een één eerste
    2 twee tweede beide beiden dubbel
    3 drie derde
    4 vier vierde
    5 vijf vijfde
    6 zes zesde
    7 zeven zevende
    8 acht achtste
    9 negen negende
    10 tien tiende decennium
    11 elf
    12 twaalf dozijn
    13 dertien
    14 veertien
    15 vijftien
    16 zestien
    17 zeventien
    18 achttien
    19 negentien
    20 twintig
    30 dertig
    40 veertig
    50 vijftig
    60 zestig
    70 zeventig
    80 tachtig
    90 negentig
    100 honderd honderden eeuw
    1000 duizend duizenden
    1000000 miljoen miljoenen mln
    1000000000 miljard miljarden mld
    1000000000000 biljoen
  `,
  joints: ['en', 'ën'],
  connectors: 'en',
});
