import { TRANSLATION } from '../../../languages/listed/translation.ts';
import { WORDS } from '../../../languages/listed/words.ts';
import { inAnyLanguage, languagesWith, partOf, partOfTag } from '../../../languages/part-of.ts';
import { listOf } from '../../../languages/word-list.ts';
import { type LanguageTag, primaryOf } from '../../../text/language-tag.ts';
import { once } from '../../../text/once.ts';
import { recently } from '../../../text/recently.ts';
import { anchorsIn } from './anchors.ts';
import { skeleton, soundsAlike, transcriptions } from './skeleton.ts';

const WORD = /[\p{L}\p{M}]+(?:[-'’.][\p{L}\p{M}]+)*/gu;
const KATAKANA_RUN = /[\u30a1-\u30fa\u30fc]+/gu;
const CAPITALISED = /^\p{Lu}/u;
const CASED = /\p{Lu}|\p{Ll}/u;
const SENTENCE_START = /(?:^|[.!?…。！？:：]["'”’»)\]]*\s+|^\s*|["“„«'‘([—–-]\s*)$/u;
const LOOK_BEHIND = 6;
const SHORTEST_NAME = 3;

/** The words of a line, runs of katakana as words of their own. */
export function wordsOf(line: string): readonly string[] {
  const words = line.match(WORD) ?? [];
  return [
    ...words.flatMap((word) => [word, ...(/[-'’.]/u.test(word) ? word.split(/[-'’.]/u) : [])]),
    ...(line.match(KATAKANA_RUN) ?? []),
  ];
}

/** Words of every language's institutions: whole words, and beginnings with their lengths. */
const institutions = once(() => {
  const of = (field: 'institutionWords' | 'institutionStems'): ReadonlySet<string> =>
    new Set(languagesWith(TRANSLATION).flatMap(({ tag }) => listOf(partOfTag(tag, TRANSLATION)?.[field] ?? '')));
  const stems = of('institutionStems');
  return { whole: of('institutionWords'), stems, stemLengths: [...new Set([...stems].map((stem) => stem.length))] };
});

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function isInstitutionWord(word: string, language: LanguageTag): boolean {
  const { whole, stems, stemLengths } = institutions();
  if (whole.has(word.toLowerCase())) return true;
  // Where whole words are listed, a beginning would also match other names.
  if (partOf(primaryOf(language), TRANSLATION)?.institutionWords !== undefined) return false;
  const folded = fold(word);
  return stemLengths.some((length) => stems.has(folded.slice(0, length)));
}

/**
 * True if one of a name's words belongs to an institution, an office or a place that each language names in its own
 * way.
 */
export const isInstitution = (name: string): boolean =>
  (name.match(WORD) ?? []).some((word) => institutions().whole.has(word.toLowerCase()));

const ACRONYM = /^\p{Lu}{2,5}$/u;
const MOST_NAMES = 60; // more than a line of a brief has; limits the cost of hostile lines
const HEADLINE_SHARE = 0.7;

export interface Names {
  /** These must be in the translation too, in one form or another. */
  readonly sure: readonly string[];
  /**
   * These may not be names (the first word of a sentence, a headline's words) or may be translated (`EU`, `Germany`):
   * finding them is evidence, missing them is not.
   */
  readonly possible: readonly string[];
}

const possessive = once(() => new RegExp(`(?:${inAnyLanguage(WORDS, ({ possessives }) => possessives)})$`, 'u'));

/** Words with a capital, in languages that write only names that way. */
export const namesOf = recently((line: string, language: LanguageTag): Names => {
  const words = Array.from(line.matchAll(WORD));
  const isHeadline = words.filter(([word]) => CAPITALISED.test(word)).length > words.length * HEADLINE_SHARE;
  const sure: string[] = [];
  const possible: string[] = [];
  for (const match of words) {
    const name = match[0].replace(possessive(), '');
    if (!CAPITALISED.test(name) || name.length < SHORTEST_NAME || isInstitutionWord(name, language)) continue;
    const begins = SENTENCE_START.test(line.slice(Math.max(0, match.index - LOOK_BEHIND), match.index));
    if (begins || isHeadline || ACRONYM.test(name) || anchorsIn(name, language).size > 0) possible.push(name);
    else sure.push(name);
  }
  return { sure, possible };
});

export const hasCase = (line: string): boolean => CASED.test(line);

const SHARED_START = 4;

function startsAlike(a: string, b: string): boolean {
  const length = Math.min(Math.max(SHARED_START, Math.ceil(Math.min(a.length, b.length) * 0.7)), a.length, b.length);
  return length >= 3 && a.slice(0, length) === b.slice(0, length);
}

const withoutLiquids = (sounds: string): string => sounds.replaceAll('L', '').replace(/(.)\1+/g, '$1');
const SHORTEST_WITHOUT_LIQUIDS = 3;

/** Chinese often leaves out an r before a consonant: Sanford is 桑福德. */
function isTranscribed(name: string, run: string): boolean {
  if (run.includes(name)) return true;
  const bare = withoutLiquids(name);
  return bare.length >= SHORTEST_WITHOUT_LIQUIDS && withoutLiquids(run).includes(bare);
}

/** The words of a line prepared for comparison with names. */
class Written {
  /** Folded; includes the runs of katakana. */
  readonly words: readonly string[];
  readonly #sounds: readonly string[];
  readonly #transcribed: readonly string[];

  constructor(line: string) {
    const written = wordsOf(line);
    this.words = [...new Set(written.map(fold))];
    this.#sounds = [...new Set(written.map(skeleton))].filter((it) => it.length >= 2);
    this.#transcribed = transcriptions(line);
  }

  /** In the same letters, whatever the ending, or in the same sounds. */
  has(name: string, sounds: string): boolean {
    if (this.words.some((word) => startsAlike(word, name))) return true;
    if (sounds.length < 2) return false;
    return (
      this.#sounds.some((it) => soundsAlike(it, sounds)) || this.#transcribed.some((it) => isTranscribed(sounds, it))
    );
  }
}

const writtenIn = recently((line: string) => new Written(line));

/** True if one of a name's words is in a line, in the same letters or in the same sounds: `Lund` is in `Лунд ушла`. */
export function isWritten(words: readonly string[], line: string): boolean {
  const written = writtenIn(line);
  return words.some((word) => written.has(fold(word), skeleton(word)));
}

/**
 * How many of the names are in `line`, in the same letters or in the same sounds; names too short to compare are not in
 * `compared`.
 */
export function namesFound({ sure, possible }: Names, line: string): { found: number; compared: number } {
  const written = writtenIn(line);
  let found = 0;
  let compared = 0;
  const counted = new Set(sure.map(fold));
  const names = new Map([...sure, ...possible].slice(0, MOST_NAMES).map((it) => [fold(it), skeleton(it)]));
  for (const [name, sounds] of names) {
    const stands = written.has(name, sounds);
    if (stands) found += 1;
    if (stands || (counted.has(name) && sounds.length >= 3)) compared += 1;
  }
  return { found, compared };
}

const LONG_WORD = 6;
const COGNATE_START = 5;

/**
 * Long words of `source`, including those in small letters, and how many of them begin like a word of `target`: in
 * related languages, a third do.
 */
export function cognates(source: string, target: string): { found: number; compared: number } {
  const long = writtenIn(source).words.filter((word) => word.length >= LONG_WORD);
  const starts = new Set(writtenIn(target).words.map((word) => word.slice(0, COGNATE_START)));
  return { found: long.filter((word) => starts.has(word.slice(0, COGNATE_START))).length, compared: long.length };
}
