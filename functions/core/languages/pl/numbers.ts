import type { Numbers } from '../parts/numbers.ts';

export const numbers = (): Numbers => ({
  whole: `
    0 zero
    0.5 pół połowa połowę połowy
    1.5 półtora
    0.25 ćwierć
    1 jeden jedna jedno raz
    2 dwa dwie dwóch dwoje dwaj oba obie obaj para parę podwójny
    3 trzy trzech troje trzej
    6 sześć
    7 siedem
    8 osiem
    100 sto stu wiek wieku
    1000 tys
    1000000 mln
    1000000000 mld
  `,
  stems: `
    1 jedn pierwsz
    2 dwóm dwom dwoma drug dwukrot dwojg
    3 trzem trzeci trojg trzykrot
    4 czter czwor czwart
    5 pięć pięci piąt
    6 sześci szóst
    7 siedmi siódm
    8 ośmi ósm
    9 dziewięć dziewięci dziewiąt
    10 dziesięć dziesięci dziesiąt dekad
    11 jedenaś jedenast
    12 dwanaś dwunast tuzin
    13 trzynaś trzynast
    14 czternaś czternast
    15 piętnaś piętnast
    16 szesnaś szesnast
    17 siedemnaś siedemnast
    18 osiemnaś osiemnast
    19 dziewiętnaś dziewiętnast
    20 dwadzieścia dwudziest
    30 trzydzieści trzydziest
    40 czterdzie
    50 pięćdziesiąt pięćdziesię
    60 sześćdziesi
    70 siedemdziesi
    80 osiemdziesi
    90 dziewięćdziesi
    100 setek setki stuleci
    200 dwieście dwustu
    300 trzysta trzystu
    400 czterysta
    500 pięćset
    600 sześćset
    700 siedemset
    800 osiemset
    900 dziewięćset
    1000 tysi
    1000000 milion
    1000000000 miliard
    1000000000000 bilion
  `,
  monthInflection: 'stem',
  connectors: 'i',
});
