import { TRANSLATION } from '../../languages/listed/translation.ts';
import { partOf } from '../../languages/part-of.ts';
import { type LanguageTag, primaryOf } from '../../text/language-tag.ts';
import type { Pair, SourceAndTarget } from '../check/check-names.ts';
import { ownLetters, sameScript } from '../check/language-of-line.ts';
import { isConsonant, skeleton } from '../check/names/skeleton.ts';

const WORD = /[\u30a1-\u30fa\u30fc]+|(?:(?![\u30a1-\u30fa\u30fc])[\p{L}\p{M}])+(?:[-'’][\p{L}\p{M}]+)*/gu;
const BETWEEN = /^[ \u00a0・=＝]$/u;
const LEAST_CLASSES = 2; // of each word of a name whose words stand side by side
const LEAST_ALONE = 3; // of a surname by itself, which another word may sound like
const LEAST_LINES = 2;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const tokensIn = (text: string): readonly Token[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));

const wordsOfName = (name: string): readonly string[] => tokensIn(name).map(({ text }) => text);
const lastLetter = (word: string): string =>
  [...word.toLowerCase().normalize('NFD')].findLast((it) => /\p{L}/u.test(it)) ?? '';
const SIGNS = /[ьъ’']$/u;

/** False where the form may be another case than the one that names: a consonant has got an ending, a vowel another one. */
function endsAlike(name: string, form: string, language: LanguageTag): boolean {
  const endings = partOf(primaryOf(language), TRANSLATION)?.lastVowels;
  if (!endings) return true;
  const [asked, given] = [lastLetter(name), lastLetter(form.replace(SIGNS, ''))];
  const vowels = endings[asked];
  return vowels === undefined ? isConsonant(given) : vowels.includes(given);
}

/** False where the form may begin with a particle that is no part of it: Arabic `و`, “and”. */
function beginsAlike(name: string, form: string, language: LanguageTag): boolean {
  if (isConsonant(name[0] ?? '')) return isConsonant(form[0] ?? '');
  const proclitics = partOf(primaryOf(language), TRANSLATION)?.proclitics;
  return proclitics === undefined || !proclitics.test(form);
}

function isForm(name: string, form: string, language: LanguageTag, least: number): boolean {
  const sounds = skeleton(name);
  if (sounds.length < least || skeleton(form) !== sounds) return false;
  const { own, all } = ownLetters(form, language);
  return own === all && beginsAlike(name, form, language) && endsAlike(name, form, language);
}

/** Where all words of a name stand side by side in a line, in other letters. */
function wholeForms(words: readonly string[], line: string, language: LanguageTag): readonly string[] {
  const tokens = tokensIn(line);
  return tokens.flatMap((first, at) => {
    const found = tokens.slice(at, at + words.length);
    const last = found.at(-1);
    if (!last || found.length < words.length) return [];
    const areForms = words.every((word, i) => isForm(word, found[i]?.text ?? '', language, LEAST_CLASSES));
    const areBeside = found.slice(1).every(({ start }, i) => BETWEEN.test(line.slice(found[i]?.end, start)));
    return areForms && areBeside ? [line.slice(first.start, last.end)] : [];
  });
}

/** The form that stands most often, the first of several. */
function commonest(forms: readonly string[]): string | undefined {
  const counts = Map.groupBy(forms, (form) => form);
  return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

/** A surname by itself: one form in two lines with the name, and in no line without it. */
function aloneForm(surname: string, lines: readonly SourceAndTarget[], language: LanguageTag): string | undefined {
  const formsIn = ({ target }: SourceAndTarget): readonly string[] => [
    ...new Set(tokensIn(target).flatMap(({ text }) => (isForm(surname, text, language, LEAST_ALONE) ? [text] : []))),
  ];
  const [named, others] = [true, false].map((isNamed) =>
    lines.filter(({ source }) => wordsOfName(source).includes(surname) === isNamed),
  );
  const form = commonest((named ?? []).flatMap(formsIn));
  const stands = (line: SourceAndTarget): boolean => form !== undefined && formsIn(line).includes(form);
  const isProved = (named ?? []).filter(stands).length >= LEAST_LINES && !(others ?? []).some(stands);
  return isProved ? form : undefined;
}

/**
 * How the lines of a translation write people's names in another script, by the name in the source. Only forms that
 * stand in the translation of a line with that name and sound like it, letter class by letter class: the whole name, or
 * the surname in two lines and in no other. `Ines Falk left.` against `Инес Фальк ушла.` gives `Инес Фальк`.
 */
export function writtenNames(
  { from, to }: Pair,
  lines: readonly SourceAndTarget[],
  people: readonly string[],
): ReadonlyMap<string, string> {
  if (sameScript(from, to) || partOf(primaryOf(to), TRANSLATION)?.joinsParticles) return new Map();
  const formOf = (name: string): string | undefined => {
    const words = wordsOfName(name);
    const surname = words.at(-1) ?? '';
    const withName = lines.filter(({ source }) => source.includes(name));
    const whole = words.length > 1 ? withName.flatMap(({ target }) => wholeForms(words, target, to)) : [];
    return commonest(whole) ?? aloneForm(surname, lines, to);
  };
  return new Map(
    [...new Set(people)].flatMap((name) => {
      const form = formOf(name);
      return form === undefined ? [] : [[name, form] as const];
    }),
  );
}
