import { canonicalTag } from '../../languages/find-language.ts';
import { IDENTITY } from '../../languages/listed/identity.ts';
import { languagesWith } from '../../languages/part-of.ts';
import type { LanguageTag } from '../../text/language-tag.ts';
import { once } from '../../text/once.ts';
import { closeTo, tellApart, toldByItsWords } from './near-languages.ts';

/** The text is judged by this many windows spread over it, each of this many characters: enough for a verdict. */
const WINDOWS = 24;
const WINDOW_CHARACTERS = 150;
/**
 * Languages that have a script to themselves, in the order they are checked: Japanese first, since it also uses Han
 * characters.
 */
const ownScripts = once(() =>
  languagesWith(IDENTITY)
    .flatMap(({ tag, part }) => {
      const own = part.ownScript;
      return own ? [{ tag, ...own }] : [];
    })
    .sort((a, b) => a.share - b.share),
);
/** In a mixed text one language must have this share of what was judged; half and half is undetermined. */
const MAJORITY = 0.6;
/** A few words are certain only if the second guess is far behind ("Мост" is Bulgarian as well as Russian). */
const SHORT_LETTERS = 60;
const SHORT_MARGIN = 0.06;
/** Few languages share a script other than Latin: their scores are closer together. */
const SHORT_MARGIN_ELSEWHERE = 0.03;
const MIN_LETTERS = 12;

const lettersIn = (text: string): number => text.match(/[\p{L}\p{M}]/gu)?.length ?? 0;

/**
 * The language a text is written in, or undefined if that is uncertain: too few letters, no language has the majority,
 * or nothing tells it from a near one. Quotations in another language do not matter. The identifier is loaded when first
 * needed. `Der Hafen bleibt den ganzen Winter über geschlossen.` gives `de`.
 */
export async function identifyLanguage(text: string): Promise<LanguageTag | undefined> {
  const windows = windowsOf(text);
  const sample = windows.join('\n');
  const letters = lettersIn(sample);
  if (letters === 0) return undefined;
  const own = ownScripts().find(({ letters: script, share }) => (sample.match(script)?.length ?? 0) >= letters * share);
  if (own) return tellApart(sample, { language: own.tag, isMajority: true, namable: new Set(closeTo(own.tag)) });
  if (letters < MIN_LETTERS) return undefined;
  return toldByItsWords(sample) ?? (await identifyByLetters(windows, sample));
}

/** Each window has as many votes as letters; close languages, which take votes from each other, are counted together. */
async function identifyByLetters(windows: readonly string[], sample: string): Promise<LanguageTag | undefined> {
  const { eld } = await import('eld/extrasmall');
  const votes = new Map<LanguageTag, number>();
  for (const window of windows) {
    const weight = lettersIn(window);
    const verdict = weight < MIN_LETTERS ? '' : verdictOn(eld.detect(window), weight, /\p{Script=Latin}/u.test(window));
    if (verdict !== '') votes.set(verdict, (votes.get(verdict) ?? 0) + weight);
  }
  const judged = [...votes.values()].reduce((sum, weight) => sum + weight, 0);
  const [language, weight] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  const near = closeTo(language).reduce((sum, other) => sum + (votes.get(other) ?? 0), weight);
  if (language === '' || near < judged * MAJORITY) return undefined;
  const isMajority = weight >= judged * MAJORITY;
  return tellApart(sample, { language, isMajority, namable: new Set(Object.values(eld.info().Languages)) });
}

interface Detected {
  readonly language: string;
  isReliable(): boolean;
  getScores(): Readonly<Record<string, number>>;
}

function verdictOn(found: Detected, letters: number, isLatin: boolean): string {
  if (!found.isReliable()) return '';
  const [first = 0, second = 0] = Object.values(found.getScores()).sort((a, b) => b - a);
  return letters >= SHORT_LETTERS || first - second >= (isLatin ? SHORT_MARGIN : SHORT_MARGIN_ELSEWHERE)
    ? (canonicalTag(found.language) ?? '') // Tagalog, `tl`, is Filipino here
    : '';
}

/** Pieces spread evenly over the text; the whole text if it is short. */
function windowsOf(text: string): string[] {
  const count = Math.min(WINDOWS, Math.max(1, Math.floor(text.length / WINDOW_CHARACTERS)));
  const step = text.length / count;
  const length = Math.min(Math.ceil(step), 2 * WINDOW_CHARACTERS);
  return Array.from({ length: count }, (_, index) => {
    const start = Math.floor(index * step);
    return text.slice(start, start + length).trim();
  });
}
