import { describe, expect, it } from 'vitest';
import { stemOf } from '../../../../functions/core/verify/words/stem.ts';

describe('a stem', () => {
  it.each([
    ['rose', 'rises'],
    ['rising', 'rise'],
    ['planned', 'plan'],
    ['parties', 'party'],
    ['tried', 'trying'],
    ['boats', 'boat'],
    ['boxes', 'box'],
    ['agreed', 'agreed'],
    ['closing', 'closed'],
    ['mayor’s'.replace('’', "'"), 'mayor'],
    ['children', 'child'],
  ])('is one for the forms of a word (%s, %s)', (one, other) => {
    expect(stemOf(one, 'en')).toBe(stemOf(other, 'en'));
  });

  it.each([
    ['ring', 'r'],
    ['sing', 's'],
    ['need', 'ne'],
    ['gas', 'ga'],
    ['red', 'r'],
    ['bus', 'bu'],
    ['class', 'clas'],
  ])('is not cut from a word that only looks inflected (%s)', (word, cut) => {
    expect(stemOf(word, 'en')).not.toBe(cut);
  });

  it.each([
    ['ru', 'школы', 'школе'],
    ['de', 'brücke', 'brücken'],
    ['es', 'aprobó', 'aprobaron'],
    ['ar', 'والمدينة', 'مدينة'],
    ['hi', 'पुस्तकालय', 'पुस्तकालयों'],
  ])('is the beginning of the word elsewhere (%s)', (language, one, other) => {
    expect(stemOf(one, language)).toBe(stemOf(other, language));
  });

  it('is no English one in another language, and the word itself where words have no forms', () => {
    expect(stemOf('star', 'de')).not.toBe(stemOf('star', 'en'));
    expect(stemOf('rot', 'de')).not.toBe(stemOf('rot', 'en'));
    expect(stemOf('图书馆开放日', 'zh')).toBe('图书馆开放日');
  });
});
