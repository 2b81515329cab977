import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../../functions/core/brief/facts/figures.ts';
import { rankSentences } from '../../../../functions/core/brief/rank/rank-sentences.ts';
import { anArticle, articleOfParagraphs } from '../an-article.ts';

function figuresOf(sentence: string, language: string): string[] {
  const article = anArticle([sentence], { language });
  return findFigures(article.text, language, rankSentences(article, { quotes: [], entities: [] })).map(
    ({ text }) => text,
  );
}

describe('figures are the article’s own characters', () => {
  test.each([
    ['en', 'The bridge cost 1.5 million euros and took 42 % more steel.', ['1.5 million euros', '42 %']],
    ['en', 'Sales of $5.1bn were reported on May 4, 2024.', ['$5.1bn', 'May 4, 2024']],
    ['de', 'Am 3. Mai 2024 kamen 318 Passagiere.', ['3. Mai 2024', '318 Passagiere']],
    ['fr', 'Le 3 mai 2024, 12 soldats sont partis.', ['3 mai 2024', '12 soldats']],
    ['es', 'El 3 de mayo de 2024 subió un 7 por ciento.', ['3 de mayo de 2024', '7 por ciento']],
    ['ru', 'Мост обошёлся в 1,2 млн рублей.', ['1,2 млн рублей']],
    ['zh', '大桥耗资三百万元，于2024年5月3日开放。', ['三百万元', '2024年5月3日']],
    ['ja', '市長は13歳の少年に会った。', ['13歳']],
    ['ar', 'بلغت التكلفة ٤٢ مليون دولار هذا العام.', ['٤٢ مليون دولار']],
    ['hi', 'पुल पर 48 घंटे काम चला।', ['48 घंटे']],
    ['hi', '४२ नावें और १२ प्रतिशत।', ['४२ नावें', '१२ प्रतिशत']],
    [
      'en',
      'Some 1500 residents paid 1.5 million crowns on 3 March 2026.',
      ['1500 residents', '1.5 million crowns', '3 March 2026'],
    ],
    ['en', 'It lies 15km away and 4.5 kg is 3 % of it.', ['15km', '4.5 kg', '3 %']],
    ['de', 'Es kamen 12 neue Boote um 10 Uhr.', ['12 neue Boote', '10 Uhr']],
    [
      'fr',
      'Soit 2,3 millions de visiteurs et 300 nouveaux postes.',
      ['2,3 millions de visiteurs', '300 nouveaux postes'],
    ],
    ['it', 'Arrivano 300 nuovi posti e 45 km di strada.', ['300 nuovi posti', '45 km']],
    ['zh', '一点五亿美元，四十二艘船。', ['一点五亿美元', '四十二艘']],
    ['ja', '約1万2000戸が停電し、300万クローネと3億5000万円を求めた。', ['1万2000戸', '300万クローネ', '3億5000万円']],
    ['zh', '一万二千人，三百二十万元。', ['一万二千人', '三百二十万元']],
    ['ja', '約1500人が42隻の船を見た。', ['1500人', '42隻']],
    ['en', 'The trip takes 10 hours 45 minutes.', ['10 hours 45 minutes']],
    ['en', 'Some 7 rebel fighters and 12 injured came.', ['7 rebel fighters', '12 injured']],
    ['en', 'It cost £250million, then £17.5million.', ['£250million', '£17.5million']],
    ['en', 'It opened on May 4, 2024 and closed; May 4 was wet.', ['May 4, 2024']],
  ])('%s: %s', (language, sentence, expected) => {
    expect(figuresOf(sentence, language)).toEqual(expected);
  });

  test.each([
    ['a bare year', 'en', 'The ferry came in 1998.'],
    ['a year after a preposition', 'en', 'Since 2019 ferries run daily.'],
    ['a year that opens the sentence', 'fr', '2024 marque un tournant.'],
    ['a year before a German verb', 'de', '2024 wurde gebaut.'],
    ['a telephone number', 'en', 'Call +44 20-7946-0958 for tickets.'],
    ['the Chinese article', 'zh', '一名男子离开了大桥。'],
    ['a year that tells which', 'en', 'A 1997 outbreak hurt the 2022 earnings.'],
    ['a number of no plural', 'en', 'They met at the 12 oak by night.'],
    ['a German year before a noun', 'de', 'Sie wurde 1998 Europameisterin.'],
    ['a year of two digits before a verb', 'pt', 'Em 79 houve uma leve queda; em 103 chegou a chuva.'],
    ['a part of a club’s name', 'de', 'Harlow 04 Fischer spielte am Sonntag.'],
    ['a version', 'de', 'Version 17.10 Ende Oktober lief besser.'],
    ['a few, in Chinese letters', 'zh', '渔民要求保留两个泊位。'],
    ['a number before a function word', 'en', 'They met at number 12 and left.'],
  ])('%s is no figure', (_rule, language, sentence) => {
    expect(figuresOf(sentence, language)).toEqual([]);
  });

  test('a caption’s figures are not the story’s', () => {
    const article = articleOfParagraphs([
      'FILE - The ferry in Harlow on 4 May 2024.',
      'The ferry carried 400 passengers.',
    ]);
    const ranked = rankSentences(article, { quotes: [], entities: [] });
    expect(findFigures(article.text, 'en', ranked).map(({ text }) => text)).toEqual(['400 passengers']);
  });

  test('the same wording is listed once', () => {
    expect(figuresOf('It cost 12 million euros, yes, 12 million euros.', 'en')).toEqual(['12 million euros']);
  });
});
