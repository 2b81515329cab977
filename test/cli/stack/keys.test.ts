import { describe, expect, it } from 'vitest';
import { keyOf, keyOfManifest, shellWord, shownKey, toType } from '../../../cli/stack/keys.ts';

describe('a key', () => {
  it.each([
    ['2026/quay.html', 'articles/2026/quay.html'],
    ['articles/2026/quay.html', 'articles/2026/quay.html'],
    ['', 'articles/'],
    ['articles', 'articles/'],
    ['articles/', 'articles/'],
  ])('is typed with or without articles/: %j', (typed, key) => {
    expect(keyOf(typed)).toBe(key);
  });

  it('is found from the path of a manifest, and of nothing else', () => {
    expect(
      [
        'briefs/a/b.txt/manifest.json',
        'briefs/manifest.json/manifest.json',
        'briefs/a/es.json',
        'results/manifest.json',
      ].map(keyOfManifest),
    ).toEqual(['articles/a/b.txt', 'articles/manifest.json', undefined, undefined]);
  });

  it('shows what cannot be seen, and keeps letters of all scripts', () => {
    expect(shownKey('порт\u202egnp.txt\r\n\u001b[2J')).toBe('порт\\u{202e}gnp.txt\\u{d}\\u{a}\\u{1b}[2J');
  });

  it.each([
    ['2026/порт-1+1.txt', '2026/порт-1+1.txt'],
    ['a b.txt', "'a b.txt'"],
    ["it's.txt", "'it'\\''s.txt'"],
    ['$(rm).txt', "'$(rm).txt'"],
    ['-n', "'-n'"],
    ["x\u001by'z.txt", "$'x\\x1by\\'z.txt'"],
    ['x\u202ey', "$'x\\xe2\\x80\\xaey'"],
  ])('stands as one word in a command: %j', (key, word) => {
    expect(shellWord(key)).toBe(word);
  });

  it('stands in what to type, with the stack where it has another name', () => {
    expect(toType('retry', 'articles/a b.txt', 'Wirebrief')).toBe("wirebrief retry 'a b.txt'");
    expect(toType('retry', 'articles/a.txt', 'Test')).toBe('wirebrief retry a.txt --stack Test');
    expect(['', 'articles/-n', 'articles/articles/a'].map((key) => toType('status', key, 'Wirebrief'))).toEqual([
      'wirebrief status articles/',
      'wirebrief status articles/-n',
      'wirebrief status articles/articles/a',
    ]);
  });
});
