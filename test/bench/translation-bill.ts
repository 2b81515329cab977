import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyzeText } from '../../functions/core/article/analyze-text.ts';
import { identifyLanguage } from '../../functions/core/article/language/identify-language.ts';
import { assembleBrief } from '../../functions/core/brief/assemble-brief.ts';
import { builtInSummarizer } from '../../functions/core/brief/built-in-summarizer.ts';
import type { Brief } from '../../functions/core/brief/schema.ts';
import { briefLines } from '../../functions/core/translation/send/lines.ts';
import { estimateTranslation } from '../../functions/steps/translation/estimate-translation.ts';
import { KeptLines } from '../../functions/steps/translation/kept-lines.ts';
import { FakeTranslator } from '../fakes/fake-translator.ts';
import { MemoryBriefStore } from '../fakes/memory-brief-store.ts';

/** How many corrections are tried in each article, spread evenly over its sentences. */
const CORRECTIONS = 5;
const LONG_WORD = /(?<=\p{Ll}{4})(?=[^\p{L}]*$)/u;

/** Counts like Amazon Translate, and sends nothing. */
const translator = new FakeTranslator();

async function briefOf(text: string, language: string): Promise<Brief | undefined> {
  const article = { ...analyzeText(text, language), key: 'a.txt', sha256: 'a', mediaType: 'text/plain' as const };
  const summary = await builtInSummarizer().summarize(article);
  return summary.ok ? assembleBrief(article, summary.value, { fingerprint: 'f', createdAt: '' }) : undefined;
}

/** The text with one sentence corrected, in its last figure or else its last long word. */
function corrections(text: string, language: string): string[] {
  const sentences = Array.from(new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text));
  const step = Math.max(1, Math.floor(sentences.length / CORRECTIONS));
  return sentences
    .filter((_, i) => i % step === 0)
    .map(({ segment, index }) => {
      const other = /\d\d/u.test(segment) ? segment.replace(/\d(?=\d)/u, '9') : segment.replace(LONG_WORD, 'ly');
      return text.slice(0, index) + other + text.slice(index + segment.length);
    })
    .filter((corrected) => corrected !== text);
}

interface Bill {
  readonly calls: number;
  readonly sent: number;
  readonly text: number;
  /** What each correction takes, as a share of the first translation. */
  readonly second: readonly number[];
}

async function billOf(text: string, language: string): Promise<Bill | undefined> {
  const to = language === 'es' ? 'fr' : 'es';
  const brief = await briefOf(text, language);
  if (!brief) return undefined;
  const kept = new KeptLines(new MemoryBriefStore());
  const lines = briefLines(brief).map((line) => line.text);
  const first = await estimateTranslation(brief, to, { translator, kept });
  const shape = { from: language, to, translator: translator.name };
  await kept.keep(
    lines.map((source) => ({ ...shape, source, target: source })),
    shape,
  );
  const second: number[] = [];
  for (const corrected of corrections(text, language)) {
    const again = await briefOf(corrected, language);
    const bill = again && (await estimateTranslation(again, to, { translator, kept }));
    if (bill) second.push(bill.translatedCharacters / first.translatedCharacters);
  }
  const net = lines.reduce((sum, line) => sum + [...line].length, 0);
  return { calls: first.calls, sent: first.translatedCharacters, text: net, second };
}

async function articlesIn(file: string): Promise<{ text: string; language: string }[]> {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row));
  const named = rows.map(async ({ text, language }) => ({
    text,
    language: language ?? (await identifyLanguage(text)),
  }));
  return (await Promise.all(named)).filter(({ language }) => language !== undefined);
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length);

/** One row for each set of articles: what one language of a brief takes, and what a correction of one sentence takes after that. */
export async function billRows(folder: string): Promise<string[]> {
  const rows: string[] = [];
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.jsonl'))) {
    const all: Bill[] = [];
    for (const { text, language } of await articlesIn(join(folder, name))) {
      const bill = await billOf(text, language);
      if (bill) all.push(bill);
    }
    const second = all.flatMap((bill) => bill.second).sort((a, b) => a - b);
    const percent = (share: number | undefined): string => `${(100 * (share ?? 0)).toFixed(1)} %`;
    const over = mean(all.map(({ sent }) => sent)) / mean(all.map(({ text }) => text)) - 1;
    rows.push(
      `| ${name.replace('.jsonl', '')}, ${all.length} | ${mean(all.map(({ calls }) => calls)).toFixed(3)} | ${Math.round(
        mean(all.map(({ sent }) => sent)),
      )} | ${percent(over)} | ${percent(mean(second))} | ${percent(second[Math.floor(second.length * 0.9)])} |`,
    );
  }
  return rows;
}
