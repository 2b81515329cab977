import type { Article } from '../article/article.ts';
import { CAPTION_OPENERS, CREDIT_WORDS, NOTE_OPENERS, PICTURE_PLACES, READER_ADDRESS } from './caption-words.ts';

/** Captions are short; a longer paragraph that ends in brackets is story. UTF-16 units. */
const MAX_CAPTION = 700;
/** A credit stands in the last units of its paragraph. */
const CREDIT_REACH = 120;

const WORD_END = '(?![\\p{L}\\p{M}\\p{Nd}])';
const CAPTION_OPENER = new RegExp(`^\\(?(?:${CAPTION_OPENERS})${WORD_END}`, 'u');
const NOTE_OPENER = new RegExp(`^[[(*]?(?:${NOTE_OPENERS})${WORD_END}`, 'iu');
const CREDIT_AT_END = new RegExp(
  `[(（[](?:[^()（）[\\]]{0,100}(?<![\\p{L}\\p{M}]))?(?:${CREDIT_WORDS})${WORD_END}[^()（）[\\]]{0,100}[)）\\]]\\.?$`,
  'iu',
);
/** "Ada Lund, right, opens", "Lund (left)": "the party on the right, which" has no comma before. */
const PICTURE_PLACE = new RegExp(`(?:,\\s|、|，|[(（]|，)(?:${PICTURE_PLACES})(?:,\\s|[)）]|，|、)`, 'u');

const ADDRESSES_READER = new RegExp(`^(?:${READER_ADDRESS})`, 'iu');
/** A number of a list, a row of figures: nothing is said without a word. */
const HAS_WORD = /\p{L}{2}|[\p{Script=Han}\p{Script=Hangul}]/u;

const isOfStory = (sentence: string): boolean =>
  HAS_WORD.test(sentence) && !PICTURE_PLACE.test(sentence) && !ADDRESSES_READER.test(sentence);

function isOutsideStory(paragraph: string): boolean {
  if (NOTE_OPENER.test(paragraph)) return true;
  return paragraph.length <= MAX_CAPTION && CAPTION_OPENER.test(paragraph);
}

const endsInCredit = (text: string): boolean => CREDIT_AT_END.test(text.slice(-CREDIT_REACH));

/**
 * For each sentence of the article whether it tells the story: false for captions, picture credits, notes and calls to
 * the reader, and bare numbers. Linear in the text.
 */
export function storySentences({ text, paragraphs, sentences }: Article): boolean[] {
  const outside = paragraphs.map(({ start, end }) => {
    const paragraph = text.slice(start, Math.min(end, start + MAX_CAPTION + 1));
    return isOutsideStory(paragraph) || (end - start <= MAX_CAPTION && endsInCredit(paragraph));
  });
  return sentences.map(({ start, end, paragraph }) => outside[paragraph] !== true && isOfStory(text.slice(start, end)));
}
