import type { Numbers } from '../parts/numbers.ts';

export const numbers = (): Numbers => ({
  whole: `
    0 noll
    0.5 halv halva hälften
    0.25 kvart kvarts
    1 en ett första förste
    2 två andra båda dubbel dubbelt dubbla par
    3 tre tredje tredjedel
    4 fyra fjärde
    5 fem femte
    6 sex sjätte
    7 sju sjunde
    8 åtta åttonde
    9 nio nionde
    10 tio tionde decennium decennier
    11 elva elfte
    12 tolv tolfte dussin dussintals
    13 tretton trettonde
    14 fjorton
    15 femton
    16 sexton
    17 sjutton
    18 arton
    19 nitton
    20 tjugo
    30 trettio
    40 fyrtio
    50 femtio
    60 sextio
    70 sjuttio
    80 åttio
    90 nittio
    100 hundra hundratals sekel århundrade
    1000 tusen tusentals
    1000000 miljon miljoner mn
    1000000000 miljard miljarder md
    1000000000000 biljon biljoner
  `,
  joints: [],
  connectors: 'och',
});
