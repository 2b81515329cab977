import { describe, expect, it } from 'vitest';
import { checkFact } from '../../../../../functions/core/verify/check-fact.ts';
import { verify } from '../../../../../functions/core/verify/verify.ts';

const kinds = (language: string, text: string, claim: string) =>
  verify(text, claim, { language }).issues.map(({ kind }) => kind);

describe('a year', () => {
  it.each([
    ['en', 'The storm of 2019 destroyed the wall.', 'The storm of 2020 destroyed the wall.'],
    ['de', 'Der Sturm von 2019 zerstörte die Mauer.', 'Der Sturm von 2020 zerstörte die Mauer.'],
    ['ru', 'Шторм 2019 года разрушил стену.', 'Шторм 2020 года разрушил стену.'],
    ['ar', 'دمرت عاصفة ٢٠١٩ الجدار.', 'دمرت عاصفة ٢٠٢٠ الجدار.'],
    ['zh', '2019年的风暴摧毁了城墙。', '2020年的风暴摧毁了城墙。'],
    ['zh', '二〇一九年的风暴摧毁了城墙。', '2020年的风暴摧毁了城墙。'],
  ])('is no rounded one (%s: %s)', (language, text, claim) => {
    expect(kinds(language, text, claim)).toContain('number');
    expect(checkFact(claim, [text], language).check).toBe('not-verified');
  });

  it('in other figures is the same; an amount may be rounded', () => {
    expect(kinds('zh', '二〇一九年的风暴摧毁了城墙。', '2019年的风暴摧毁了城墙。')).toEqual([]);
    expect(kinds('en', 'The wall cost 2,019 crowns.', 'The wall cost 2,020 crowns.')).toEqual([]);
    expect(kinds('en', 'The wall cost 2,134 crowns.', 'The wall cost more than 2000 crowns.')).toEqual([]);
  });
});

describe('a date proves no amount', () => {
  it.each([
    ['en', 'Work on the harbour begins in April.', 'Work on 4 harbour sheds begins.'],
    ['en', 'Work on the harbour begins on 12 March.', 'Work on 12 harbour sheds begins.'],
    ['en', 'Work on the harbour begins on March 12.', 'Work on 12 harbour sheds begins.'],
    ['de', 'Die Arbeiten am Hafen beginnen am 12. März.', 'Die Arbeiten an 12 Häfen beginnen.'],
    ['fr', 'Les travaux du port commencent en avril.', 'Les travaux de 4 ports commencent.'],
    ['es', 'El puerto abre el 12 de marzo.', 'El puerto abre 12 muelles.'],
    ['ru', 'Работы в порту начнутся в апреле.', 'Работы в 4 портах начнутся.'],
    ['hi', 'बंदरगाह पर 12 मार्च को काम शुरू होगा।', 'बंदरगाह पर 12 नावें आईं।'],
  ])('%s: %s', (language, text, claim) => {
    expect(kinds(language, text, claim)).toContain('number');
  });

  it.each([
    ['en', 'Work on the harbour begins on 4 April.', 'Work on the harbour begins on 4/4.'],
    ['de', 'Die Arbeiten beginnen am 4. April 2019.', 'Die Arbeiten beginnen am 4.4.2019.'],
    ['zh', '港口工程四月开始。', '港口工程4月开始。'],
    ['ja', '港の工事は四月に始まる。', '港の工事は4月に始まる。'],
  ])('but the same date in other figures (%s: %s)', (language, text, claim) => {
    expect(kinds(language, text, claim)).toEqual([]);
  });
});

describe('a numeral proves no part of itself', () => {
  it.each([
    ['en', 'Twenty-three boats came to Holm.', 'Three boats came to Holm.', '23 boats came to Holm.'],
    ['en', 'Two hundred boats came to Holm.', 'Two boats came to Holm.', '200 boats came to Holm.'],
    ['en', 'Holm has 2 million crowns.', 'Holm has 2 crowns.', 'Holm has 2m crowns.'],
    ['de', 'Dreiundzwanzig Boote kamen.', 'Drei Boote kamen.', '23 Boote kamen.'],
    ['fr', 'Soixante-douze bateaux sont venus.', 'Douze bateaux sont venus.', '72 bateaux sont venus.'],
    ['ar', 'وصل ثلاثة وعشرون قاربا إلى الميناء.', 'وصل 3 قوارب إلى الميناء.', 'وصل 23 قاربا إلى الميناء.'],
    ['hi', 'बंदरगाह में तेईस नावें आईं।', 'बंदरगाह में 3 नावें आईं।', 'बंदरगाह में 23 नावें आईं।'],
  ])('%s: %s', (language, text, wrong, right) => {
    expect(kinds(language, text, wrong)).toContain('number');
    expect(kinds(language, text, right)).toEqual([]);
  });

  it('while two numbers in a row prove either', () => {
    expect(kinds('en', 'Five and six boats came to Holm.', '6 boats came to Holm.')).toEqual([]);
    expect(kinds('en', 'Three dozen boats came to Holm.', '36 boats came to Holm.')).toEqual([]);
  });
});
