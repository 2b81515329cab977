import type { Numbers } from '../parts/numbers.ts';

export const numbers = (): Numbers => ({
  whole: `
    0 null
    0.5 halb halbe halben halber halbes hälfte anderthalb
    0.25 viertel
    1 ein eins eine einen einem einer eines erste ersten erster erstes einmal
    2 zwei zweite zweiten zweiter zweites zweimal beide beiden doppelt doppelte paar
    3 drei dritte dritten dritter drittes dreimal drittel
    4 vier vierte vierten vierter vierjährige
    5 fünf fünfte fünften fünfter
    6 sechs sechste sechsten
    7 sieben siebte siebten siebter
    8 acht achte achten achter
    9 neun neunte neunten
    10 zehn zehnte zehnten jahrzehnt jahrzehnte jahrzehnten
    11 elf elfte elften
    12 zwölf zwölfte dutzend dutzende
    13 dreizehn
    14 vierzehn
    15 fünfzehn
    16 sechzehn
    17 siebzehn
    18 achtzehn
    19 neunzehn
    20 zwanzig zwanziger
    30 dreißig dreißiger dreißigern
    40 vierzig vierziger vierzigern
    50 fünfzig fünfziger fünfzigern
    60 sechzig sechziger sechzigern
    70 siebzig siebziger siebzigern
    80 achtzig achtziger achtzigern
    90 neunzig neunziger neunzigern
    100 hundert hunderte hunderten jahrhundert jahrhunderts
    1000 tausend tausende tausenden tsd
    1000000 million millionen mio
    1000000000 milliarde milliarden mrd
    1000000000000 billion billionen
  `,
  joints: ['und'],
  connectors: 'und',
  percent: 'prozent',
  afterTime: String.raw`uhr\b`,
  magnitudeRoots: 'illi',
});
