import { describe, expect, test } from 'vitest';
import { speaksPersonally } from '../../../../functions/core/brief/fitness/personal-words.ts';
import {
  holdsWholeQuotations,
  isMostlyQuoted,
  withoutQuotations,
} from '../../../../functions/core/brief/words/quotation-balance.ts';

describe('talk of the writer or to the reader', () => {
  test.each([
    ['en', 'I’ve sailed it for years.'],
    ['en', 'You will like the bridge.'],
    ['en', 'It told us nothing.'],
    ['en', 'Just look at the bridge of Velden.'],
    ['de', 'Wir haben gewartet.'],
    ['fr', 'Nous avons attendu.'],
    ['es', 'Nuestro puerto espera.'],
    ['pt', 'Você vai gostar da ponte.'],
    ['it', 'Noi abbiamo aspettato.'],
    ['ru', 'Мы ждали моста.'],
    ['ar', 'نحن ننتظر الجسر.'],
    ['hi', 'हम पुल चाहते हैं।'],
    ['zh', '我们等了十年。'],
    ['ja', '私は橋を待っていた。'],
  ])('%s: %s', (language, sentence) => {
    expect(speaksPersonally(sentence, language)).toBe(true);
  });

  test.each([
    ['en', 'World War I ended in 1918.'],
    ['en', 'The US sold the mine.'],
    ['en', 'Those who remember the flood are old.'],
    ['de', 'Sie wartete auf die Fähre.'],
    ['zh', '我国出口增长。'],
    ['xx', 'We have no list.'],
  ])('is not %s: %s', (language, sentence) => {
    expect(speaksPersonally(sentence, language)).toBe(false);
  });
});

describe('quotations', () => {
  test('are taken out with their marks, double and single; apostrophes stay', () => {
    expect(withoutQuotations('“We won,” said Bo Rask.')).toBe(' said Bo Rask.');
    expect(withoutQuotations('‘We won,’ said Bo Rask, Ada’s son.')).toBe(' said Bo Rask, Ada’s son.');
    expect(withoutQuotations("The boats' owners left.")).toBe("The boats' owners left.");
  });

  test.each([
    ['Rask said: ‘We waited.', false],
    ["'We waited, said Rask.", false],
    ['Rask said: ‘We waited.’', true],
    ['Rask ’n’ Lund sailed.', true],
    ['’Tis the season of boats.', true],
    ['The boats’ owners left.', true],
  ])('in single marks are whole or not: %s', (text, expected) => {
    expect(holdsWholeQuotations(text)).toBe(expected);
  });

  test('in single marks count as quoted', () => {
    expect(isMostlyQuoted('‘We have waited for ten years,’ said Bo Rask.')).toBe(true);
    expect(isMostlyQuoted('Bo Rask ‘waited’ for the council of Velden.')).toBe(false);
  });
});
