import { describe, expect, it } from 'vitest';
import { partOf, partOfTag, perLanguage } from '../../../functions/core/languages/part-of.ts';

describe('a part of a language', () => {
  it('is that of the tag itself, else that of its primary subtag', () => {
    expect(partOf('zh-TW', 'identity')?.script).toBe('Hant');
    expect(partOf('de-AT', 'identity')?.ownName).toBe('Deutsch');
    expect(partOfTag('de-AT', 'identity')).toBeUndefined();
    expect(partOf('xx', 'identity')).toBeUndefined();
  });

  it('is built once', () => {
    expect(partOf('de-AT', 'identity')).toBe(partOf('de', 'identity'));
  });

  it('gives tables that are made once for each known language, and once for all unknown ones', () => {
    const asked: string[] = [];
    const tableOf = perLanguage((tag) => asked.push(tag));
    expect(['de', 'de-AT', 'zh-TW', 'xx', 'yy-ZZ', 'de'].map(tableOf)).toEqual([1, 1, 2, 3, 3, 1]);
    expect(asked).toEqual(['de', 'zh-TW', 'und']);
  });
});
