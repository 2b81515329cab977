import type { Numbers } from '../parts/numbers.ts';

export const numbers = (): Numbers => ({
  whole: `
    0 sıfır
    0.5 yarım yarısı buçuk yarı
    0.25 çeyrek
    1 bir ilk birinci birini
    2 iki ikinci ikisi ikili çift
    3 üç üçüncü üçlü üçü
    4 dört dördüncü
    5 beş beşinci
    6 altı altıncı
    7 yedi yedinci
    8 sekiz sekizinci
    9 dokuz dokuzuncu
    10 on onuncu onlarca ona onu onun onda ondan onluk
    20 yirmi yirminci
    30 otuz
    40 kırk
    50 elli
    60 altmış
    70 yetmiş
    80 seksen
    90 doksan
    100 yüz yüzlerce yüzyıl yüzyılda
    1000 bin binlerce
    1000000 milyon milyonluk milyonlarca
    1000000000 milyar milyarlık
    1000000000000 trilyon
  `,
  stems: `
    2 iki
    3 üçün üçü üçte
    4 dörd dört
    5 beş
    6 altı
    7 yedi
    8 sekiz
    9 dokuz
    20 yirmi
    30 otuz
    40 kırk
    50 elli
    60 altmış
    70 yetmiş
    80 seksen
    90 doksan
  `,
  monthInflection: 'suffix',
});
