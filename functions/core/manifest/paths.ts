import type { LanguageTag } from '../text/language-tag.ts';

const INTAKE = 'articles/';

/** The folder of everything that is written for one article: `articles/2026/quay.html` → `briefs/2026/quay.html`. */
export const briefFolder = (articleKey: string): string =>
  `briefs/${articleKey.startsWith(INTAKE) ? articleKey.slice(INTAKE.length) : articleKey}`;

export const manifestPath = (articleKey: string): string => `${briefFolder(articleKey)}/manifest.json`;
export const articleTextPath = (articleKey: string): string => `${briefFolder(articleKey)}/article.txt`;
export const briefPath = (articleKey: string): string => `${briefFolder(articleKey)}/brief.json`;

/** The file of a brief in one language and one format: `briefs/quay.html/es.md`. */
export const languagePath = (articleKey: string, language: LanguageTag, extension: string): string =>
  `${briefFolder(articleKey)}/${language}.${extension}`;

/** Results kept by fingerprint, so that the same work is not paid for twice. */
export const keptBriefPath = (fingerprint: string): string => `results/briefs/${fingerprint}.json`;
export const keptTranslationPath = (fingerprint: string): string => `results/translations/${fingerprint}.json`;
export const keptLinePath = (fingerprint: string): string => `results/lines/${fingerprint}.json`;

/** Where the failure of a message that names no article is recorded. */
export const unattributedPath = (messageId: string): string => `failures/${encodeURIComponent(messageId)}.json`;

/** What was spent on one version of an article; `id` is a hash of its key and its brief's fingerprint. */
export const articleSpendPath = (id: string): string => `spend/articles/${id}.json`;
/** One of the files among which a day's spend is divided: `spend/days/2026-11-27/07.json`. */
export const daySpendPath = (day: string, shard: number): string =>
  `spend/days/${day}/${String(shard).padStart(2, '0')}.json`;
