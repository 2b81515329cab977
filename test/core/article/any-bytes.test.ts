import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../functions/core/article/article.ts';
import { readArticle } from '../../../functions/core/article/read-article.ts';

const SAMPLES = new URL('../../../samples/', import.meta.url);
const FILES = readdirSync(SAMPLES)
  .filter((name) => /\.(?:txt|html)$/u.test(name))
  .map((name) => readFileSync(new URL(name, SAMPLES)));
const KEYS = ['a.txt', 'a.html', 'a.md', 'a.json', 'a', 'a.bin'];
const TYPES = [undefined, 'text/plain; charset=windows-1251', 'text/html', 'application/octet-stream', 'charset=;;'];

/** A sample with a few of its bytes replaced, and a piece cut out or doubled. */
const damaged = fc
  .tuple(
    fc.constantFrom(...FILES),
    fc.array(fc.tuple(fc.nat(4000), fc.integer({ min: 0, max: 255 })), { maxLength: 12 }),
    fc.nat(2000),
    fc.nat(2000),
  )
  .map(([file, changes, from, to]) => {
    const bytes = Uint8Array.from(Buffer.concat([file.subarray(0, from), file.subarray(Math.min(to, from))]));
    for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
    return bytes;
  });

function expectWhole({ text, paragraphs, sentences, skipped }: Article): void {
  let end = 0;
  for (const span of [...paragraphs, ...skipped].sort((a, b) => a.start - b.start)) {
    expect(
      text
        .slice(end, span.start)
        .replace(/[*•‣▪●◦]/gu, '')
        .trim(),
    ).toBe(''); // every word is story or skipped, none both
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
  }
  expect(
    text
      .slice(end)
      .replace(/[*•‣▪●◦]/gu, '')
      .trim(),
  ).toBe('');
  for (const { start, end: to, paragraph } of sentences) {
    expect(start >= (paragraphs[paragraph]?.start ?? Infinity) && to <= (paragraphs[paragraph]?.end ?? -1)).toBe(true);
  }
}

describe('any bytes under any name', () => {
  it.each([
    ['at random', fc.uint8Array({ maxLength: 400 })],
    ['of damaged articles', damaged],
    ['of any text', fc.string({ unit: 'binary', maxLength: 600 }).map((text) => new TextEncoder().encode(text))],
  ])('are read or refused in words, never thrown at (%s)', async (_, arbitrary) => {
    await fc.assert(
      fc.asyncProperty(
        arbitrary,
        fc.constantFrom(...KEYS),
        fc.constantFrom(...TYPES),
        async (bytes, key, contentType) => {
          const dropped = { key, bytes, wishes: { 'source-language': 'en' }, ...(contentType ? { contentType } : {}) };
          const outcome = await readArticle(dropped);
          if (outcome.ok) expectWhole(outcome.value);
          else expect(outcome.failure.remedy).not.toBe('');
        },
      ),
      { numRuns: 150 },
    );
  });
});
