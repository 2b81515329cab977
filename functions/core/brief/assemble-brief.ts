import type { Article } from '../article/article.ts';
import { englishName } from '../languages/find-language.ts';
import { type PrintedSpeakers, printedSpeakers } from '../quotes/patterns/printed-speaker.ts';
import { showsNames } from '../quotes/words/grammar.ts';
import { lexiconFor } from '../quotes/words/lexicon.ts';
import type { LanguageTag } from '../text/language-tag.ts';
import { type Brief, SCHEMA_VERSION } from './schema.ts';
import type { Summary } from './summarizer.ts';

/** Hex digits of the sha256 used as the id: 64 bits, enough to tell all articles of an archive apart. */
const ID_DIGITS = 16;

export interface Assembly {
  /** sha256 of everything that shaped the brief, lower-case hex. */
  readonly fingerprint: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** What the reader of a brief must know of what its language lets it leave out: names of speakers, and people. */
function missingIn(language: LanguageTag, { people }: Summary['content']): string {
  const speakers = printedSpeakers(language);
  const name = englishName(language);
  return `${saidOfSpeakers(speakers, name)}${people.length === 0 ? saidOfPeople(language, name) : ''}`;
}

/** Why a list of people may be empty although the article names some; nothing where it would not be. */
function saidOfPeople(language: LanguageTag, name: string): string {
  if (!showsNames(language))
    return ` Nothing shows Wirebrief where a name begins and ends in ${name}, so no people, organizations or places are listed.`;
  if (lexiconFor(language).roles.size > 0) return '';
  return ` It knows people in ${name} by common given names only, and found none.`;
}

function saidOfSpeakers(speakers: PrintedSpeakers, language: string): string {
  if (speakers === 'names') return '';
  if (speakers === 'mentions')
    return ` Speakers are not named in ${language}: too many were wrong when they were counted.`;
  return ` Wirebrief does not know how ${language} says who speaks, so quotes stand without speakers.`;
}

function disclosureOf({ model, fallbackFrom, filledLines = [] }: Summary): string {
  if (model !== undefined) {
    const count = filledLines.length;
    const filled =
      count === 0
        ? ''
        : ` ${count} ${count === 1 ? 'line was' : 'lines were'} taken from the article instead, since nothing the model wrote there was proved: ${filledLines.join(', ')}.`;
    return `Written by a language model (${model}) and checked against the article by Wirebrief; quotes are the article's own characters.${filled} Made by machine, not reviewed by an editor.`;
  }
  const instead = fallbackFrom === undefined ? '' : ` A language model was asked for: ${fallbackFrom}.`;
  return `Written by Wirebrief's built-in engine from the article's own sentences, without a language model; some are shortened by leaving words out.${instead} Made by machine, not reviewed by an editor.`;
}

function sourceOf(article: Article): Brief['source'] {
  const { key, sha256, mediaType, language, title, byline, dateline, publishedAt, words } = article;
  return {
    key,
    sha256,
    mediaType,
    language,
    title: title?.text ?? '',
    ...(byline === undefined ? {} : { byline }),
    ...(dateline === undefined ? {} : { dateline }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    words,
  };
}

/**
 * Joins article and summary to a brief in the article's language, valid against `briefSchema`. An article whose sha256
 * begins with `e671a980c9d5428f` gives a brief with that id.
 */
export function assembleBrief(article: Article, summary: Summary, { fingerprint, createdAt }: Assembly): Brief {
  const { content, engine, model, prompt, fallbackFrom, filledLines, usage } = summary;
  return {
    schemaVersion: SCHEMA_VERSION,
    id: article.sha256.slice(0, ID_DIGITS),
    language: article.language,
    source: sourceOf(article),
    ...content,
    provenance: {
      engine,
      ...(model === undefined ? {} : { model }),
      ...(prompt === undefined ? {} : { prompt }),
      ...(fallbackFrom === undefined ? {} : { fallbackFrom }),
      fingerprint,
      createdAt,
      usage,
      ...(filledLines === undefined || filledLines.length === 0 ? {} : { filledLines: [...filledLines] }),
      disclosure: disclosureOf(summary) + missingIn(article.language, content),
    },
  };
}
