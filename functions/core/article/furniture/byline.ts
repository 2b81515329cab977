import { FURNITURE } from '../../languages/listed/furniture.ts';
import { partOf } from '../../languages/part-of.ts';
import type { LanguageTag } from '../../text/language-tag.ts';
import { once } from '../../text/once.ts';
import { agencyName } from './agencies.ts';
import { wordsFor } from './line-patterns.ts';

const MAX_BYLINE = 90;

/** How bylines are worded in any language; a name is in the group `names`. */
const patterns = once(() => {
  const by = wordsFor(({ byline }) => byline?.by);
  const before = wordsFor(({ byline }) => byline?.before);
  return {
    cased: new RegExp(`^(?:${by})\\s?[:：]?\\s+(?<names>\\p{Lu}.*)$`, 'iu'),
    preposition: new RegExp(`^(?:${by})(?=[\\s:：])`, 'u'),
    uncased: new RegExp(`^(?:${before})(?<names>[\\p{L}\\p{M}·・.\\s]{2,40})$`, 'u'),
    /** Words with a small letter that may be in a byline. */
    links: new Set(['&', ...wordsFor(({ byline }) => byline?.links).split('|')]),
    /** "By Monday" is a time: names do not begin with these. */
    times: new RegExp(`^(?:${wordsFor(({ byline }) => byline?.times)})`, 'iu'),
    /** Italian papers begin their bylines with a small letter: "di Ada Lund". Without the name it might be anything. */
    small: new RegExp(
      `^(?:${wordsFor(({ byline }) => byline?.small)})\\s(?<names>\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s\\p{Lu}[\\p{L}\\p{M}.'’-]+){1,3})$`,
      'u',
    ),
    nameEnd: new RegExp(`\\b(?:${wordsFor(({ byline }) => byline?.nameEnds)})\\.$`, 'u'),
  };
});

/** What sites put after the name: "By Ada Lund | The Ellin Post | Updated: 10:00". */
const BAR = /\s[|•·–—]\s/u;
/** "Par Ada Lund (avec AFP)". */
const IN_BRACKETS = /\s?\([^()]{2,40}\)$/u;
/** Two or three words with capitals; German and English headings are written so too. */
const NAME_ALONE = /^\p{Lu}[\p{L}\p{M}.'’-]+(?:\s\p{Lu}[\p{L}\p{M}.'’-]+){1,2}$/u;

/** Whether a line between title and dateline is only a name, in a language that does not write headings this way. */
export const isNameAlone = (line: string, language: LanguageTag): boolean =>
  partOf(language, FURNITURE)?.byline?.standsAlone === true && NAME_ALONE.test(line) && line !== line.toUpperCase();

/** Who a line says wrote the article: `By Ada Lund | The Ellin Post` → `Ada Lund`. Undefined if it is not a byline. */
export function bylineOf(line: string): string | undefined {
  const head = (line.split(BAR)[0] ?? '').replace(IN_BRACKETS, '');
  return head.length > MAX_BYLINE ? undefined : (patterns().small.exec(head)?.groups?.['names'] ?? namesIn(head));
}

function namesIn(line: string): string | undefined {
  const { cased, preposition, uncased, links, times, nameEnd } = patterns();
  if (/[.!?。！？।؟:]$/u.test(line.replace(nameEnd, ''))) return undefined;
  const plain = uncased.exec(line)?.groups?.['names'];
  if (plain !== undefined) return plain.trim();
  const names = preposition.test(line) ? cased.exec(line)?.groups?.['names'] : undefined;
  if (names === undefined || times.test(names)) return undefined;
  const isName = names
    .replaceAll(',', ' ')
    .split(/\s+/u)
    .every(
      (word) =>
        /^\p{Lu}/u.test(word) || links.has(word.toLowerCase()) || agencyName().test(word) || /^[|/–—-]$/u.test(word),
    );
  return isName ? names.trim() : undefined;
}
