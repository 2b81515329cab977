import { type Failure, failed, failure, type Outcome, succeeded } from '../errors.ts';
import { canonicalTag } from '../languages/find-language.ts';
import type { LanguageTag } from '../text/language-tag.ts';
import { sha256 } from '../text/sha256.ts';
import { analyzeText } from './analyze-text.ts';
import type { Article } from './article.ts';
import { decodeArticle } from './bytes/decode.ts';
import type { DroppedArticle } from './dropped-article.ts';
import type { Extracted } from './formats/extracted.ts';
import type { Format, MediaType } from './formats/format.ts';
import { formatOf } from './formats/format-of.ts';
import { identifyLanguage } from './language/identify-language.ts';
import { settledLanguage } from './language/settled-language.ts';

/** A megabyte of text is a book, not an article; the limit keeps one drop from costing as much as a thousand. */
export const MAX_ARTICLE_BYTES = 1024 * 1024;
/** With fewer words than this there is nothing to brief. */
const MIN_ARTICLE_WORDS = 20;

export interface ReadingLimits {
  readonly maxBytes?: number;
}

/**
 * Makes a dropped article ready to be read: decoded, its story extracted, its parts found, its language known. The text
 * `HOLM, May 3 — The pier …` gives the dateline `HOLM, May 3` and the language `en`. Whatever prevents this is a
 * failure that explains itself and names the article's key.
 */
export async function readArticle(dropped: DroppedArticle, limits: ReadingLimits = {}): Promise<Outcome<Article>> {
  const outcome = await read(dropped, limits.maxBytes ?? MAX_ARTICLE_BYTES);
  return outcome.ok ? outcome : failed({ ...outcome.failure, articleKey: dropped.key });
}

async function read(dropped: DroppedArticle, maxBytes: number): Promise<Outcome<Article>> {
  const { key, bytes, contentType } = dropped;
  if (bytes.length > maxBytes) return failed(tooLarge(bytes.length, maxBytes));
  const before = formatOf(key, contentType, ''); // what certainly cannot be read need not be decoded
  if (!before.ok) return before;
  const decoded = await decodeArticle(bytes, contentType);
  if (!decoded.ok) return decoded;
  const format = formatOf(key, contentType, decoded.value);
  if (!format.ok) return format;
  if (decoded.value.trim() === '') return failed(tooShort(0));
  const story = await extractSafely(decoded.value, format.value);
  if (!story.ok) return story;
  const language = await languageOf(dropped, story.value);
  if (!language.ok) return language;
  return finish(dropped, format.value.mediaType, story.value, language.value);
}

function finish(
  dropped: DroppedArticle,
  mediaType: MediaType,
  story: Extracted,
  language: LanguageTag,
): Outcome<Article> {
  const { date, ...analyzed } = analyzeText(
    story.text,
    language,
    story.title === undefined ? {} : { title: story.title },
  );
  if (analyzed.words < MIN_ARTICLE_WORDS || analyzed.sentences.length === 0) return failed(tooShort(analyzed.words));
  const title = analyzed.title ?? (story.title === undefined ? undefined : { text: story.title });
  const byline = story.byline ?? analyzed.byline;
  const publishedAt = story.publishedAt ?? date;
  return succeeded({
    ...analyzed,
    key: dropped.key,
    sha256: sha256(dropped.bytes),
    mediaType,
    ...(title ? { title } : {}),
    ...(byline ? { byline } : {}),
    ...(publishedAt ? { publishedAt } : {}),
  });
}

/** The format readers are other people's code over hostile input: whatever they throw is a malformed article. */
async function extractSafely(text: string, { mediaType, read: extract }: Format): Promise<Outcome<Extracted>> {
  try {
    return await extract(text);
  } catch (cause) {
    const reason = `the ${mediaType} reader gave up (${cause instanceof Error ? cause.name : 'unknown error'})`;
    return failed(failure('article-malformed', reason, 'drop the text as .txt'));
  }
}

/**
 * The wish wins; then what the file states, unless the text is clearly in another language; then what the text looks
 * like.
 */
async function languageOf(dropped: DroppedArticle, story: Extracted): Promise<Outcome<LanguageTag>> {
  const wish = dropped.wishes['source-language'];
  if (wish !== undefined) {
    const tag = canonicalTag(wish);
    return tag
      ? succeeded(tag)
      : failed(
          failure(
            'wish-invalid',
            `source-language "${wish}" is no language tag`,
            'use a BCP 47 tag such as en or pt-BR',
          ),
        );
  }
  const stated = canonicalTag(story.language ?? '');
  const identified = await identifyLanguage(story.text);
  const found = settledLanguage(stated, identified);
  if (found) return succeeded(found);
  return failed(
    failure(
      'language-undetermined',
      'the language of the text cannot be told',
      'set the wish `source-language`, for example en',
    ),
  );
}

const tooLarge = (found: number, limit: number): Failure =>
  failure(
    'article-too-large',
    `the article has ${found} bytes, the limit is ${limit}`,
    'split it, or raise maxArticleBytes',
  );
const tooShort = (words: number): Failure =>
  failure(
    'article-too-short',
    `the article has ${words} words of story, at least ${MIN_ARTICLE_WORDS} are needed`,
    'check that the story itself is in the file, not only its headline or links',
  );
