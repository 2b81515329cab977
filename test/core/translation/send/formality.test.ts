import { describe, expect, it } from 'vitest';
import { formalityFor, readFormality } from '../../../../functions/core/translation/send/formality.ts';

function wishOf(text: string) {
  const read = readFormality(text);
  if (!read.ok) throw new Error(read.failure.message);
  return read.value;
}

describe('a wish for formality', () => {
  it.each([
    ['formal', 'de', 'formal'],
    ['Informal', 'ja', 'informal'],
    ['none', 'de', undefined],
    ['de=formal,ja=formal,fr=informal', 'fr', 'informal'],
    ['de=formal, ja = formal', 'ja', 'formal'],
    ['de=formal', 'fr', undefined],
    ['formal,fr=none', 'fr', undefined],
    ['formal,fr=none', 'hi', 'formal'],
    ['zh-Hant=formal,DE-at=informal', 'zh-TW', 'formal'],
    ['zh-Hant=formal,DE-at=informal', 'de', 'informal'],
  ])('“%s” means for %s: %s', (wish, language, tone) => {
    expect(formalityFor(language, wishOf(wish))).toBe(tone);
  });

  it.each([
    ['', 'the formality "" cannot be kept: it names no tone'],
    ['polite', 'the formality "polite" cannot be kept: it names no tone'],
    ['de=formal,fr=', 'the formality "fr=" cannot be kept: it names no tone'],
    ['de=formal=x', 'the formality "de=formal=x" cannot be kept: it names no tone'],
    ['q=formal', 'the formality "q=formal" cannot be kept: "q" is not a language tag that is known here.'],
    ['=formal', 'the formality "=formal" cannot be kept: "" is not a language tag that is known here.'],
    ['de=formal,de-DE=informal', 'the formality "de-DE=informal" cannot be kept: another part says the same language'],
    ['formal,informal', 'the formality "informal" cannot be kept: another part says the same language'],
  ])('“%s” is refused at its first wrong part', (wish, message) => {
    expect(readFormality(wish)).toMatchObject({ ok: false, failure: { code: 'wish-invalid', message } });
  });

  it('of an article wins over that of the settings, language by language', () => {
    const [own, settings] = [wishOf('fr=informal'), wishOf('de=formal,fr=formal')];
    expect(['fr', 'de', 'es'].map((language) => formalityFor(language, own, settings))).toEqual([
      'informal',
      'formal',
      undefined,
    ]);
    expect(formalityFor('de', wishOf('informal'), settings)).toBe('informal');
    expect(formalityFor('de', undefined, settings)).toBe('formal');
  });
});
