import type { Numbers } from '../parts/numbers.ts';

export const numbers = (): Numbers => ({
  whole: `
    0 nulla
    0.5 fél fele felét felére
    1.5 másfél
    0.25 negyed
    1 egy első elsőként egyik
    2 két kettő második mindkét dupla duplája kétszer pár kettő ketten
    3 három harmadik harmada hármas háromszor hárman
    4 négy negyedik négyszer négyen
    5 öt ötödik ötször öten
    6 hat hatodik
    7 hét hetedik
    8 nyolc nyolcadik
    9 kilenc kilencedik
    10 tíz tizedik évtized évtizede tizen tizenéves
    20 húsz huszadik huszon
    30 harminc
    40 negyven
    50 ötven
    60 hatvan
    70 hetven
    80 nyolcvan
    90 kilencven
    100 száz század százada évszázad százak
    1000 ezer ezrek ezres
    1000000 millió millió milliós milliók
    1000000000 milliárd milliárdos
  `,
  stems: `
    1 első
    2 kett kétszer második
    3 három harmad hárm
    4 négy negyed
    10 évtized
    30 harminc
    40 negyven
    50 ötven
    60 hatvan
    70 hetven
    80 nyolcvan
    90 kilencven
    100 évszázad század
    1000 ezer ezr
    1000000 milli
    1000000000 milliárd
  `,
  joints: [],
});
