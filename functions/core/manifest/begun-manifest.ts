import type { LanguageTag } from '../article/article.ts';
import type { Failure } from '../errors.ts';
import { type ArticleVersion, failedState, type Manifest, type WorkState } from './manifest.ts';

/** A version of an article that was read, and what is to be made of it. */
export interface BegunArticle extends ArticleVersion {
  /** Of the article's bytes. */
  readonly sha256: string;
  /** Names the brief that is wanted. */
  readonly fingerprint: string;
  /** Languages to make, each with the failure that keeps it from being made. */
  readonly wanted: readonly { readonly language: LanguageTag; readonly failure?: Failure }[];
  readonly formality?: 'formal' | 'informal' | undefined;
}

/** The manifest once work on an article begins: what is done of the same brief, in the same tone, stays done. */
export function begunManifest(before: Manifest | undefined, begun: BegunArticle, now: Date): Manifest {
  const { key, versionId, sequencer, sha256, fingerprint, wanted, formality } = begun;
  const same = before?.fingerprint === fingerprint ? before : undefined;
  const done = (language: LanguageTag): WorkState | undefined => {
    const state = same?.formality === formality ? same?.languages[language] : undefined;
    return state?.state === 'done' ? state : undefined;
  };
  const states = wanted.map(({ language, failure }): [string, WorkState] => [
    language,
    failure ? failedState(failure) : (done(language) ?? { state: 'waiting' }),
  ]);
  return {
    schemaVersion: 1,
    articleKey: key,
    ...(versionId ? { versionId } : {}),
    ...(sequencer ? { sequencer } : {}),
    sha256,
    fingerprint,
    ...(formality ? { formality } : {}),
    brief: same?.brief.state === 'done' ? same.brief : { state: 'waiting' },
    languages: Object.fromEntries(states),
    updatedAt: now.toISOString(),
  };
}
