import { describe, expect, it } from 'vitest';
import {
  amazonLanguages,
  canonicalTag,
  findLanguage,
  fromAmazonCode,
  isSameLanguage,
  toAmazonCode,
} from '../../../functions/core/languages/find-language.ts';

const tagOf = (input: string) => {
  const found = findLanguage(input);
  return found.ok ? found.value.tag : found.failure.code;
};

describe('languages', () => {
  it('has the 75 languages of Amazon Translate, each with tag, names, script and direction', () => {
    expect(amazonLanguages()).toHaveLength(75);
    expect(new Set(amazonLanguages().map(({ tag }) => tag)).size).toBe(75);
    for (const { tag, englishName, ownName, script } of amazonLanguages()) {
      expect(canonicalTag(tag)).toBe(tag);
      expect(englishName).not.toBe('');
      expect(ownName).not.toBe('');
      expect(script).toMatch(/^[A-Z][a-z]{3}$/);
    }
  });

  it('maps codes and tags both ways without loss', () => {
    for (const { tag, amazonCode } of amazonLanguages()) {
      expect(toAmazonCode(tag)).toBe(amazonCode);
      expect(fromAmazonCode(amazonCode ?? '')).toBe(tag);
    }
  });

  it.each([
    ['EN', 'en'],
    ['en-GB', 'en'],
    ['zh-Hans', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-Hant-TW', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['pt-MZ', 'pt-PT'],
    ['es-419', 'es-MX'],
    ['fr-CA', 'fr-CA'],
    ['pt-BR', 'pt'],
    ['pt-PT', 'pt-PT'],
    ['pt_br', 'pt'],
    ['iw', 'he'],
    ['nb', 'no'],
    ['tl', 'fil'],
    ['prs', 'fa-AF'],
    ['fr-CH', 'fr'],
    ['es-MX', 'es-MX'],
  ])('takes %s for %s', (input, tag) => {
    expect(tagOf(input)).toBe(tag);
  });

  it('knows which languages run from right to left', () => {
    const rtl = amazonLanguages()
      .filter(({ direction }) => direction === 'rtl')
      .map(({ tag }) => tag);
    expect(rtl.sort()).toEqual(['ar', 'fa', 'fa-AF', 'he', 'ps', 'ur']);
  });

  it('knows languages that Amazon Translate lacks, without a code', () => {
    const basque = findLanguage('eu');
    expect(basque).toMatchObject({
      ok: true,
      value: { tag: 'eu', englishName: 'Basque', script: 'Latn', direction: 'ltr' },
    });
    expect(toAmazonCode('eu')).toBeUndefined();
    expect(tagOf('gl')).toBe('gl');
  });

  it('refuses what is no language and names the nearest', () => {
    const refused = findLanguage('Spanisch');
    expect(refused).toMatchObject({ ok: false, failure: { code: 'wish-invalid', retryable: false } });
    expect(refused.ok ? '' : refused.failure.remedy).toContain('es (Spanish)');
    expect(tagOf('')).toBe('wish-invalid');
    expect(tagOf('x'.repeat(10_000))).toBe('wish-invalid');
  });
});

describe('two tags', () => {
  it.each([
    ['en-GB', 'en', true],
    ['nb', 'no', true],
    ['zh-HK', 'zh-TW', true],
    ['zh-Hans', 'zh', true],
    ['zh', 'zh-TW', false],
    ['pt', 'pt-PT', false],
    ['id', 'ms', false],
    ['und', 'und', true],
  ])('mean one language or not (%s, %s: %s)', (a, b, same) => {
    expect(isSameLanguage(a, b)).toBe(same);
  });
});
