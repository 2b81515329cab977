import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toEvidence } from '../../../../functions/core/brief/facts/evidence.ts';

test('evidence carries the exact text and 32 units around it', () => {
  const text = `${'a'.repeat(40)}мост${'b'.repeat(40)}`;
  expect(toEvidence(text, { start: 40, end: 44 })).toEqual({
    start: 40,
    end: 44,
    exact: 'мост',
    prefix: 'a'.repeat(32),
    suffix: 'b'.repeat(32),
  });
});

test('at the edges of the text there is no context', () => {
  expect(toEvidence('桥', { start: 0, end: 1 })).toMatchObject({ prefix: '', exact: '桥', suffix: '' });
});

test('context never parts a surrogate pair', () => {
  const text = `${'😀'.repeat(20)}x${'y'.repeat(31)}😀`;
  const { prefix, suffix } = toEvidence(text, { start: 41, end: 41 });
  expect(prefix.isWellFormed()).toBe(true);
  expect(suffix).toBe('y'.repeat(31));
});

test('of well-formed text at whole characters, prefix, exact and suffix stand together in the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      fc.string(),
      (before, exact, after) => {
        const text = before + exact + after;
        const evidence = toEvidence(text, { start: before.length, end: before.length + exact.length });
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.exact);
        expect(before.endsWith(evidence.prefix) && after.startsWith(evidence.suffix)).toBe(true);
        expect(evidence.prefix.isWellFormed()).toBe(true);
      },
    ),
  );
});
