import type { Span } from '../span.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

/** Small words before a role that say it was held once, or for a time only: they belong to it. */
export const HELD = new Set('former ex acting late interim outgoing incoming retired disgraced deputy'.split(' '));
const MAX_HELD = 10;
/** Written before a name these address somebody and say nothing else. */
const ADDRESSES = new Set('sen rep gov'.split(' '));
/** In the word list of roles because they are quoted as people are; nobody is one. */
const NOT_PEOPLE = new Set('statement report letter newspaper government police'.split(' '));

/**
 * A role as the text writes it at `span`, with `former` or `acting` before it; undefined where that is no role of a
 * person: a preposition's phrase, an organization, a mere form of address.
 */
export function roleIn(text: string, span: Span, lexicon: Lexicon): string | undefined {
  const isAbbreviated = text.charAt(span.end) === '.';
  const own = text.slice(span.start, span.end);
  const words = own.toLowerCase().split(/\s+/u);
  const [first = ''] = words;
  if (lexicon.verbEndings === undefined) return own;
  const isLinked = (word: string): boolean => lexicon.stops.has(word) || lexicon.joiners.has(word);
  if (isLinked(first) || (words.length === 1 && ADDRESSES.has(first))) return undefined;
  const link = words.findIndex(isLinked);
  const head = (link < 0 ? words : words.slice(0, link)).at(-1) ?? '';
  if (NOT_PEOPLE.has(head) || lexicon.organizations.has(head)) return undefined;
  const end = isAbbreviated && ADDRESSES.has(words.at(-1) ?? '') ? span.end + 1 : span.end;
  return text.slice(heldFrom(text, span.start), end);
}

function heldFrom(text: string, start: number): number {
  const from = Math.max(0, start - MAX_HELD - 2);
  const before = /(?:^|[^\p{L}\p{N}])(\p{Ll}{2,10})\s$/u.exec(text.slice(from, start))?.[1] ?? '';
  return HELD.has(before) ? start - before.length - 1 : start;
}
