import { expect, test } from 'vitest';
import { isFragment } from '../../../../functions/core/brief/fitness/fragments.ts';

test.each([
  ['en', 'A long wait for an answer.', true],
  ['en', 'Up to 12 hours of light from two lamps.', true],
  ['en', 'Lamps hang over the pier.', false],
  ['en', 'Velden beat Holm by two goals.', false],
  ['en', 'The port closes in May.', false],
  ['de', 'Ein langes Warten auf Antwort.', true],
  ['de', 'Der Hafen schließt im Mai.', false],
  ['da', 'En lang ventetid.', false],
])('a sentence without a verb is none (%s: %s)', (language, text, expected) => {
  expect(isFragment(text, language)).toBe(expected);
});
