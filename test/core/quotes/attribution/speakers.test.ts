import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../../functions/core/article/analyze-text.ts';
import { readQuotes } from '../../../../functions/core/quotes/find-quotes.ts';

/** A sentence a line, a tab, and the words of it that name who speaks; nothing behind the tab where nobody does. */
const folder = new URL('../../../fixtures/speakers/', import.meta.url);
const sentences = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): [string, string, string] => {
        const [text = '', speaker = ''] = line.split('\t');
        return [basename(file, '.txt'), text, speaker];
      }),
  );

const speakersIn = (text: string, language: string): string[] => {
  const quotes = readQuotes(analyzeText(text, language)).quotes.filter(({ kind }) => kind !== 'indirect');
  return [...new Set(quotes.map(({ speaker }) => speaker?.mention ?? ''))];
};

describe('the speaker of a single sentence', () => {
  it.each(sentences)('is the one the sentence names (%s: %s)', (language, text, speaker) => {
    const found = speakersIn(text, language);
    expect(speaker === '' ? found.filter((one) => one !== '') : found).toEqual(speaker === '' ? [] : [speaker]);
  });
});
