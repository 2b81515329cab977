import type { LanguageTag } from '../text/language-tag.ts';
import { sha256 } from '../text/sha256.ts';

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

/** Where a manifest that cannot be read is kept for a person to look at. */
export const setAsidePath = (articleKey: string, body: string): string =>
  `failures/manifest-${sha256(articleKey).slice(0, SHORT)}-${sha256(body).slice(0, SHORT)}.txt`;
const SHORT = 16;

/** The lease on a piece of work, by its name: an article's key and a language. */
export const leasePath = (name: readonly string[]): string => `leases/${sha256(JSON.stringify(name))}.json`;

/** A message that a cap holds back, under the day it was parked (UTC, `2026-11-27`). */
export const parkedPath = (day: string, name: readonly string[]): string =>
  `${parkedFolder(day)}/${sha256(JSON.stringify(name))}.json`;
export const parkedFolder = (day: string): string => `parked/${day}`;

/** The page of a language that a file of an article's folder is, by its name: `es` and `html` for `es.html`; undefined for any other file. */
export function pageOf(path: string): { readonly language: LanguageTag; readonly extension: string } | undefined {
  const found = /\/(?<language>[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)\.(?<extension>json|md|html)$/u.exec(path)?.groups;
  const { language, extension } = found ?? {};
  if (language === undefined || extension === undefined || NOT_PAGES.has(`${language}.${extension}`)) return undefined;
  return { language, extension };
}
const NOT_PAGES: ReadonlySet<string> = new Set(['manifest.json', 'brief.json']);

/** What was spent on one version of an article; `id` is a hash of its key and its brief's fingerprint. */
export const articleSpendPath = (id: string): string => `spend/articles/${id}.json`;
/** One of the files among which a day's spend is divided: `spend/days/2026-11-27/07.json`. */
export const daySpendPath = (day: string, shard: number): string =>
  `spend/days/${day}/${String(shard).padStart(2, '0')}.json`;
