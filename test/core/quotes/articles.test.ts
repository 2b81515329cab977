import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../functions/core/article/analyze-text.ts';
import { readQuotes } from '../../../functions/core/quotes/find-quotes.ts';

interface Gold {
  readonly language: string;
  readonly paragraphs: readonly string[];
  readonly quotes: readonly { readonly text: string; readonly speaker: string | null; readonly mention?: string }[];
}

const folder = new URL('../../fixtures/quotes/', import.meta.url);
const articles = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file): [string, Gold] => [file, JSON.parse(readFileSync(new URL(file, folder), 'utf8'))]);

const read = ({ language, paragraphs }: Gold) =>
  readQuotes(analyzeText(paragraphs.join('\n\n'), language)).quotes.filter(({ kind }) => kind !== 'indirect');

describe('an article of the fixtures', () => {
  it.each(articles)('has the quotes it is said to have, each with its speaker (%s)', (_, gold) => {
    const found = read(gold).map(({ text, speaker }) => ({ text, speaker: speaker?.name ?? null }));
    expect(found).toEqual(gold.quotes.map(({ text, speaker }) => ({ text, speaker })));
  });

  it.each(articles)('shows the word beside the quote that names the speaker (%s)', (_, gold) => {
    const shown = read(gold).map(({ speaker }) => speaker?.mention ?? null);
    expect(shown).toEqual(gold.quotes.map(({ speaker, mention }) => mention ?? speaker));
  });
});
