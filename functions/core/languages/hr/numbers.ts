import type { Numbers } from '../parts/numbers.ts';

export const numbers = (): Numbers => ({
  whole: `
    0 nula
    0.5 pola polovica polovicu polovina polovinu
    1 jedan jedna jedno prvi
    2 dva dvije dvoje dvojica obje oba dvaput par
    3 tri troje trojica
    5 pet
    6 šest
    7 sedam
    8 osam
    9 devet
    10 deset
    100 sto
    1000 tisuću hiljadu tis
    1000000 mil
    1000000000 mlrd
  `,
  stems: `
    1 jedn prv
    2 drug dvij dvost
    3 treć trost
    4 četir četvr četvor
    5 pet
    6 šest
    7 sedm
    8 osm
    9 devet
    10 deset deseć
    11 jedanaest
    12 dvanaest
    13 trinaest
    14 četrnaest
    15 petnaest
    16 šesnaest
    17 sedamnaest
    18 osamnaest
    19 devetnaest
    20 dvadeset
    30 trideset
    40 četrdeset
    50 pedeset
    60 šezdeset
    70 sedamdeset
    80 osamdeset
    90 devedeset
    100 stotin stoljeć
    200 dvjest
    1000 tisuć hiljad
    1000000 milij milion
    1000000000 milijard
  `,
  monthInflection: 'stem',
  connectors: 'i',
});
