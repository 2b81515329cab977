import type { MarkedSpan } from '../marks/marked-span.ts';
import type { Attribution } from '../sentence/attribution.ts';
import { type Line, type LineToken, lineOf } from '../sentence/line.ts';
import type { ReportingSentence } from '../sentence/reporting.ts';
import type { Grammar } from '../words/mention.ts';
import type { TokensIn } from '../words/tokens.ts';
import { attribute } from './attribute.ts';
import { isDescription, isPredicate, looksLikeTitle } from './titles.ts';

/** One span between marks, and what the sentence around it says of it. */
export interface Quotation {
  readonly span: MarkedSpan;
  /** Index of the reporter's sentence it stands in. */
  readonly sentence: number;
  readonly line: Line;
  readonly attribution: Attribution | undefined;
  /** It opens the reporter's sentence. */
  readonly opensSentence: boolean;
  /** The sentence holds no word of the reporter. */
  readonly standsAlone: boolean;
  readonly words: number;
  /** It looks like the name of something rather than somebody's words. */
  readonly isTitle: boolean;
  /** It says what somebody calls something: `nannte das „absurd“`. */
  readonly isPredicate: boolean;
  /** It begins with a small letter: where nouns have capitals, no name of a thing does. */
  readonly isLower: boolean;
  /** It ends as a sentence does, or holds a verb. */
  readonly isWhole: boolean;
}

/** A text and its words. */
interface Source {
  readonly text: string;
  readonly tokensIn: TokensIn;
}

interface Place {
  readonly sentence: number;
  readonly at: number;
  readonly line: Line;
  readonly standsAlone: boolean;
}

/** Reads every span in its sentence. One reading for each span that stands in a sentence, in order. */
export function readQuotations(
  source: Source,
  spans: readonly MarkedSpan[],
  sentences: readonly ReportingSentence[],
  grammar: Grammar,
): Quotation[] {
  const places = placesOf(source.text, sentences, grammar);
  return spans.flatMap((span, index) => {
    const place = places.get(index);
    return place ? [readOne(source, span, place, grammar)] : [];
  });
}

function placesOf(text: string, sentences: readonly ReportingSentence[], grammar: Grammar): Map<number, Place> {
  const places = new Map<number, Place>();
  sentences.forEach(({ items }, sentence) => {
    if (!items.some((item) => item.kind === 'quote')) return;
    const standsAlone = items.every((item) => item.kind === 'quote' || !item.token.isWord);
    const line = lineOf({ paragraph: 0, items }, text, grammar);
    for (const [quote, at] of line.quoteAt) places.set(quote, { sentence, at, line, standsAlone });
  });
  return places;
}

function readOne(source: Source, span: MarkedSpan, place: Place, grammar: Grammar): Quotation {
  const { line, at, sentence, standsAlone } = place;
  const spoken = source.tokensIn(span.inner).filter((token) => token.isWord);
  const words = spoken.length;
  const attribution: Attribution | undefined = span.label
    ? { mention: { kind: 'name', ...span.label }, by: 'colon', pattern: 'label' }
    : attribute(line, at, grammar);
  const around = { line, at, isAfter: attribution?.by === 'after' && !goesOn(line, at, grammar) };
  const inner = source.text.slice(span.inner.start, span.inner.end);
  const isLower = /^\p{Ll}/u.test(inner);
  const isSaidOf = isPredicate(around, attribution?.cue, words, isLower);
  return {
    span,
    sentence,
    line,
    attribution,
    opensSentence: line.tokens.slice(0, Math.min(at, MAX_LEAD + 1)).every((token) => isLead(token, grammar)),
    standsAlone,
    words,
    isLower,
    isWhole: /[.!?…]$/u.test(inner) || spoken.some((token) => grammar.lexicon.auxiliaries.has(token.lower)),
    isPredicate: isSaidOf,
    isTitle: !(isSaidOf && isDescription(around, words)) && looksLikeTitle(inner, words, around, grammar),
  };
}

/** `Und: „…“` opens its sentence as well. */
const MAX_LEAD = 2;
const isLead = (token: LineToken, { lexicon }: Grammar): boolean =>
  token.text === ':' || (lexicon.capitalizesNouns && lexicon.coordinators.has(token.lower));

/** German `Lund von der „Aktion Holm“ sagte`: no comma parts the marks from the verb, so they hold no speech. */
function goesOn({ tokens }: Line, at: number, grammar: Grammar): boolean {
  const [before, quote, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isInside = before !== undefined && grammar.lexicon.determiners.has(before.lower);
  return grammar.lexicon.order === 'verb-second' && isInside && quote?.quote === 'open' && next?.isWord === true;
}
