import { FURNITURE } from '../../languages/listed/furniture.ts';
import { partOf } from '../../languages/part-of.ts';
import { monthsIn } from '../../numbers/months.ts';
import type { LanguageTag } from '../../text/language-tag.ts';
import { once } from '../../text/once.ts';
import { agencyName } from './agencies.ts';
import { label, wordsFor } from './line-patterns.ts';

/**
 * Where and when a story was written, according to its first line. `length` counts UTF-16 code units from the line's
 * start.
 */
export interface Dateline {
  readonly length: number;
  readonly text: string;
  /** ISO 8601, only if day, month and year are all given. */
  readonly date?: string;
}

/** A dateline is at most this many characters long. */
const MAX_LENGTH = 140;
/** At least this much story must follow the dateline on its line. */
const MIN_STORY = 20;

const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]{1,29}(?:\\s?[ /]\\s?\\p{Lu}[\\p{Lu}\\p{M}.'’-]{0,29}){0,3}";
const PLACE = "\\p{Lu}[\\p{L}\\p{M}.'’-]{1,29}(?:\\s?[ /]\\s?\\p{Lu}[\\p{L}\\p{M}.'’-]{1,29}){0,3}";
// The month is not a region: ", Nov. 24".
const REGION =
  "(?:,\\s(?!\\p{L}{3,12}\\.?\\s\\d)\\p{Lu}[\\p{L}\\p{M}.'’]{1,20}(?:\\s\\p{Lu}[\\p{L}\\p{M}.'’]{1,20}){0,2}){0,2}";
const MONTH_FIRST = '\\p{Lu}\\p{L}{2,11}\\.?\\s\\d{1,2}(?:,?\\s\\d{4})?';
const NUMERIC = '\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}-\\d{2}-\\d{2}';
/** "PHILADELPHIA–(BUSINESS WIRE)–": a dash may stand before the sign too. */
const SIGN =
  '(?:\\.?\\s?(?:(?:--|[–—-])\\s?(?=\\())?(?:\\((?<agency>[\\p{L}][\\p{L}\\p{M}\\p{N}./& -]{1,40})\\)|/[\\p{L} -]{2,20}/))?';
const DASH = '(?<dash>\\s?\\.?\\s?(?:--|[–—―-])(?=\\s|[\\p{Lu}\\p{Lo}])\\s*|\\.\\s)?';

/** Arabic and Hindi have no capitals: a place, a date and an agency's sign. */
const UNCASED =
  /^(?<place>[\p{Lo}\p{M}]{2,15}(?:\s[\p{Lo}\p{M}]{2,15}){0,2})[,،]?\s(?:(?<date>(?:\d{1,2}|[\p{Lo}\p{M}]{2,6})\s[\p{Lo}\p{M}]{3,10}(?:\s\d{4})?)\s)?\((?<agency>[\p{Lo}\p{M}/ ]{2,20})\)\s?(?<dash>[–—:-]\s)?/u;

/**
 * Words whose letters may be large or small. A modifier, `(?i:…)`, would be shorter, but V8 sometimes ignores it (Node 24.21: in two of
 * six runs of the tests one line was not matched; in eight without it, none).
 */
const inEitherCase = (words: string): string =>
  words.replace(/\p{L}/gu, (letter) => {
    const [small, large] = [letter.toLowerCase(), letter.toUpperCase()];
    return small === large ? letter : `[${small}${large}]`;
  });

type Field = 'on' | 'touched' | 'at' | 'published' | 'dayEndings' | 'links' | 'yearMarks' | 'signedDate' | 'minutes';
const words = (field: Field): string => wordsFor(({ dateline }) => dateline?.[field]);

/** `3 May 2026`, `3 de mayo de 2026`, `May 3, 2026`, `3.5.2026`. */
function anyDate(): string {
  const link = `(?:(?:${words('links')})\\s)?`;
  const year = `(?:,?\\s${link}\\d{4}(?:\\s(?:${words('yearMarks')}))?)?`;
  const dayFirst = `\\d{1,2}(?:\\.|${words('dayEndings')})?\\s${link}[\\p{L}\\p{M}]{3,12}\\.?${year}`;
  return `${dayFirst}|${MONTH_FIRST}|${NUMERIC}`;
}

/** How datelines and dates are worded in any language; the groups are named as in `Dateline`. */
const patterns = once(() => {
  const date = `(?<date>${anyDate()})`;
  const when = `(?:(?:[,.]|\\s(?:--|[–—-]))?\\s(?:(?:${words('on')})\\s)?${date})?`;
  // What sites write behind date and time: when it was last touched, and out of which paper.
  const touched = `(?:${inEitherCase(words('touched'))})[^.。!?]{0,60}`;
  const any = `(?<date>${anyDate()}|${words('signedDate')})`;
  const clock = `\\d{1,2}(?:[:.h]\\d{2}|${words('minutes')})`;
  const time = `[^\\p{L}\\p{N}]{1,3}(?:(?:${words('at')})\\s)?${clock}[\\p{L}.\\s]{0,8}?`;
  return {
    inCapitals: new RegExp(
      `^(?:\\([\\p{Lu}]{2,10}\\)\\s?[–—-]\\s)?(?<place>${CAPITALS})${REGION}${when}${SIGN}${DASH}`,
      'u',
    ),
    /** "July 17 (UPI) --": no place at all. */
    dateFirst: new RegExp(`^${date}${SIGN}${DASH}`, 'u'),
    /** Russian papers set a full stop after place and date: "Каменка. 12 мая. ЛЕНТА-ПРЕСС - ". */
    stopped: new RegExp(
      `^(?<place>${PLACE})\\.\\s${date}\\.\\s(?:(?<agency>\\p{Lu}[\\p{Lu}-]{1,20}(?:\\s[\\p{Lu}-]{2,20}){0,2})\\.?\\s?)?(?<dash>(?:--|[–—-])\\s)`,
      'u',
    ),
    inSmall: new RegExp(`^(?<place>${PLACE})${REGION}${when}${SIGN}${DASH}`, 'u'),
    /** A date alone on its line, perhaps with a place or a weekday before it and a time after it. */
    alone: new RegExp(`^(?:${PLACE}\\s[-–—]\\s|\\p{L}{2,12}\\.?,?\\s)?${any}(?:${time})?(?:\\s{1,3}${touched})?$`, 'u'),
    /** "Published on 3 March 2026 at 10:30": a notice of the date; a notice of the last change is not one. */
    published: new RegExp(`^[（([*]?(?:${words('published')})(?![\\p{L}])[^\\p{N}]{0,40}?${any}`, 'iu'),
  };
});
/** Russian agencies sign after the dash: «МОСКВА, 24 ноя — Агентство. В порту …» */
const SIGNED_AFTER =
  /^(?:\p{Lu}[\p{L}-]{1,20}(?:\s\p{Lu}[\p{L}-]{1,20}){0,2}|\/[\p{L} -]{2,20}\/)\.\s+(?=["«“—]?\s?\p{Lu})/u;

/**
 * The dateline that opens a line: `HOLM, May 3 — The pier will close.` gives `HOLM, May 3`. Undefined if there is none.
 * Never throws; looks at the first characters only.
 */
export function findDateline(line: string, language: LanguageTag): Dateline | undefined {
  const { alone, inCapitals, inSmall, dateFirst, stopped } = patterns();
  const head = line.slice(0, MAX_LENGTH);
  const found =
    dated(alone.exec(line.length > MAX_LENGTH ? '' : line)) ??
    accepted(inCapitals.exec(head), true) ??
    accepted(inSmall.exec(head), false) ??
    signedAndParted(dateFirst.exec(head)) ??
    stopped.exec(head) ??
    signed(UNCASED.exec(head)) ??
    partOf(language, FURNITURE)?.dateline?.pattern?.exec(head);
  if (!found) return undefined;
  const { date, dash } = found.groups ?? {};
  const space = /^\s*/u.exec(head.slice(found[0].length))?.[0].length ?? 0;
  const opening = found[0].length + space;
  const after = line.slice(opening);
  const signature = date !== undefined && dash !== undefined ? (SIGNED_AFTER.exec(after)?.[0].length ?? 0) : 0;
  const story = after.slice(signature);
  if (story !== '' && (story.length < MIN_STORY || !/^["“„«»‹「『‘'(¿¡—\s]*[\p{Lu}\p{Lo}\p{N}]/u.test(story)))
    return undefined;
  if (story === '' && date === undefined) return undefined; // a dateline alone on its line needs a date, or it is a heading
  const iso = date === undefined ? undefined : isoOf(date, language);
  const text =
    found.groups?.['dash'] === undefined && found[0] === line && !found.groups?.['place']
      ? ''
      : found[0].replace(/[\s.–—―-]+$/u, '');
  return { length: opening + signature, text, ...(iso === undefined ? {} : { date: iso }) };
}

/** The day a notice says the story was published, ISO 8601; undefined if it gives none, or not in full. */
export function publishedIn(notice: string, language: LanguageTag): string | undefined {
  const date = patterns().published.exec(notice.slice(0, MAX_LENGTH))?.groups?.['date'];
  return date === undefined ? undefined : isoOf(date, language);
}

const dated = (match: RegExpExecArray | null): RegExpExecArray | undefined =>
  match && /\d{4}/u.test(match.groups?.['date'] ?? '') ? match : undefined;

/** Without a place there must be both a sign and a dash. */
const signedAndParted = (match: RegExpExecArray | null): RegExpExecArray | undefined =>
  match?.groups?.['agency'] !== undefined && /[–—―-]/u.test(match.groups['dash'] ?? '') ? match : undefined;

/** Without capitals a bracket may hold anything: it must name an agency. */
const signed = (match: RegExpExecArray | null): RegExpExecArray | undefined =>
  match && agencyName().test(match.groups?.['agency'] ?? '') ? match : undefined;

/**
 * Capitals and a dash are enough, unless they name a kind of text; a place in small letters needs an agency or a year.
 */
function accepted(match: RegExpExecArray | null, inCapitals: boolean): RegExpExecArray | undefined {
  const { place = '', date, agency, dash } = match?.groups ?? {};
  if (!match || label().test(place)) return undefined;
  const isAgency = agency !== undefined && agencyName().test(agency.split('/')[0]?.trim() ?? '');
  const isDated = date !== undefined && /\d{4}/u.test(date);
  const rest = match.input.slice(match[0].length);
  if (inCapitals) {
    const isSure = date !== undefined || agency !== undefined || (dash !== undefined && !dash.startsWith('. '));
    return isSure && (dash !== undefined || isAgency || rest === '') ? match : undefined;
  }
  return (isAgency && (dash !== undefined || /^\s?\p{Lu}/u.test(rest))) ||
    (isDated && (rest === '' || /[–—―-]/u.test(dash ?? '')))
    ? match
    : undefined;
}

/**
 * `Nov. 24, 2026`, `3 mars 2026`, `2026年3月3日` as `2026-11-24`; undefined if a part is missing or there is no such day.
 */
function isoOf(date: string, language: LanguageTag): string | undefined {
  const year = /\d{4}/u.exec(date)?.[0];
  const numbers = (date.match(/\d+/gu) ?? []).filter((number) => number !== year).map(Number);
  const named = monthsIn(date, language)[0]?.value;
  const isYearFirst = year !== undefined && date.startsWith(year);
  // 3/11 is March in American English and November elsewhere.
  if (!named && !isYearFirst && partOf(language, FURNITURE)?.dateline?.monthFirst) return undefined;
  const [first, second] = numbers;
  const month = named ?? (isYearFirst ? first : second);
  const day = named ? first : isYearFirst ? second : first;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const made = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(made.getTime()) && made.toISOString().startsWith(iso) ? iso : undefined;
}
