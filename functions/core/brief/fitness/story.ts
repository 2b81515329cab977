import type { Article } from '../../article/article.ts';
import { startOfPageEnd, teasersOf } from '../../article/furniture/teasers.ts';
import { SUMMARY } from '../../languages/listed/summary.ts';
import { inAnyLanguage } from '../../languages/part-of.ts';
import type { Summary } from '../../languages/parts/summary.ts';
import { once } from '../../text/once.ts';
import { sentenceTexts } from '../words/sentence-texts.ts';
import { authorNotes } from './author-notes.ts';

/** Captions are short; a longer paragraph that ends in brackets is story. UTF-16 units. */
const MAX_CAPTION = 700;
/** A caption with its credit in brackets; a longer paragraph is story, followed by a credit. */
const MAX_CAPTION_SENTENCES = 3;
const ONLY_BRACKETS = /^[(（[][^()（）[\]]{1,200}[)）\]]\.?$/u;
/** A credit is among the last units of its paragraph. */
const CREDIT_REACH = 120;

const WORD_END = '(?![\\p{L}\\p{M}\\p{Nd}])';
const captionWords = (field: keyof NonNullable<Summary['captions']>): string =>
  inAnyLanguage(SUMMARY, ({ captions }) => captions?.[field]);

/** What gives captions, credits and notes away in any language. */
const furniture = once(() => ({
  captionOpener: new RegExp(`^\\(?(?:${captionWords('openers')})${WORD_END}`, 'u'),
  noteOpener: new RegExp(`^[[(*]?(?:${captionWords('notes')})${WORD_END}`, 'iu'),
  /** "(Photo: Nils Holm)", "(Wire Photo/Nils Holm, File)", "(Photo by Nils Holm)", "(file photo)", not "(a better image)". */
  creditAtEnd: new RegExp(
    `[(（[](?:[\\p{L}.]{2,12}\\s){0,2}(?:${captionWords('credits')})(?:\\s?[:：/／][^()（）[\\]]{1,100}|\\s(?:${captionWords('creditLinks')})\\s\\p{Lu}[^()（）[\\]]{1,100})?[)）\\]]\\.?$`,
    'iu',
  ),
  /** "Ada Lund, right, opens", "Lund (left)": "the party on the right, which" has no comma before. */
  picturePlace: new RegExp(`(?:,\\s|、|，|[(（])(?:${captionWords('places')})(?:,\\s|[)）]|，|、)`, 'u'),
  /** "(l-r) Lund, Rask and Olm": who stands where in a picture. */
  orderFirst: new RegExp(`^\\((?:${captionWords('orders')})\\)`, 'iu'),
  /** "(L)" and "(R)" in one sentence; one alone is a party. */
  leftAndRight: new RegExp(`\\((?:${captionWords('lefts')})\\)[^()]{1,200}\\((?:${captionWords('rights')})\\)`, 'u'),
  addressesReader: new RegExp(`^(?:${captionWords('readerAddress')})`, 'iu'),
}));
/**
 * "ISLANDERS WANT ANSWERS", "Wire Services", "14:11 GMT, 25 June": in a script with capitals, a sentence has more small
 * letters than these.
 */
const ONLY_CAPITALS = /^(?=.*\p{Lu})(?!.*(?:\p{Lo}|(?<![\p{L}\p{M}\p{Nd}])\p{Ll})).*$/su;
/** "Relief: The crew at the pier", "Last trip: …": how tabloids begin their captions. */
const CAPTION_LABEL = /^['‘]?\p{Lu}[\p{L}’'-]{1,20}(?: [\p{L}’'-]{1,20}){0,4}['’]?:\s(?=\p{Lu})/u;
/** A number of a list, a row of figures: without a word nothing is said. */
const HAS_WORD = /\p{L}{2}|[\p{Script=Han}\p{Script=Hangul}]/u;

const isOfStory = (sentence: string): boolean =>
  HAS_WORD.test(sentence) &&
  !furniture().picturePlace.test(sentence) &&
  !furniture().leftAndRight.test(sentence) &&
  !furniture().orderFirst.test(sentence) &&
  !furniture().addressesReader.test(sentence);

function isOutsideStory(paragraph: string): boolean {
  if (furniture().noteOpener.test(paragraph)) return true;
  return paragraph.length <= MAX_CAPTION && furniture().captionOpener.test(paragraph);
}

const endsInCredit = (text: string): boolean => furniture().creditAtEnd.test(text.slice(-CREDIT_REACH));

/** Lines at the end that share less of their words with the story may be of it, but say nothing of what it is about. */
const HARDLY_SHARED = 0.3;

/** Index of the paragraphs that are no story as wholes. */
function paragraphsOutside({ text, paragraphs, sentences, title, language, skipped }: Article): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { paragraph } of sentences) counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1);
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end));
  const outside = paragraphs.map(({ start, end }, index) => {
    const paragraph = text.slice(start, Math.min(end, start + MAX_CAPTION + 1));
    const isCaptionLong = end - start <= MAX_CAPTION && (counts.get(index) ?? 0) <= MAX_CAPTION_SENTENCES;
    return isOutsideStory(paragraph) || (isCaptionLong && endsInCredit(paragraph)) ? index : -1;
  });
  const teasers = teasersOf(lines, { title: title?.text, language, share: HARDLY_SHARED });
  const isCut = skipped.some(({ reason, start }) => reason === 'related' && start > (paragraphs.at(-1)?.start ?? 0));
  const end = startOfPageEnd(lines, { title: title?.text, language, isCut });
  return new Set([...outside, ...teasers, ...lines.map((_, index) => (index >= end ? index : -1))]);
}

/**
 * Indexes of the sentences that are captions by their label. A single label may be a dateline, and a label that recurs
 * is a speaker.
 */
function labelledCaptions(sentences: readonly string[]): ReadonlySet<number> {
  const found = new Map<string, number[]>();
  sentences.forEach((sentence, index) => {
    const label = CAPTION_LABEL.exec(sentence)?.[0];
    if (label !== undefined) found.set(label, [...(found.get(label) ?? []), index]);
  });
  const single = [...found.values()].filter(({ length }) => length === 1);
  return new Set(single.length > 1 ? single.flat() : []);
}

/** Indexes of the lines in capitals and names; none if the whole text is in capitals. */
function linesOfCapitals(sentences: readonly string[]): ReadonlySet<number> {
  const lines = sentences.flatMap((sentence, index) => (ONLY_CAPITALS.test(sentence) ? [index] : []));
  return new Set(lines.length * 2 < sentences.length ? lines : []);
}

/**
 * For each sentence of the article whether it tells the story: false for captions, picture credits, notes and calls to
 * the reader, notes on the author, lines of capitals or names (`ISLANDERS WANT ANSWERS.`), and bare numbers. Linear in
 * the text.
 */
export function storySentences(article: Article): boolean[] {
  const outside = paragraphsOutside(article);
  const texts = sentenceTexts(article);
  const captions = labelledCaptions(texts);
  const capitals = linesOfCapitals(texts);
  const notes = authorNotes(texts);
  return article.sentences.map(({ paragraph }, index) => {
    const sentence = texts[index] ?? '';
    const isOutside = outside.has(paragraph) || captions.has(index) || capitals.has(index) || notes.has(index);
    return !isOutside && isOfStory(sentence) && !ONLY_BRACKETS.test(sentence);
  });
}
