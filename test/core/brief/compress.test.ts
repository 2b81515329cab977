import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compressSentence } from '../../../functions/core/brief/compress.ts';
import { isSubsequence } from '../../../functions/core/brief/key-facts.ts';

describe('a sentence is shortened only by leaving words out', () => {
  test.each([
    [
      'PARIS (Agency) — The council approved the new harbour on Monday.',
      'The council approved the new harbour on Monday.',
    ],
    [
      'The bridge, which links two towns, cost 12 million euros to build.',
      'The bridge cost 12 million euros to build.',
    ],
    ['The council bought a new ferry, which can carry forty cars.', 'The council bought a new ferry.'],
    ['The harbour (built in 1902) reopened to visitors on Friday.', 'The harbour reopened to visitors on Friday.'],
    [
      'The line will open in June with six new trains, the transport ministry said.',
      'The line will open in June with six new trains.',
    ],
  ])('%s', (long, short) => {
    expect(compressSentence(long, 'en')).toBe(short);
  });

  test.each([
    ['the source of a charge stays', 'The driver was drunk and fled the scene, the transport ministry said.'],
    ["a person's word keeps the person", 'The harbour earns forty million euros a year, Ada Lund said.'],
    ['a negation stays', 'The council bought the old ferry, which cannot carry any cars.'],
    ['a hedge stays', 'The firm hired a new director, who allegedly forged three letters.'],
    ['quoted words are left alone', '“The bridge, which we love, is open to all of you,” the mayor said.'],
    [
      'the first member of a list is no aside',
      'The mayor, who sings, dances, and cooks for many guests, left the hall early.',
    ],
  ])('%s', (_rule, sentence) => {
    expect(compressSentence(sentence, 'en')).toBe(sentence);
  });

  test('other languages keep their clauses, because a comma there need not mark an aside', () => {
    const sentence = 'Die Brücke, die zwei Orte verbindet, kostete zwölf Millionen Euro.';
    expect(compressSentence(sentence, 'de')).toBe(sentence);
  });

  test('whatever comes in, the result is a subsequence of it', () => {
    const pieces = fc.constantFrom(
      ', who ',
      ', which ',
      ', ',
      ' (',
      ') ',
      '.',
      'said',
      ' officials',
      '“',
      '”',
      'PARIS — ',
      '市',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 30 }), (parts) => {
        const sentence = parts.join('');
        return isSubsequence(compressSentence(sentence, 'en'), sentence);
      }),
    );
  });
});
