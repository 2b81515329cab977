import { expect, test } from 'vitest';
import { contentWordsOf } from '../../../../functions/core/brief/words/content-words.ts';
import { isMostlyTold } from '../../../../functions/core/brief/words/repeats.ts';

test.each([
  ['en', 'Mayor Ada Lund said 10 people died.', 'A fire killed 10 people in Velden. They died in a mill.', true],
  ['en', 'Ada Lund said 14 people fled by boat.', 'A fire killed 10 people in Velden. They died in a mill.', false],
  ['en', 'The mill in Velden burned on Monday.', 'On Monday a mill burned down. Velden mourns.', true],
  ['de', 'Die Mühle in Velden brannte am Montag.', 'Am Montag brannte in Velden eine Mühle ab.', true],
  ['fr', 'Le moulin a été vendu à Olm en mars.', 'Un moulin a brûlé lundi à Velden.', false],
])(
  'a fact of which most was told, or nearly half with its figures, says nothing new (%s: %s)',
  (language, fact, told, expected) => {
    expect(isMostlyTold(contentWordsOf(fact, language), contentWordsOf(told, language))).toBe(expected);
  },
);
