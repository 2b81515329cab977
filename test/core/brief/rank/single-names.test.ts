import { expect, test } from 'vitest';
import { singleNames } from '../../../../functions/core/brief/rank/single-names.ts';
import { anArticle } from '../an-article.ts';

const namesIn = (sentences: string[], language = 'en'): (readonly [number, string])[] =>
  singleNames(anArticle(sentences, { language }), { quotes: [], entities: [] });

test.each([
  [
    'en',
    ['“We ran,” said a baker, whose name is Zorr, on Monday.', 'Zorr’s family has moved to the hill.'],
    [[1, 'zorr']],
  ],
  ['en', ['Two clerks, Zorr Hen and Wu Lin, were held.', 'Apart from Zorr, all were freed.'], [[1, 'zorr']]],
  ['en', ['The port of Velden closed.', 'Velden has two boats.'], []],
  ['fr', ['Le boulanger, Zorr, a fui.', 'Zorr a vendu deux bateaux.'], [[1, 'zorr']]],
  ['de', ['Der Bäcker, Zorr, floh.', 'Zorr hat zwei Boote verkauft.'], []],
])('of one word that an earlier sentence introduces must be met first (%s)', (language, sentences, expected) => {
  expect(namesIn(sentences, language)).toEqual(expected);
});

test('whoever the article is all about needs no other introduction', () => {
  const about = ['boats', 'nets', 'ropes', 'lamps', 'oars'].map((goods) => `Zorr has sold ${goods}.`);
  expect(namesIn(['A clown, Zorr, has come.', ...about])).toEqual([]);
});
