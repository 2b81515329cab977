import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../../functions/core/article/analyze-text.ts';
import { findParagraphs } from '../../../../functions/core/article/sentences/paragraphs.ts';

const paragraphsOf = (text: string): string[] => findParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  it.each(['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\n\n', '\n\u200b\n', '\n \t\n'])(
    'end at every kind of line break (%j)',
    (mark) => {
      expect(paragraphsOf(`${mark}The harbour opens.${mark}The boats come.${mark}`)).toEqual([
        'The harbour opens.',
        'The boats come.',
      ]);
    },
  );

  it('run over the lines of a text wrapped by hand', () => {
    const line = 'The council of Port Ellin voted to open the harbour to the\n';
    const block = `${line.repeat(6)}fishing fleet.`;
    expect(paragraphsOf(`${block}\n\nThe boats come\nin May.`)).toEqual([block, 'The boats come\nin May.']);
  });

  it('are none in a text that shows nothing', () => {
    expect(paragraphsOf(' \n\u200b\u200f\n\ufeff')).toEqual([]);
  });
});

describe('marks without width', () => {
  it('stay in the text and split no word, number or sentence', () => {
    const text =
      'The \u202ahar\u00adbour\u202c opened.\u200b The town\u2060 paid \u20663.5\u2069 million. Mr.\u200b Lund left.';
    const { sentences } = analyzeText(text, 'en');
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The \u202ahar\u00adbour\u202c opened.\u200b',
      'The town\u2060 paid \u20663.5\u2069 million.',
      'Mr.\u200b Lund left.',
    ]);
  });
});

describe('words', () => {
  it.each([
    ['en', 'The mayor’s 3.5 boats left.', 5],
    ['ru', 'Мэр не ушёл.', 3],
    ['hi', 'पुल खुला है।', 3],
    ['zh', '市长离开了。', 3],
    ['ja', '橋は開いた。', 5],
  ])('are counted as the language parts them (%s)', (language, text, words) => {
    expect(analyzeText(text, language).words).toBe(words);
  });
});

describe('copy wrapped by hand', () => {
  it('begins a paragraph where a line is set in', () => {
    const text =
      'The head of the port said\nthat the quay of Holm will\nopen in May.\n    The town pays for the\nworks.';
    expect(paragraphsOf(text)).toEqual([
      'The head of the port said\nthat the quay of Holm will\nopen in May.',
      'The town pays for the\nworks.',
    ]);
  });

  it('may be three lines long, where they go on with small letters', () => {
    expect(paragraphsOf('Quay opens\n\nThe quay of Norvale will\nopen to boats and to\nships in May.')).toEqual([
      'Quay opens',
      'The quay of Norvale will\nopen to boats and to\nships in May.',
    ]);
  });
});
