import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recently } from '../../../functions/core/text/recently.ts';

function counted() {
  const asked: string[][] = [];
  const of = recently((language: string, text: string) => {
    asked.push([language, text]);
    return { said: `${language}|${text}` };
  });
  return { asked, of };
}

describe('recently', () => {
  it('asks once for the same arguments', () => {
    const { asked, of } = counted();
    expect(of('en', 'Harbour opens')).toBe(of('en', 'Harbour opens'));
    expect(of('de', 'Harbour opens')).toEqual({ said: 'de|Harbour opens' });
    expect(asked).toHaveLength(2);
  });

  it('keeps an undefined answer', () => {
    let asked = 0;
    const of = recently((_: string): undefined => {
      asked += 1;
      return undefined;
    });
    expect([of('x'), of('x'), asked]).toEqual([undefined, undefined, 1]);
  });

  it('forgets the oldest answer, and keeps no long text', () => {
    const { asked, of } = counted();
    for (let i = 0; i < 130; i += 1) of('en', `line ${i}`);
    of('en', 'line 129');
    expect(asked).toHaveLength(130);
    of('en', 'line 0');
    expect(asked).toHaveLength(131);
    const long = 'ш'.repeat(2_000);
    of('ru', long);
    of('ru', long);
    expect(asked).toHaveLength(133);
  });

  it('never mistakes one pair of texts for another, wherever they are divided', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '1', ':', '\0', '2') });
    const { of } = counted();
    fc.assert(fc.property(text, text, (a, b) => of(a, b).said === `${a}|${b}`));
  });
});
