import { expect, test } from 'vitest';
import { hardContentOf } from '../../../../functions/core/brief/rank/hard-content.ts';
import { findQuotes } from '../../../../functions/core/quotes/find-quotes.ts';
import { anArticle } from '../an-article.ts';

const isHard = (language: string, text: string): boolean | undefined => {
  const article = anArticle([text], { language });
  return hardContentOf(article, findQuotes(article))[0];
};

test.each([
  ['en', 'About 40 boats lay in the port.', true],
  ['en', 'Two boats sank.', true],
  ['en', 'The port was sold to Ada Lund.', true],
  ['en', 'In Velden, boats from Holm were sold.', true],
  ['en', 'Officials of Velden said the port was sold.', true],
  ['en', 'There is anger and sorrow.', false],
  ['en', 'One of them left for Holm.', false],
  ['de', 'Im Hafen lagen 40 Boote.', true],
  ['de', 'Die Trauer und die Wut sind groß.', false],
  ['es', 'El puerto fue vendido en marzo.', true],
  ['fr', 'La colère reste grande.', false],
  ['zh', '人们非常愤怒。', true],
])('a number, a full name, two names, or a name and a source can be checked (%s: %s)', (language, text, expected) => {
  expect(isHard(language, text)).toBe(expected);
});
