import { parseBrief } from '../core/brief/parse-brief.ts';
import type { Brief } from '../core/brief/schema.ts';
import { failed, failure, type Outcome, succeeded, WirebriefError } from '../core/errors.ts';
import { termsFingerprint, translationFingerprint } from '../core/manifest/fingerprint.ts';
import { type Manifest, type WorkState, withLanguage } from '../core/manifest/manifest.ts';
import { briefPath, keptTranslationPath } from '../core/manifest/paths.ts';
import type { BriefStore, Clock, Outbox, TranslationMemory, TranslationRequested, Translator } from '../core/ports.ts';
import { renderJson } from '../core/render/render-json.ts';
import { renderings } from '../core/render/renderings.ts';
import { sha256 } from '../core/text/sha256.ts';
import { type Glossary, glossaryFor, termsFor } from '../core/translation/send/glossary.ts';
import { briefLines } from '../core/translation/send/lines.ts';
import { KeptLines } from './kept-lines.ts';
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
  /** For each pair of languages, at most one of them has terms. */
  readonly glossaries?: readonly Glossary[] | undefined;
}

/**
 * Makes one language of one brief. Gives the manifest as it then stands, or `stale` where the message asks for something that
 * is no longer wanted, which costs nothing. Failures that no retry can help are recorded in the manifest; retryable ones are thrown.
 */
export async function translateArticle(
  services: TranslateServices,
  message: TranslationRequested,
): Promise<Manifest | 'stale'> {
  const manifest = await readManifest(services.briefs, message.articleKey);
  if (manifest?.fingerprint !== message.fingerprint) return 'stale';
  const before = manifest.languages[message.language];
  const formality = manifest.formality?.[message.language];
  if (before === undefined || formality !== message.formality) return 'stale'; // the wishes have changed since
  const source = await sourceBrief(services, message);
  if (!source.ok) return recordTranslationFailure(services, message, source.failure);
  const fingerprint = await fingerprintOf(services, message, source.value);
  // The message came a second time: its first run may have ended between writing the manifest and the announcement.
  if (before.state === 'done' && before.fingerprint === fingerprint) return record(services, message, before);
  const translated = await translatedBrief(services, message, { source: source.value, fingerprint });
  if (!translated.ok) return recordTranslationFailure(services, message, translated.failure);
  const { value: brief } = translated;
  const pages = renderings(brief, message.articleKey);
  const isCurrent = await writeOutputs(services.briefs, message, pages);
  return isCurrent ? record(services, message, doneState(brief, Object.keys(pages))) : 'stale';
}

type DoneState = Extract<WorkState, { state: 'done' }>;

function doneState({ checks, provenance: { usage, fingerprint } }: Brief, files: string[]): DoneState {
  return {
    state: 'done',
    files,
    fingerprint,
    ...(checks.translation ? { verdict: checks.translation.verdict } : {}),
    ...(usage.translatedCharacters === undefined ? {} : { translatedCharacters: usage.translatedCharacters }),
    ...(usage.rememberedCharacters ? { rememberedCharacters: usage.rememberedCharacters } : {}),
    ...(usage.estimatedUsd === undefined ? {} : { estimatedUsd: usage.estimatedUsd }),
  };
}

/** The brief a message asks to translate; a failure where the stored brief is another one or missing. */
async function sourceBrief({ briefs }: TranslateServices, message: TranslationRequested): Promise<Outcome<Brief>> {
  const stored = await briefs.read(briefPath(message.articleKey));
  const source = stored && parseBrief(stored.body);
  if (source?.provenance.fingerprint === message.fingerprint) return succeeded(source);
  const reason = 'the brief to translate is not there or is another one';
  return failed(failure('store-content-invalid', reason, 'drop the article again', message));
}

async function fingerprintOf(
  { memory, translator, glossaries = [] }: TranslateServices,
  { fingerprint, language, formality }: TranslationRequested,
  source: Brief,
): Promise<string> {
  const lines = briefLines(source).map(({ text }) => text);
  return translationFingerprint({
    // The lines count too: under one fingerprint, a model may later write what the built-in engine wrote in its place.
    brief: sha256(JSON.stringify([fingerprint, ...lines])),
    language,
    translators: [memory?.name, translator?.identity ?? translator?.name].filter(Boolean).join('+'),
    formality,
    memory: await memory?.find(lines, source.language, language),
    glossary: termsFingerprint(
      lines,
      termsFor(glossaryFor(glossaries, source.language, language), source.language, language),
    ),
  });
}

/** The translation kept under its fingerprint, which costs nothing, or a new one. */
async function translatedBrief(
  services: TranslateServices,
  message: TranslationRequested,
  { source, fingerprint }: { readonly source: Brief; readonly fingerprint: string },
): Promise<Outcome<Brief>> {
  const { briefs, now } = services;
  const kept = await briefs.read(keptTranslationPath(fingerprint));
  const known = kept && parseBrief(kept.body);
  if (known) return succeeded({ ...known, source: source.source });
  const outcome = await translate(source, message, services);
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
  { briefs, translator, memory, glossaries = [] }: TranslateServices,
): Promise<Outcome<Brief>> {
  try {
    const kept = new KeptLines(briefs);
    const outcome = await translateBrief(brief, message.language, {
      translator,
      memory,
      kept,
      formality: message.formality,
      glossary: glossaryFor(glossaries, brief.language, message.language),
    });
    if (outcome.ok) return succeeded(outcome.value.brief);
    if (outcome.failure.retryable) throw WirebriefError.from(outcome.failure);
    return failed(outcome.failure);
  } catch (error) {
    if (error instanceof WirebriefError && !error.retryable) return failed(error.failure);
    throw error;
  }
}

/** Records in the manifest that a language is done, and announces it. */
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
