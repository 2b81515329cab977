import { readFileSync } from 'node:fs';
import { analyzeText } from '../../functions/core/article/analyze-text.ts';
import { writeSummary } from '../../functions/core/brief/write-summary.ts';
import { findQuotes } from '../../functions/core/quotes/find-quotes.ts';

// Times the built-in engine, reading included, on texts of several kinds grown to each size: `npm run bench`, or
// `npm run bench -- chinese` for the kinds named. Flat time per KiB is the aim: hostile text must not be dearer.
const SIZES = [4, 64, 1024]; // KiB of UTF-16 code units / 1024
const WARM_UP_MS = 1500;
const SLOW_MS = 400;

const story = readFileSync(new URL('../../samples/harbour-deal.txt', import.meta.url), 'utf8');
const CHINESE =
  '港口城市科尔文周二宣布，新码头将于5月3日开放，耗资三百万元。市长林安说：“我们为工人感到骄傲。”这项工程雇用了四百二十名工人。\n\n';

/** Numbered copies: repeated lines would be skipped as repetition. */
function grown(piece: (copy: number) => string, size: number): string {
  const copies: string[] = [];
  for (let length = 0, copy = 0; length < size; copy += 1) {
    const text = piece(copy);
    copies.push(text);
    length += text.length;
  }
  return copies.join('').slice(0, size);
}

const KINDS: Readonly<Record<string, { language: string; piece: (copy: number) => string }>> = {
  plain: { language: 'en', piece: (copy) => `${story.replaceAll('\n\n', ` Copy ${copy}.\n\n`)}\n\n` },
  chinese: { language: 'zh', piece: (copy) => CHINESE.replace('科尔文', `科尔文${copy}号`) },
  quotation: { language: 'en', piece: () => '"' },
  word: { language: 'en', piece: () => 'harbour ' },
  brackets: { language: 'en', piece: (copy) => (copy % 2048 < 1024 ? '(' : ')') },
};

interface Times {
  readonly reading: number;
  readonly quotes: number;
  readonly brief: number;
}

function timed(text: string, language: string): Times {
  const started = performance.now();
  const analyzed = analyzeText(text, language);
  const article = { ...analyzed, key: 'bench.txt', sha256: 'bench', mediaType: 'text/plain' as const };
  const read = performance.now();
  const quotes = findQuotes(article);
  const quoted = performance.now();
  writeSummary(article, quotes);
  return { reading: read - started, quotes: quoted - read, brief: performance.now() - quoted };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const total = ({ reading, quotes, brief }: Times): number => reading + quotes + brief;

const named = process.argv.slice(2);
for (const [kind, { language, piece }] of Object.entries(KINDS)) {
  if (named.length > 0 && !named.includes(kind)) continue;
  const warm = grown(piece, 4 * 1024);
  for (const started = performance.now(); performance.now() - started < WARM_UP_MS; ) timed(warm, language);
  for (const size of SIZES) {
    const text = grown(piece, size * 1024);
    const first = timed(text, language);
    const times =
      total(first) > SLOW_MS ? [first] : Array.from({ length: size > 100 ? 5 : 40 }, () => timed(text, language));
    const all = median(times.map(total));
    const [reading, quotes, brief] = (['reading', 'quotes', 'brief'] as const).map((part) =>
      median(times.map((one) => one[part])).toFixed(1),
    );
    process.stdout.write(
      `${kind.padEnd(10)}${String(size).padStart(5)} KiB ${all.toFixed(1).padStart(8)} ms ${((1000 * all) / size).toFixed(0).padStart(6)} µs/KiB  (reading ${reading}, quotes ${quotes}, brief ${brief}; median of ${times.length})\n`,
    );
  }
}
