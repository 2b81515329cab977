import type { LanguageTag } from '../../../text/language-tag.ts';

/** The regions a news text is likely to name, and languages whose names are also words for their people. */
const REGIONS =
  'AF AR AU AT BE BR CA CL CN CO CU CZ DE DK EG ES FI FR GB GR HK HU ID IE IL IN IQ IR IT JP KE KP KR LB LY MX MY NG NL NO NZ PE PH PK PL PT QA RO RS RU SA SD SE SG SO SY TH TR TW UA US UG VE VN YE ZA ZW'.split(
    ' ',
  );
const LANGUAGES = 'ar cs da de el fi fr he hi hu id it ja ko nl no pl ru sv th tr uk vi zh fa'.split(' ');
const DAYS = 7;
const MONTHS = 12;
const SHORTEST = 4; // shorter stems begin too many other words: `mar` for March, Tuesday, the sea

interface Anchor {
  /** What it means in every language: `region:FR`, `day:1`, `month:5`. */
  readonly meaning: string;
  readonly stem: string;
}

const tables = new Map<string, readonly Anchor[]>();

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const IS_ALPHABET =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\s'’-]+$/u;

/** A name without its ending, if the language has endings: `Russland` → `russla`. */
function stemOf(name: string): string {
  const folded = fold(name.replace(/\s*\(.*\)$/u, ''));
  if (!IS_ALPHABET.test(folded)) return folded;
  return folded.length > 5
    ? folded.slice(0, Math.max(5, folded.length - 2))
    : folded.slice(0, Math.max(SHORTEST, folded.length - 1));
}

function anchorsOf(language: LanguageTag): readonly Anchor[] {
  const known = tables.get(language);
  if (known) return known;
  const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const languages = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
  const day = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const of = (meaning: string, name: string | undefined): readonly Anchor[] =>
    name === undefined || /\p{Nd}/u.test(name) ? [] : [{ meaning, stem: stemOf(name) }];
  const made = [
    ...REGIONS.flatMap((code) => of(`region:${code}`, regions.of(code))),
    ...LANGUAGES.flatMap((tag) => of(`region:${new Intl.Locale(tag).maximize().region}`, languages.of(tag))),
    ...Array.from({ length: DAYS }, (_, i) => of(`day:${i}`, day.format(new Date(Date.UTC(2026, 2, 1 + i))))).flat(),
    ...Array.from({ length: MONTHS }, (_, i) =>
      of(`month:${i}`, month.formatToParts(new Date(Date.UTC(2026, i, 1))).find(({ type }) => type === 'month')?.value),
    ).flat(),
  ].filter(({ stem }) => [...stem].length >= (IS_ALPHABET.test(stem) ? SHORTEST : 2));
  tables.set(language, made);
  return made;
}

const WORD_START = /[\p{L}\p{M}]/u;

/**
 * What a line names that every language has its own word for: countries and their people, days of the week, months.
 * `Lund went to Germany on Friday` → `region:DE`, `day:5`.
 */
export function anchorsIn(line: string, language: LanguageTag): ReadonlySet<string> {
  const folded = fold(line);
  const found = anchorsOf(language).filter(({ stem }) => {
    const at = folded.indexOf(stem);
    if (at < 0) return false;
    return (
      !IS_ALPHABET.test(stem) || /[\u0590-\u08ff]/u.test(stem) || at === 0 || !WORD_START.test(folded[at - 1] ?? '')
    );
  });
  return new Set(found.map(({ meaning }) => meaning));
}
