import type { ArticleNews, LanguageNews } from '../ports.ts';
import { sha256 } from '../text/sha256.ts';
import { articleState, type Manifest } from './manifest.ts';

const ID_LENGTH = 32;

/** The same for the same news, so that whoever hears it twice can tell. */
const idOf = (...parts: readonly unknown[]): string => sha256(JSON.stringify(parts)).slice(0, ID_LENGTH);

/** What became of one language: of the brief `fingerprint`, which the manifest may have left behind. */
export function languageNews(
  type: LanguageNews['type'],
  { articleKey, fingerprint }: { readonly articleKey: string; readonly fingerprint: string },
  news: {
    readonly language: string;
    readonly files?: readonly string[] | undefined;
    readonly reason?: string | undefined;
    readonly code?: string | undefined;
    readonly verdict?: LanguageNews['verdict'];
    /** What makes it other news than the last of this type, besides the code: the fingerprint of a translation, the version of an article. */
    readonly mark?: string | undefined;
  },
): LanguageNews {
  const { language, files = [], reason, code, verdict, mark } = news;
  const id = idOf(type, articleKey, fingerprint, language, code ?? null, mark ?? null);
  return {
    ...{ id, type, articleKey, fingerprint, language, files },
    ...(reason === undefined ? {} : { reason }),
    ...(code === undefined ? {} : { code }),
    ...(verdict === undefined ? {} : { verdict }),
  };
}

/** That a language of the manifest is ready; the same news as long as it is the same translation, or, of the article's own language, the same brief. */
export function readyNews(manifest: Manifest, language: string): LanguageNews {
  const { files, verdict, fingerprint, since } = manifest.languages[language] ?? {};
  return languageNews('Brief Ready', manifest, { language, files, verdict, mark: fingerprint ?? since });
}

const TYPES = {
  complete: 'Article Complete',
  partial: 'Article Partial',
  parked: 'Article Partial',
  failed: 'Article Failed',
  withdrawn: 'Article Withdrawn',
} as const;

/** What became of the whole article; undefined while anything of it is waiting. */
export function articleNews(manifest: Manifest): ArticleNews | undefined {
  const { articleKey, versionId, fingerprint, brief, languages, unread, deleted } = manifest;
  const state = articleState(manifest);
  if (state === 'in-progress') return undefined;
  const works = Object.entries(languages);
  const states = works.map(([language, work]) => [language, work.state] as const);
  const marks = works.map(([language, work]) => [language, work.state, work.fingerprint, work.lastFailure?.code]);
  const reason = (brief.lastFailure ?? unread)?.message;
  const type = TYPES[state];
  return {
    id: idOf(type, articleKey, versionId ?? null, fingerprint, marks, unread?.code ?? null, deleted?.at ?? null),
    type,
    articleKey,
    ...(versionId ? { versionId } : {}),
    fingerprint,
    state,
    languages: Object.fromEntries(states),
    files: [...new Set([...(brief.files ?? []), ...works.flatMap(([, { files = [] }]) => files)])],
    ...(reason === undefined ? {} : { reason }),
  };
}
