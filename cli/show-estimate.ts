import type { Brief } from '../functions/core/brief/schema.ts';
import type { Failure, Outcome } from '../functions/core/errors.ts';
import { englishName } from '../functions/core/languages/find-language.ts';
import type { BriefEstimate } from '../functions/core/model/ask/estimate-brief.ts';
import type { Estimate } from '../functions/steps/translation/estimate-translation.ts';
import { count, dollars, sentence } from './output.ts';

/** What one language of an article would take, or why it cannot be made. */
export type LanguageEstimate = { readonly language: string } & (Estimate | { readonly error: Failure });

/** What one article would take: the model's share, where one is asked for, and that of each language. */
export interface Priced {
  readonly writing?: BriefEstimate | undefined;
  readonly rows: readonly LanguageEstimate[];
}

function sumOf(rows: readonly LanguageEstimate[]): Estimate {
  const sum = (name: keyof Estimate): number => rows.reduce((all, row) => all + ('error' in row ? 0 : row[name]), 0);
  return {
    lines: sum('lines'),
    knownLines: sum('knownLines'),
    calls: sum('calls'),
    translatedCharacters: sum('translatedCharacters'),
    rememberedCharacters: sum('rememberedCharacters'),
    estimatedUsd: sum('estimatedUsd'),
    savedUsd: sum('savedUsd'),
  };
}

function inWords({ lines, knownLines, calls, translatedCharacters, estimatedUsd, savedUsd }: Estimate): string {
  const known =
    knownLines > 0 ? `; ${count(knownLines)} of ${count(lines)} lines known (${dollars(savedUsd)} saved)` : '';
  const sent = `${count(translatedCharacters)} characters in ${count(calls)} ${calls === 1 ? 'call' : 'calls'}`;
  return `${sent}, ${dollars(estimatedUsd)}${known}`;
}

function writingInWords({ model, requests, inputTokens, outputTokens, estimatedUsd, pricesOf }: BriefEstimate): string {
  const parts = requests === 1 ? '' : ` in ${count(requests)} requests`;
  const tokens = `about ${count(inputTokens)} tokens in, at most ${count(outputTokens)} out${parts}`;
  return `${tokens}, at most ${dollars(estimatedUsd)} (${model}, prices of ${pricesOf})`;
}

/** What all articles would take together. */
export function totalAsText(all: readonly Priced[]): string {
  const translated = `all: ${inWords(sumOf(all.flatMap(({ rows }) => rows)))}`;
  const writings = all.flatMap(({ writing }) => writing ?? []);
  if (writings.length === 0) return translated;
  const usd = writings.reduce((sum, { estimatedUsd }) => sum + estimatedUsd, 0);
  return `${translated}; writing the briefs: at most ${dollars(usd)}`;
}

/** One article's estimate as text for the terminal: a line for each language. */
export function estimateAsText(key: string, brief: Outcome<Brief>, { writing, rows }: Priced): string {
  if (!brief.ok) return `${key}: ${sentence(brief.failure.message)} What to do: ${sentence(brief.failure.remedy)}`;
  const written = writing ? [`  writing: ${writingInWords(writing)}`] : [];
  const lines = rows.map((row) => {
    const name = `  ${row.language} (${englishName(row.language)})`;
    if ('error' in row) return `${name}: ${sentence(row.error.message)} What to do: ${sentence(row.error.remedy)}`;
    return row.lines === 0 ? `${name}: the article's own language` : `${name}: ${inWords(row)}`;
  });
  return [key, ...written, ...lines].join('\n');
}

/** One article's estimate as one line of JSON. */
export const estimateAsJson = (key: string, brief: Outcome<Brief>, { writing, rows }: Priced): string =>
  JSON.stringify(brief.ok ? { key, ...(writing ? { writing } : {}), languages: rows } : { key, error: brief.failure });
