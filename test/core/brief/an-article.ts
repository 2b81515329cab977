import type { Article } from '../../../functions/core/article/article.ts';
import { splitSentences } from '../../../functions/core/article/sentences/sentences.ts';

/** An article of one paragraph whose sentences are given; they stand in the text joined by one space. */
export function anArticle(sentences: readonly string[], more: Partial<Article> = {}): Article {
  const text = sentences.join(' ');
  let at = 0;
  const spans = sentences.map((sentence) => {
    const start = at;
    at = start + sentence.length + 1;
    return { start, end: start + sentence.length, paragraph: 0 };
  });
  return {
    key: 'fiction/river.txt',
    sha256: '0123456789abcdef'.repeat(4),
    mediaType: 'text/plain',
    text,
    language: 'en',
    paragraphs: text === '' ? [] : [{ start: 0, end: text.length }],
    sentences: spans,
    skipped: [],
    words: text.split(/\s+/u).filter(Boolean).length,
    ...more,
  };
}

/** Fiction: neither the town nor the people exist. */
export const RIVER_SENTENCES = [
  'The town of Velden opened a new bridge over the Arn river on 4 May 2024.',
  'The bridge, which links the market with the station, cost 12.5 million euros.',
  'However, the old ferry stays in service until October.',
  'Mayor Ada Lund said the bridge would carry 9,000 cyclists a day.',
  'Engineers closed 3 lanes of the Arn road during the works.',
  'He also thanked the builders.',
  'The ferry company sold two of its four boats to Harlow in March.',
  'A second bridge over the Arn is planned north of Velden.',
] as const;

/** An article whose paragraphs are given, read as plain text is. */
export const articleOfParagraphs = (paragraphs: readonly string[], language = 'en'): Article => {
  const text = paragraphs.join('\n\n');
  let at = 0;
  const spans = paragraphs.map((paragraph) => {
    const start = at;
    at = start + paragraph.length + 2;
    return { start, end: start + paragraph.length };
  });
  return anArticle([], { text, language, paragraphs: spans, sentences: splitSentences(text, language, spans) });
};
