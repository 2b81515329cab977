import { type Attribution, attribute } from './attribution.ts';
import { type Line, lineOf } from './line.ts';
import type { MarkedSpan } from './marks.ts';
import type { Grammar } from './noun-phrase.ts';
import type { ReportingSentence } from './reporting.ts';
import { isPredicate, looksLikeTitle } from './titles.ts';
import type { TokensIn } from './tokens.ts';

/** One span between marks, and what the sentence around it says of it. */
export interface Reading {
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
export function readAll(
  source: Source,
  spans: readonly MarkedSpan[],
  sentences: readonly ReportingSentence[],
  grammar: Grammar,
): Reading[] {
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

function readOne(source: Source, span: MarkedSpan, place: Place, grammar: Grammar): Reading {
  const { line, at, sentence, standsAlone } = place;
  const words = source.tokensIn(span.inner).filter((token) => token.isWord).length;
  const attribution: Attribution | undefined = span.label
    ? { mention: { kind: 'name', ...span.label }, by: 'colon' }
    : attribute(line, at, grammar);
  const around = { line, at, isAfter: attribution?.by === 'after' };
  const inner = source.text.slice(span.inner.start, span.inner.end);
  const isSaidOf = isPredicate(around, attribution?.cue);
  return {
    span,
    sentence,
    line,
    attribution,
    opensSentence: at === 0,
    standsAlone,
    words,
    isLower: /^\p{Ll}/u.test(inner),
    isPredicate: isSaidOf,
    isTitle: !(isSaidOf && isDescription(line, at, words)) && looksLikeTitle(inner, words, around, grammar),
  };
}

/** `als „Märtyrer“`, `sprach von einer „Gefahr für alle“`: no noun stands before it that it could be the name of. */
function isDescription(line: Line, at: number, words: number): boolean {
  const before = line.tokens[at - 1];
  return before !== undefined && !before.isCapital && (before.lower === 'als' || words > 2);
}
