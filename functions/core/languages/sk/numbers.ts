import type { Numbers } from '../parts/numbers.ts';

export const numbers = (): Numbers => ({
  whole: `
    0 nula
    0.5 pol polovica polovicu polovice
    1 jeden jedna jedno raz prvý
    2 dva dve dvoch oba obe dvaja dvakrát pár
    3 tri troch traja
    4 štyri štyroch
    5 päť
    6 šesť
    7 sedem
    8 osem
    9 deväť
    10 desať
    100 sto
    1000 tis
    1000000 mil
    1000000000 mld
  `,
  stems: `
    1 jedn prv
    2 druh dvoj dvom
    3 tret trom
    4 štvr štyr
    5 piat päť
    6 šies šesť
    7 siedm
    8 ôsm osm
    9 devia deväť
    10 desia desať desaťroč
    11 jedenás
    12 dvanás tucet
    13 trinás
    14 štrnás
    15 pätnás
    16 šestnás
    17 sedemnás
    18 osemnás
    19 devätnás
    20 dvadsa
    30 tridsa
    40 štyridsa
    50 päťdesia
    60 šesťdesia
    70 sedemdesia
    80 osemdesia
    90 deväťdesia
    100 stov storoč
    1000 tisíc
    1000000 milión
    1000000000 miliard
  `,
  monthInflection: 'stem',
  connectors: 'a',
});
