import {
  ADDED_TO_BEFORE,
  FIRST_OPENERS,
  INTRODUCED_PRONOUN,
  JUDGED_BEFORE,
  NO_OPENERS,
  OPENERS,
  PARTS_OF_BEFORE,
  POINTED_NOUN,
  SAID_OF_SOMEBODY,
  SPEAKERS_BEFORE,
} from './opener-words.ts';

/** Scripts whose words run together: an opener needs no word end after it. */
const UNSPACED = new Set(['zh', 'ja']);

const MARKS = '[\\s"\'“”„«»‘’‹›「『（(—–-]{0,4}';

/** Begins with one of the words, unless with one of the exceptions. */
function beginning(language: string, words: string, exceptions: readonly (string | undefined)[]): RegExp {
  const wordEnd = UNSPACED.has(language) ? '' : '(?![\\p{L}\\p{M}\\p{Nd}])';
  const but = exceptions.filter((exception) => exception !== undefined).join('|');
  const unless = but === '' ? '' : `(?!(?:${but})${wordEnd})`;
  return new RegExp(`^${MARKS}${unless}(?:${words})${wordEnd}`, 'iu');
}

const PATTERNS = new Map(
  Object.entries(OPENERS).map(([language, words]) => {
    const alone = NO_OPENERS[language];
    const anywhere = beginning(language, words, [alone]);
    return [language, { anywhere, first: beginning(language, words, [alone, FIRST_OPENERS[language]]) }] as const;
  }),
);

/** UTF-16 units within which a part of something named before counts as the sentence's subject. */
const NEAR_THE_BEGINNING = 50;

const anywhere = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, RegExp> =>
  new Map(
    Object.entries(lists).map(([language, words]) => {
      const [start, end] = UNSPACED.has(language) ? ['', ''] : ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])'];
      return [language, new RegExp(`${start}(?:${words})${end}`, 'iu')] as const;
    }),
  );

const PARTS = anywhere(PARTS_OF_BEFORE);
const ADDED = anywhere(ADDED_TO_BEFORE);
const SPEAKERS = anywhere(SPEAKERS_BEFORE);

/** English introductions, sayings and nouns that only a sentence before can explain. */
const pointsBackInEnglish = (sentence: string, isFirst: boolean): boolean =>
  INTRODUCED_PRONOUN.test(sentence) ||
  SAID_OF_SOMEBODY.test(sentence) ||
  JUDGED_BEFORE.test(sentence) ||
  (!isFirst && POINTED_NOUN.test(sentence.slice(0, NEAR_THE_BEGINNING)));

/**
 * True where the sentence begins by pointing back ("He", "However", "Two of them") or names its speaker so (", she said"); `isFirst` for the first sentence of
 * the story, which can point to no other with "this" or "also". False for a language without a list.
 */
export function opensPointingBack(sentence: string, language: string, isFirst = false): boolean {
  const primary = language.split('-')[0] ?? '';
  const patterns = PATTERNS.get(primary);
  if ((isFirst ? patterns?.first : patterns?.anywhere)?.test(sentence) === true) return true;
  if (primary === 'en' && pointsBackInEnglish(sentence, isFirst)) return true;
  if (SPEAKERS.get(primary)?.test(sentence) === true) return true;
  if (isFirst && ADDED.get(primary)?.test(sentence) === true) return true;
  return PARTS.get(primary)?.test(sentence.slice(0, NEAR_THE_BEGINNING)) ?? false;
}
