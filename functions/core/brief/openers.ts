import { NO_OPENERS, OPENERS, PARTS_OF_BEFORE } from './opener-words.ts';

/** Scripts whose words run together: an opener needs no word end after it. */
const UNSPACED = new Set(['zh', 'ja']);

const MARKS = '[\\s"\'“”„«»‘’‹›「『（(—–-]{0,4}';

const PATTERNS = new Map(
  Object.entries(OPENERS).map(([language, words]) => {
    const wordEnd = UNSPACED.has(language) ? '' : '(?![\\p{L}\\p{M}\\p{Nd}])';
    const but = NO_OPENERS[language];
    const unless = but === undefined ? '' : `(?!(?:${but})${wordEnd})`;
    return [language, new RegExp(`^${MARKS}${unless}(?:${words})${wordEnd}`, 'iu')] as const;
  }),
);

/** UTF-16 units within which a part of something named before counts as the sentence's subject. */
const NEAR_THE_BEGINNING = 50;

const PARTS = new Map(
  Object.entries(PARTS_OF_BEFORE).map(([language, words]) => {
    const [start, end] = UNSPACED.has(language) ? ['', ''] : ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])'];
    return [language, new RegExp(`${start}(?:${words})${end}`, 'iu')] as const;
  }),
);

/**
 * True where the sentence begins by pointing back ("He", "However", "Two of them"); false for a language without a
 * list.
 */
export function opensPointingBack(sentence: string, language: string): boolean {
  const primary = language.split('-')[0] ?? '';
  if (PATTERNS.get(primary)?.test(sentence) === true) return true;
  return PARTS.get(primary)?.test(sentence.slice(0, NEAR_THE_BEGINNING)) ?? false;
}
