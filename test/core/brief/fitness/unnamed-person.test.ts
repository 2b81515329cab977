import { expect, test } from 'vitest';
import { speaksOfNobodyNamed } from '../../../../functions/core/brief/fitness/unnamed-person.ts';

test.each([
  ['en', 'About half of those at his centre are old.', true],
  ['en', 'In 2019 he sold two boats.', true],
  ['en', 'In her speech, Mayor Ada Lund named two boats.', false],
  ['en', 'About half of the women kept her name.', false],
  ['en', 'On Monday the mayor sold his boats.', false],
  ['en', 'The leopard returned to her den.', false],
  ['en', 'In 2019 two boats were sold.', false],
  ['de', 'Im Jahr 2019 verkaufte er zwei Boote.', false],
])('says he or she and names nobody, where pronouns tell people from things (%s: %s)', (language, text, expected) => {
  expect(speaksOfNobodyNamed(text, language)).toBe(expected);
});
