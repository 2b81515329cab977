import type { Numbers } from '../parts/numbers.ts';

export const numbers = (): Numbers => ({
  whole: `
    0 nula nul
    0.5 půl polovina polovinu poloviny
    0.25 čtvrt čtvrtina
    1 jeden jedna jedno jednou první
    2 dva dvě dvou dvěma oba obě dvakrát pár
    3 tři tří třem
    4 čtyři čtyř
    5 pět
    6 šest
    7 sedm
    8 osm
    9 devět
    10 deset
    100 sto set sta
    1000 tis
    1000000 mil mio
    1000000000 mld
  `,
  stems: `
    1 jedn prvn
    2 druh dvoj
    3 třet trojic
    4 čtvrt čtyřm
    5 pěti pát
    6 šesti šest
    7 sedmi sedm
    8 osmi osm
    9 devít devat devět
    10 deseti desát desít desetilet
    11 jedenáct
    12 dvanáct tucet
    13 třináct
    14 čtrnáct
    15 patnáct
    16 šestnáct
    17 sedmnáct
    18 osmnáct
    19 devatenáct
    20 dvacet dvacát
    30 třicet třicát
    40 čtyřicet čtyřicát
    50 padesát
    60 šedesát
    70 sedmdesát
    80 osmdesát
    90 devadesát
    100 stov stolet
    200 dvěst
    1000 tisíc
    1000000 milion milión
    1000000000 miliard
    1000000000000 bilion
  `,
  monthInflection: 'stem',
  connectors: 'a',
});
