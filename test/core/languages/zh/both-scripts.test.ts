import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TRADITIONAL_CHARACTERS } from '../../../../functions/core/languages/zh/lists/traditional-characters.ts';

const FOLDER = new URL('../../../../functions/core/languages/zh/', import.meta.url);
/** Files whose words are looked for in the text of an article, and so in both scripts. */
const FILES = ['claims', 'furniture', 'grammar', 'sentences', 'speech', 'summary', 'words'];

const pairs = [...TRADITIONAL_CHARACTERS].flatMap((traditional, i, all) =>
  i % 2 === 0 ? [[traditional, all[i + 1] ?? ''] as const] : [],
);
const simplified = new Map(pairs);
/** Japanese words stand among the notices, since a short text is sometimes taken for the other. */
const isJapanese = (word: string): boolean => word === '無断転載';
const simplify = (word: string): string =>
  [...word].map((character) => simplified.get(character) ?? character).join('');
/** Characters that traditional texts write in another way, whatever they mean. */
const ONLY_SIMPLIFIED = new Set(
  pairs.map(([, character]) => character).filter((it) => !'后里台周布只占准游于几面注'.includes(it)),
);

/** Words that stand alone in a list; those inside longer patterns have their classes of characters. */
const wordsIn = (file: string): string[] =>
  readFileSync(new URL(`${file}.ts`, FOLDER), 'utf8').match(/(?<=[\s|'`(])\p{Script=Han}+(?=[\s|'`)])/gu) ?? [];

describe('the words of Chinese', () => {
  it.each(FILES)('stand in both scripts (%s)', (file) => {
    const words = new Set(wordsIn(file));
    const folded = new Set([...words].filter((word) => simplify(word) !== word).map(simplify));
    const alone = [...words].filter(
      (word) => [...word].some((it) => ONLY_SIMPLIFIED.has(it)) && !folded.has(word) && !isJapanese(word),
    );
    expect(alone).toEqual([]);
  });
});
