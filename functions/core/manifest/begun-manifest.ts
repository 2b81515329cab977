import type { Failure } from '../errors.ts';
import type { LanguageTag } from '../text/language-tag.ts';
import type { Formality } from '../translation/send/formality.ts';
import { type ArticleVersion, failedState, type Manifest, type WorkState } from './manifest.ts';

/** A version of an article that was read, and what is to be made of it. */
export interface BegunArticle extends ArticleVersion {
  /** Of the article's bytes. */
  readonly sha256: string;
  /** Names the brief that is wanted. */
  readonly fingerprint: string;
  readonly wanted: readonly WantedLanguage[];
}

/** A language to make, in the tone that is wished, or the failure that keeps it from being made. */
export interface WantedLanguage {
  readonly language: LanguageTag;
  readonly formality?: Formality;
  readonly failure?: Failure;
}

/** The manifest once work on an article begins: what is done of the same brief, in the same tone, stays done. */
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
  const tones = wanted.flatMap(({ language, formality }) => (formality ? [[language, formality] as const] : []));
  return {
    schemaVersion: 1,
    articleKey: key,
    ...(versionId ? { versionId } : {}),
    ...(sequencer ? { sequencer } : {}),
    sha256,
    fingerprint,
    ...(tones.length > 0 ? { formality: Object.fromEntries(tones) } : {}),
    brief: same?.brief.state === 'done' ? same.brief : { state: 'waiting' },
    languages: Object.fromEntries(states),
    updatedAt: now.toISOString(),
  };
}
