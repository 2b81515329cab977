import { describe, expect, it } from 'vitest';
import { listOf, wordSet } from '../../../functions/core/languages/word-list.ts';

describe('a list of words', () => {
  it('is separated by white space of any kind', () => {
    expect(listOf('  said say\n    told\ttell ')).toEqual(['said', 'say', 'told', 'tell']);
    expect(listOf('')).toEqual([]);
  });

  it('can be searched as a set', () => {
    const words = wordSet('said say said');
    expect([words.has('said'), words.has('sa'), words.size]).toEqual([true, false, 2]);
  });
});
