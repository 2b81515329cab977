import type { Numbers } from '../parts/numbers.ts';

export const numbers = (): Numbers => ({
  whole: `
    0 cero
    0.5 medio media mitad
    1 un uno una primer primero primera
    2 dos segundo segunda ambos ambas doble par dupla
    3 tres tercer tercero tercera triple tercio
    4 cuatro cuarto cuarta cuartos
    5 cinco quinto quinta
    6 seis sexto sexta
    7 siete séptimo séptima
    8 ocho octavo octava octavos
    9 nueve noveno novena
    10 diez décimo décima década décadas decenas
    11 once
    12 doce docena docenas
    13 trece
    14 catorce
    15 quince quincena
    16 dieciséis
    17 diecisiete
    18 dieciocho
    19 diecinueve
    20 veinte veintena
    21 veintiuno veintiún veintiuna
    22 veintidós
    23 veintitrés
    24 veinticuatro
    25 veinticinco
    26 veintiséis
    27 veintisiete
    28 veintiocho
    29 veintinueve
    30 treinta
    40 cuarenta
    50 cincuenta
    60 sesenta
    70 setenta
    80 ochenta
    90 noventa
    100 cien ciento cientos centenar centenares siglo siglos
    200 doscientos doscientas
    300 trescientos trescientas
    400 cuatrocientos cuatrocientas
    500 quinientos quinientas
    600 seiscientos seiscientas
    700 setecientos setecientas
    800 ochocientos ochocientas
    900 novecientos novecientas
    1000 mil miles millar millares
    1000000 millón millones mill mm
    1000000000000 billón billones
  `,
  connectors: 'y',
  percent: 'por ciento',
  afterTime: String.raw`de la |del |horas\b`,
  ordinalEndings: 'º',
  magnitudeAbbreviations: 'mm',
});
