import type { Numbers } from '../parts/numbers.ts';

export const numbers = (): Numbers => ({
  whole: `
    0 zéro
    0.5 demi demie moitié
    1 un une premier première
    2 deux second seconde deuxième double paire couple
    3 trois troisième triple tiers
    4 quatre quatrième quart quarts
    5 cinq cinquième
    6 six sixième
    7 sept septième
    8 huit huitième huitièmes
    9 neuf neuvième
    10 dix dixième décennie décennies dizaine dizaines
    11 onze onzième
    12 douze douzième douzaine douzaines
    13 treize treizième
    14 quatorze
    15 quinze quinzaine
    16 seize
    20 vingt vingts vingtième vingtaine
    30 trente trentaine
    40 quarante quarantaine
    50 cinquante cinquantaine
    60 soixante soixantaine
    70 septante
    80 octante huitante
    90 nonante
    100 cent cents centaine centaines siècle siècles
    1000 mille millier milliers
    1000000 million millions
    1000000000 milliard milliards md mds
    1000000000000 billion billions
  `,
  countsInTwenties: true,
  connectors: 'et',
  percent: 'pour cent',
  afterTime: String.raw`heures\b`,
  ordinalEndings: 'er',
  romanOrdinalEndings: 'e|er|ème',
  magnitudeRoots: 'illi',
  magnitudeAbbreviations: 'md|mds',
});
