import { type Failure, failure } from '../errors.ts';
import type { LanguageTag } from '../text/language-tag.ts';
import type { Formality } from '../translation/send/formality.ts';
import { type ArticleVersion, isNewer, type Manifest } from './manifest.ts';
import { failedState, parkedState, settledWork, type WorkState, waitingState } from './work-state.ts';

/** A version of an article that was read, and the languages that are wanted of it. */
export interface BegunArticle extends ArticleVersion {
  /** Of the article's bytes, lower-case hex. */
  readonly sha256: string;
  /** Of the brief that is wanted (`briefFingerprint`). */
  readonly fingerprint: string;
  /** The article's own language. */
  readonly language: LanguageTag;
  readonly wanted: readonly WantedLanguage[];
  /** Languages asked for after the article was dropped; they are among the wanted ones. */
  readonly added: readonly LanguageTag[];
}

/** A language that is wanted, with the formality if one is wished for; with the failure that makes the translation impossible, or the cap that holds it back. */
export interface WantedLanguage {
  readonly language: LanguageTag;
  readonly formality?: Formality;
  readonly failure?: Failure;
  /** The cap by which more languages are wanted than an article may have. */
  readonly parkedBy?: string;
}

/**
 * The manifest at the beginning of work on an article: a wanted `es` is `waiting`. What is already done for the same
 * brief, in the same formality, stays done; of another brief's languages the pages stay named until they are replaced or withdrawn.
 */
export function begunManifest(before: Manifest | undefined, begun: BegunArticle, now: Date): Manifest {
  const { key, versionId, sha256, fingerprint, wanted, added, language } = begun;
  const same = before?.fingerprint === fingerprint ? before : undefined;
  const sequencer = begun.sequencer ?? newest(before?.sequencer, before?.unread?.sequencer);
  const formality = wanted.flatMap((one) => (one.formality ? [[one.language, one.formality] as const] : []));
  const works = wanted.map((one): [string, WorkState] => [one.language, begunWork(before, one, fingerprint, now)]);
  const own = same?.languages[language] ?? waitingState(before?.languages[language], now);
  return {
    schemaVersion: 2,
    articleKey: key,
    ...(versionId ? { versionId } : {}),
    ...(sequencer ? { sequencer } : {}),
    sha256,
    fingerprint,
    sourceLanguage: language,
    ...(formality.length > 0 ? { formality: Object.fromEntries(formality) } : {}),
    ...(added.length > 0 ? { added: [...added] } : {}),
    ...(before?.unread ? { unread: before.unread } : {}),
    ...(before?.deleted && isNewer(before.deleted.sequencer, sequencer) ? { deleted: before.deleted } : {}),
    ...(before?.setAside ? { setAside: before.setAside } : {}),
    brief: same?.brief.state === 'done' ? settledWork(same.brief) : waitingState(before?.brief, now),
    languages: { ...noLongerWanted(before), ...Object.fromEntries(works), [language]: own },
    updatedAt: now.toISOString(),
  };
}

function begunWork(
  before: Manifest | undefined,
  { language, formality, failure: reason, parkedBy }: WantedLanguage,
  fingerprint: string,
  now: Date,
): WorkState {
  const state = before?.languages[language];
  if (reason) return failedState(reason, now, { ...waitingState(state, now) });
  const isSame = before?.fingerprint === fingerprint && before.formality?.[language] === formality;
  if (isSame && state?.state === 'done') return state;
  if (parkedBy !== undefined) return parkedState(tooManyLanguages(language, parkedBy), parkedBy, now, state);
  const waiting = waitingState(state, now);
  if (isSame) return waiting;
  const { paid: _, ...unpaid } = waiting; // the bill is that of one version
  return { ...unpaid, tries: 0 };
}

const tooManyLanguages = (language: LanguageTag, cap: string): Failure =>
  failure(
    'spend-capped',
    `more languages are wanted than ${cap} allows`,
    'ask for fewer, raise the cap and deploy, or let it through: wirebrief retry --over-cap',
    { language },
  );

/** The languages of the version before whose pages may still stand: they stay named, as superseded until they are settled. */
function noLongerWanted(before: Manifest | undefined): Record<string, WorkState> {
  const known = Object.entries(before?.languages ?? {});
  return Object.fromEntries(
    known.flatMap(([language, work]) => {
      if (work.state === 'withdrawn' || work.state === 'superseded') return [[language, work] as const];
      if (work.files === undefined || work.files.length === 0) return [];
      return [[language, { ...work, state: 'superseded', reason: 'not-wanted' } as const] as const];
    }),
  );
}

/** The later of two sequencers; either may be missing. */
const newest = (a: string | undefined, b: string | undefined): string | undefined => (isNewer(b, a) ? b : (a ?? b));
