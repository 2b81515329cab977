import { parseBrief } from '../core/brief/parse-brief.ts';
import type { Brief } from '../core/brief/schema.ts';
import { failed, failure, type Outcome, succeeded, WirebriefError } from '../core/errors.ts';
import { translationFingerprint } from '../core/manifest/fingerprint.ts';
import { type Manifest, type WorkState, withLanguage } from '../core/manifest/manifest.ts';
import { briefPath, keptTranslationPath, languagePaths } from '../core/manifest/paths.ts';
import type { BriefStore, Clock, Outbox, TranslationMemory, TranslationRequested, Translator } from '../core/ports.ts';
import { renderHtml } from '../core/render/render-html.ts';
import { renderJson } from '../core/render/render-json.ts';
import { renderMarkdown } from '../core/render/render-markdown.ts';
import { recordTranslationFailure } from './record-failure.ts';
import { translateBrief } from './translate-lines.ts';
import { changeManifest, readManifest } from './write-manifest.ts';
import { writeOutputs } from './write-outputs.ts';

export interface TranslateServices {
  readonly briefs: BriefStore;
  readonly outbox: Outbox;
  readonly now: Clock;
  readonly translator?: Translator | undefined;
  readonly memory?: TranslationMemory | undefined;
}

/**
 * Makes one language of one brief. Gives the manifest as it then stands, or `stale` where the message asks for a brief that
 * is no longer wanted: that costs nothing. Permanent failures end in the manifest; retryable ones are thrown.
 */
export async function translateArticle(
  services: TranslateServices,
  message: TranslationRequested,
): Promise<Manifest | 'stale'> {
  const manifest = await readManifest(services.briefs, message.articleKey);
  if (manifest?.fingerprint !== message.fingerprint) return 'stale';
  const before = manifest.languages[message.language];
  if (before === undefined || manifest.formality !== message.formality) return 'stale'; // the wishes have changed since
  const fingerprint = fingerprintOf(services, message);
  // A message come twice: its first run may have ended between the manifest and the announcement.
  if (before.state === 'done' && before.fingerprint === fingerprint) return record(services, message, before);
  const translated = await translatedBrief(services, message, fingerprint);
  if (!translated.ok) return recordTranslationFailure(services, message, translated.failure);
  const { value: brief } = translated;
  const paths = languagePaths(message.articleKey, message.language);
  const isCurrent = await writeOutputs(services.briefs, message, {
    [paths.json]: renderJson(brief),
    [paths.md]: renderMarkdown(brief),
    [paths.html]: renderHtml(brief),
  });
  return isCurrent ? record(services, message, doneState(brief, Object.values(paths))) : 'stale';
}

type DoneState = Extract<WorkState, { state: 'done' }>;

function doneState({ checks, provenance: { usage, fingerprint } }: Brief, files: string[]): DoneState {
  return {
    state: 'done',
    files,
    fingerprint,
    ...(checks.translation ? { verdict: checks.translation.verdict } : {}),
    ...(usage.translatedCharacters === undefined ? {} : { translatedCharacters: usage.translatedCharacters }),
    ...(usage.estimatedUsd === undefined ? {} : { estimatedUsd: usage.estimatedUsd }),
  };
}

const fingerprintOf = ({ memory, translator }: TranslateServices, message: TranslationRequested): string =>
  translationFingerprint({
    brief: message.fingerprint,
    language: message.language,
    translators: [memory?.name, translator?.name].filter(Boolean).join('+'),
    formality: message.formality,
  });

/** The translation kept under its fingerprint, or a new one. */
async function translatedBrief(
  services: TranslateServices,
  message: TranslationRequested,
  fingerprint: string,
): Promise<Outcome<Brief>> {
  const { briefs, translator, memory, now } = services;
  const stored = await briefs.read(briefPath(message.articleKey));
  const source = stored && parseBrief(stored.body);
  if (source?.provenance.fingerprint !== message.fingerprint) {
    const reason = 'the brief to translate is not there or is another one';
    return failed(failure('store-content-invalid', reason, 'drop the article again', message));
  }
  const kept = await briefs.read(keptTranslationPath(fingerprint));
  const known = kept && parseBrief(kept.body);
  if (known) return succeeded({ ...known, source: source.source });
  const outcome = await translate(source, message, { translator, memory });
  if (!outcome.ok) return outcome;
  const brief = {
    ...outcome.value,
    provenance: { ...outcome.value.provenance, fingerprint, createdAt: now().toISOString() },
  };
  await briefs.write(keptTranslationPath(fingerprint), renderJson(brief));
  return succeeded(brief);
}

async function translate(
  brief: Brief,
  message: TranslationRequested,
  { translator, memory }: Pick<TranslateServices, 'translator' | 'memory'>,
): Promise<Outcome<Brief>> {
  try {
    const outcome = await translateBrief(brief, message.language, { translator, memory, formality: message.formality });
    if (outcome.ok) return succeeded(outcome.value.brief);
    if (outcome.failure.retryable) throw WirebriefError.from(outcome.failure);
    return failed(outcome.failure);
  } catch (error) {
    if (error instanceof WirebriefError && !error.retryable) return failed(error.failure);
    throw error;
  }
}

async function record(
  services: TranslateServices,
  message: TranslationRequested,
  state: DoneState,
): Promise<Manifest | 'stale'> {
  const { articleKey, fingerprint, language } = message;
  const manifest = await changeManifest(services.briefs, articleKey, (found) =>
    found?.fingerprint === fingerprint ? withLanguage(found, language, state, services.now()) : undefined,
  );
  if (manifest?.fingerprint !== fingerprint) return 'stale';
  await services.outbox.announce({ type: 'Brief Ready', articleKey, fingerprint, language, files: state.files });
  return manifest;
}
