import { TRANSLATION } from '../../../languages/listed/translation.ts';
import { inAnyLanguage, partOf, perLanguage } from '../../../languages/part-of.ts';
import { asciiNumber } from '../../../numbers/digits.ts';
import { type LanguageTag, primaryOf } from '../../../text/language-tag.ts';
import { once } from '../../../text/once.ts';

type Half = 'am' | 'pm';

/** A time of day in figures. */
interface Time {
  readonly written: string;
  /** 0 to 11, and minutes: `4:40` for 4.40 and 16.40. */
  readonly onTheDial: string;
  /** Undefined if nothing beside the figure tells. */
  readonly half: Half | undefined;
  /** The words beside the figure are a translation of `am` or `pm` as other words. */
  readonly isMisread: boolean;
}

interface Words {
  readonly morning: RegExp;
  readonly afternoon: RegExp;
  readonly either: RegExp;
  readonly hours: RegExp;
  readonly misread: RegExp;
}

const NEVER = '(?!)';
const whole = (alternatives: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives})(?![\\p{L}\\p{M}])`, 'iu');

const wordsOf: (language: LanguageTag) => Words | undefined = perLanguage((language) => {
  const clock = partOf(language, TRANSLATION)?.clock;
  if (!clock) return undefined;
  const of = clock.isUnspaced ? (it: string) => new RegExp(it, 'u') : whole;
  const sides = `${clock.morning}|${clock.afternoon}`;
  const end = clock.isUnspaced ? '' : '(?![\\p{L}\\p{M}])';
  return {
    morning: of(clock.morning),
    afternoon: of(clock.afternoon),
    either: of(`${sides}|${clock.either ?? NEVER}`),
    hours: new RegExp(`^\\s?(?:${sides}|${clock.hours ?? NEVER})${end}`, 'iu'),
    misread: new RegExp(`^\\s?(?:${clock.misread ?? NEVER})${end}`, 'iu'),
  };
});

/** Where no spaces separate words, the word for an hour is written between it and its minutes: `4点40`. */
const figure = once(() => {
  const signs = inAnyLanguage(TRANSLATION, ({ clock }) => (clock?.isUnspaced ? clock.hours : undefined));
  return new RegExp(
    `(?<![\\p{Nd}.,:])(\\p{Nd}{1,2})(?:\\s?(?:[.:h]|${signs})\\s?(\\p{Nd}{2}))?(?!\\p{Nd}|[.,:]\\p{Nd})`,
    'gu',
  );
});
const MOST_FIGURES = 100; // more than a line of a brief has; limits the cost of hostile lines
const BEFORE = 16;
const BEHIND = 24;
const NOON = 12;
const DAY = 24;

const untilFigure = (text: string): string => text.split(/\p{Nd}/u)[0] ?? '';
const sinceFigure = (text: string): string => text.split(/\p{Nd}/u).at(-1) ?? '';

/** The half of the day that words beside a figure name: those behind it, or else those before it. */
function halfNamed(before: string, behind: string, { morning, afternoon }: Words): Half | undefined {
  for (const beside of [behind, before]) {
    if (morning.test(beside) !== afternoon.test(beside)) return morning.test(beside) ? 'am' : 'pm';
  }
  return undefined;
}

function timesIn(text: string, words: Words): readonly Time[] {
  return Array.from(text.matchAll(figure()))
    .slice(0, MOST_FIGURES)
    .flatMap((match) => {
      const [written, hour = '', minutes] = match;
      const end = match.index + written.length;
      const behind = untilFigure(text.slice(end, end + BEHIND));
      const before = sinceFigure(text.slice(Math.max(0, match.index - BEFORE), match.index));
      const value = Number(asciiNumber(hour));
      if (value >= DAY) return [];
      const isTime = minutes !== undefined || words.hours.test(behind);
      const named = halfNamed(before, behind, words);
      const half = isTime && value > NOON ? 'pm' : isTime ? named : undefined;
      const onTheDial = `${value % NOON}:${minutes === undefined ? '00' : asciiNumber(minutes)}`;
      return [{ written, onTheDial, half, isMisread: words.misread.test(behind) }];
    });
}

/**
 * The first time of day that stands in the wrong half of the day in the translation, or beside a misread `am` or `pm`;
 * undefined if there is none, or if the clock of either language is not known. `at 4.40 am` against Spanish `a las 4.40
 * de la tarde`, `a las 4.40 soy` or `a las 16.40` gives `4.40`; noon and midnight are not judged.
 */
export function timeChanged(from: LanguageTag, to: LanguageTag, source: string, target: string): string | undefined {
  const [theirs, ours] = [wordsOf(primaryOf(from)), wordsOf(primaryOf(to))];
  if (!theirs || !ours) return undefined;
  const asked = timesIn(source, theirs).filter(
    ({ half, onTheDial }) => half !== undefined && !onTheDial.startsWith('0:'),
  );
  if (asked.length === 0) return undefined;
  const given = timesIn(target, ours);
  const isUnmarked = !ours.either.test(target);
  return asked.find(({ onTheDial, half }) => {
    const same = given.filter((it) => it.onTheDial === onTheDial);
    if (same.some((it) => it.isMisread)) return true;
    if (same.some((it) => it.half === half)) return false;
    const isLost = half === 'pm' && isUnmarked && same.length > 0;
    return isLost || same.some((it) => it.half !== undefined);
  })?.written;
}
