import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../functions/core/article/sentences/sentences.ts';

const FOLDER = new URL('../../../fixtures/sentence-ends/', import.meta.url);

/** A text with its sentences parted by `|`, as they are found. */
const marked = (text: string, language: string): string =>
  splitSentences(text, language, [{ start: 0, end: text.length }])
    .map(({ start, end }) => text.slice(start, end))
    .join('| ');

describe('the abbreviations of a language', () => {
  it.each(readdirSync(FOLDER).map((file) => file.replace('.txt', '')))(
    'end a sentence only where the next word begins one (%s)',
    (language) => {
      const lines = readFileSync(new URL(`${language}.txt`, FOLDER), 'utf8')
        .trim()
        .split('\n');
      expect(lines.map((line) => marked(line.replaceAll('|', ''), language))).toEqual(lines);
    },
  );

  it.each([
    ['no', 'Hun kom kl. 18 bl.a. med dr. Moe.| Han gikk.'],
    ['bs', 'Stanuje u Ul. Lipova br. 5, npr. s prof. Perić.| Ona ne.'],
  ])('are those of its neighbour where two languages write alike (%s)', (language, line) => {
    expect(marked(line.replaceAll('|', ''), language)).toBe(line);
  });

  it.each(readdirSync(FOLDER).map((file) => file.replace('.txt', '')))(
    'are joined by those of English that stay in names (%s)',
    (language) => {
      const text = 'Mr. Lund, Mrs. Berg, Oak Inc. Ellin, Lund Jr. Norvale, Roe v. Holm.';
      expect(marked(text, language)).toBe(text);
    },
  );

  // Nothing shows whether "2019 г. Депутаты" goes on like "2019 г. Лунд": two sentences read as one are the smaller fault.
  it.each([
    ['ru', 'Он ушёл в 2019 г. Депутаты молчат.'],
    ['pl', 'Odszedł w 2019 r. Radni milczą.'],
    ['cs', 'Řekl to nám. Odešel.'],
  ])('join two sentences where the next word may be a name (%s)', (language, text) => {
    expect(marked(text, language)).toBe(text);
  });

  it.each([
    ['de', 'Am 12. Mai und v. Chr. Geburt.'],
    ['de', '12. Mai: Anna kommt.'],
    ['hu', 'II. Anna a XIX. Fő térre ment.'],
    ['tr', 'Sultan II. Mahmut geçti.'],
  ])('leave ordinals and names of several parts whole (%s: %s)', (language, text) => {
    expect(marked(text, language)).toBe(text);
  });

  it('let a score end a sentence, though ordinals have a full stop', () => {
    expect(marked('Berg gewann 3:2. Trainer Lund jubelte. Es war 1990-2. Keiner weiß warum.', 'de')).toBe(
      'Berg gewann 3:2.| Trainer Lund jubelte.| Es war 1990-2.| Keiner weiß warum.',
    );
  });
});
