import type { Failure } from '../errors.ts';
import type { LanguageTag } from '../text/language-tag.ts';
import type { Formality } from '../translation/send/formality.ts';
import { type ArticleVersion, failedState, type Manifest, type WorkState } from './manifest.ts';

/** A version of an article that was read, and the languages that are wanted of it. */
export interface BegunArticle extends ArticleVersion {
  /** Of the article's bytes, lower-case hex. */
  readonly sha256: string;
  /** Of the brief that is wanted (`briefFingerprint`). */
  readonly fingerprint: string;
  readonly wanted: readonly WantedLanguage[];
}

/** A language that is wanted, with the formality if one is wished for, or with the failure that makes the translation impossible. */
export interface WantedLanguage {
  readonly language: LanguageTag;
  readonly formality?: Formality;
  readonly failure?: Failure;
}

/**
 * The manifest at the beginning of work on an article: a wanted `es` is `waiting`. What is already done for the same
 * brief, in the same formality, stays done.
 */
export function begunManifest(before: Manifest | undefined, begun: BegunArticle, now: Date): Manifest {
  const { key, versionId, sequencer, sha256, fingerprint, wanted } = begun;
  const same = before?.fingerprint === fingerprint ? before : undefined;
  const done = ({ language, formality }: WantedLanguage): WorkState | undefined => {
    const state = same?.formality?.[language] === formality ? same?.languages[language] : undefined;
    return state?.state === 'done' ? state : undefined;
  };
  const states = wanted.map((one): [string, WorkState] => [
    one.language,
    one.failure ? failedState(one.failure) : (done(one) ?? { state: 'waiting' }),
  ]);
  const formality = wanted.flatMap((one) => (one.formality ? [[one.language, one.formality] as const] : []));
  return {
    schemaVersion: 1,
    articleKey: key,
    ...(versionId ? { versionId } : {}),
    ...(sequencer ? { sequencer } : {}),
    sha256,
    fingerprint,
    ...(formality.length > 0 ? { formality: Object.fromEntries(formality) } : {}),
    brief: same?.brief.state === 'done' ? same.brief : { state: 'waiting' },
    languages: Object.fromEntries(states),
    updatedAt: now.toISOString(),
  };
}
