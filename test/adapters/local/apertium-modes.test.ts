import { describe, expect, it } from 'vitest';
import { findPath, parseModes } from '../../../functions/adapters/local/apertium-modes.ts';

const modes = parseModes(
  '  eng-spa\n  es-pt\n  es-pt_BR\n  eng-cat_valencia_iec2017\n  eco-es-fr\n  es-fr\n  spa-ita\n  fr-es\n',
);
const path = (from: string, to: string, canPivot = true) =>
  findPath(modes, { from, to, canPivot })?.map(({ name }) => name);

describe('the modes of Apertium', () => {
  it('are read from its list, with languages as BCP 47 tags', () => {
    expect(modes.map(({ name, from, to, region }) => [name, from, to, region])).toEqual([
      ['eng-spa', 'en', 'es', undefined],
      ['es-pt', 'es', 'pt', undefined],
      ['es-pt_BR', 'es', 'pt', 'BR'],
      ['es-fr', 'es', 'fr', undefined],
      ['spa-ita', 'es', 'it', undefined],
      ['fr-es', 'fr', 'es', undefined],
    ]);
  });

  it.each([
    ['en', 'es', ['eng-spa']],
    ['en-GB', 'es', ['eng-spa']],
    ['en', 'fr', ['eng-spa', 'es-fr']],
    ['es', 'pt', ['es-pt_BR']],
    ['es', 'pt-PT', ['es-pt']],
    ['fr', 'it', ['fr-es', 'spa-ita']],
  ])('lead from %s to %s by the shortest path', (from, to, expected) => {
    expect(path(from, to)).toEqual(expected);
  });

  it('lead through no other language if that is not allowed', () => {
    expect(path('en', 'fr', false)).toBeUndefined();
    expect(path('es', 'fr', false)).toEqual(['es-fr']);
  });

  it('lead nowhere if one language between is not enough', () => {
    expect(path('es', 'en')).toBeUndefined();
    expect(path('en', 'ru')).toBeUndefined();
  });
});
