import { findParagraphs } from '../../article/sentences/paragraphs.ts';
import { splitSentences } from '../../article/sentences/sentences.ts';
import type { NumberMention } from '../../numbers/number-mention.ts';
import { indexAt, type Span } from '../../text/span.ts';
import { acronymsOf, capitalsOf, properOf } from '../names/name-index.ts';
import { kindOf, type NumberKind, wholeReadings } from '../words/number-kinds.ts';
import type { NumberIndex, PreparedSentence, PreparedText } from '../words/prepared-text.ts';
import { type Word, wordsIn } from '../words/words.ts';
import { numbersOf } from './numbers-of.ts';

function postingsOf(sentences: readonly PreparedSentence[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  sentences.forEach(({ words }, index) => {
    for (const { stem } of words) {
      const known = postings.get(stem);
      if (known === undefined) postings.set(stem, [index]);
      else if (known.at(-1) !== index) known.push(index);
    }
  });
  return postings;
}

function withNumbers(spans: readonly Span[], numbers: readonly NumberMention[]): NumberMention[][] {
  const bySentence: NumberMention[][] = spans.map(() => []);
  for (const number of numbers) bySentence[indexAt(spans, number.start)]?.push(number);
  return bySentence;
}

/** A sentence without an end, as in a list or a hostile text, is compared in pieces of this many words. */
const MAX_SENTENCE_WORDS = 120;

function piecesOf(
  text: string,
  { start, end }: Span,
  language: string,
): { start: number; end: number; words: Word[] }[] {
  const words = wordsIn(text, { start, end }, language);
  const pieces: { start: number; end: number; words: Word[] }[] = [];
  for (let at = 0; at === 0 || at < words.length; at += MAX_SENTENCE_WORDS)
    pieces.push({
      start: at === 0 ? start : (words[at]?.start ?? start),
      end: words[at + MAX_SENTENCE_WORDS]?.start ?? end,
      words: words.slice(at, at + MAX_SENTENCE_WORDS),
    });
  return pieces;
}

/** The sentences of a text with their words and numbers; offsets are UTF-16 code units into the text. Linear. */
export function sentencesOf(text: string, language: string): PreparedSentence[] {
  const pieces = splitSentences(text, language, findParagraphs(text)).flatMap((span) => piecesOf(text, span, language));
  const numbers = withNumbers(pieces, numbersOf(text, language));
  return pieces.map((piece, index) => ({ ...piece, numbers: numbers[index] ?? [] }));
}

function valuesOf(
  text: string,
  language: string,
  sentences: readonly PreparedSentence[],
): Map<NumberKind, NumberIndex> {
  const byKind = new Map<NumberKind, Set<number>>();
  for (const sentence of sentences)
    for (const number of sentence.numbers) {
      const kind = kindOf(text, sentence, number, language);
      const known = byKind.get(kind) ?? new Set();
      for (const reading of wholeReadings(number)) known.add(reading);
      byKind.set(kind, known);
    }
  return new Map([...byKind].map(([kind, all]) => [kind, { all, sorted: [...all].sort((a, b) => a - b) }]));
}

/** Indexes a text once, linear in its length; `language` is a BCP 47 tag, English if it is left out. Never throws. */
export function prepareText(text: string, language = 'en'): PreparedText {
  const sentences = sentencesOf(text, language);
  return {
    text,
    language,
    sentences,
    postings: postingsOf(sentences),
    proper: properOf(sentences),
    capitals: capitalsOf(sentences),
    acronyms: acronymsOf(sentences),
    lowers: new Set(sentences.flatMap(({ words }) => words.map(({ lower }) => lower))),
    values: valuesOf(text, language, sentences),
  };
}
