import { readFileSync } from 'node:fs';
import { analyzeText } from '../../functions/core/article/analyze-text.ts';
import { writeSummary } from '../../functions/core/brief/write-summary.ts';
import { findQuotes } from '../../functions/core/quotes/find-quotes.ts';

// Times the built-in engine, reading included, on the English sample repeated to each size: `npm run bench`.
const SIZES = [4, 64, 1024]; // KiB
const story = readFileSync(new URL('../../samples/harbour-deal.txt', import.meta.url), 'utf8');

const brief = (text: string): void => {
  const analyzed = analyzeText(text, 'en');
  const article = { ...analyzed, key: 'bench.txt', sha256: 'bench', mediaType: 'text/plain' as const };
  writeSummary(article, findQuotes(article));
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

for (const size of SIZES) {
  // Numbered copies: repeated lines would be skipped as repetition.
  let text = '';
  for (let copy = 0; text.length < size * 1024; copy += 1) text += `${story.replaceAll('Tuesday', `day ${copy}`)}\n\n`;
  text = text.slice(0, size * 1024);
  const runs = size > 100 ? 3 : 20;
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    brief(text);
    return performance.now() - started;
  });
  process.stdout.write(`${String(size).padStart(5)} KiB  ${median(times).toFixed(1)} ms median of ${runs}\n`);
}
