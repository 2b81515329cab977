import { parseBrief } from '../core/brief/parse-brief.ts';
import type { Brief } from '../core/brief/schema.ts';
import { failed, failure, type Outcome, succeeded, WirebriefError } from '../core/errors.ts';
import { termsFingerprint, translationFingerprint } from '../core/manifest/fingerprint.ts';
import { type Manifest, withLanguage } from '../core/manifest/manifest.ts';
import { readyNews } from '../core/manifest/news.ts';
import { briefFolder, briefPath, keptTranslationPath } from '../core/manifest/paths.ts';
import { isSuperfluous, settledWork, type WorkState } from '../core/manifest/work-state.ts';
import type { BriefStore, Clock, Outbox, TranslationMemory, TranslationRequested, Translator } from '../core/ports.ts';
import { renderJson } from '../core/render/render-json.ts';
import { renderings } from '../core/render/renderings.ts';
import type { Caps } from '../core/spend/caps.ts';
import { sha256 } from '../core/text/sha256.ts';
import { type Glossary, glossaryFor, termsFor } from '../core/translation/send/glossary.ts';
import { briefLines } from '../core/translation/send/lines.ts';
import { type Leasing, withLease } from './lease.ts';
import { announceArticle } from './records/announce.ts';
import { parkTranslation } from './records/park.ts';
import { recordTranslationFailure } from './records/record-failure.ts';
import { type SupersededPages, settleFolder } from './records/settle-folder.ts';
import { isWanted } from './records/wanted.ts';
import { changeManifest, findManifest, readManifest } from './records/write-manifest.ts';
import { writeOutputs } from './records/write-outputs.ts';
import { budgeted } from './spend/budgeted.ts';
import { openBudget, paidFor } from './spend/ledger.ts';
import { KeptLines } from './translation/kept-lines.ts';
import { translateBrief } from './translation/translate-lines.ts';

export interface TranslateServices {
  readonly briefs: BriefStore;
  readonly outbox: Outbox;
  readonly now: Clock;
  readonly translator?: Translator | undefined;
  readonly memory?: TranslationMemory | undefined;
  /** For each pair of languages, at most one of them has terms. */
  readonly glossaries?: readonly Glossary[] | undefined;
  readonly superseded?: SupersededPages | undefined;
  readonly leasing?: Leasing | undefined;
  /** What an article and a day may cost; without them, as on a laptop, nothing is counted. */
  readonly caps?: Caps | undefined;
  /** How long the work may still take, in milliseconds; without it, as long as it takes. */
  readonly remaining?: (() => number) | undefined;
  /** The name of this message, if it was sent to make the next try. */
  readonly copy?: string | undefined;
  /** How often this message was tried. */
  readonly tries?: number | undefined;
}

/**
 * Makes one language of one brief. Gives the manifest as it then stands, or `stale` where the message asks for something that
 * is no longer wanted, which costs nothing, and `superfluous` where another message does the same. Failures that no retry can help are recorded in the manifest; retryable ones are thrown.
 */
export async function translateArticle(
  services: TranslateServices,
  message: TranslationRequested,
): Promise<Manifest | 'stale' | 'superfluous'> {
  const { articleKey, language, overCap } = message;
  const { manifest, isDamaged } = await findManifest(services.briefs, articleKey);
  if (isDamaged) return askAgain(services, message);
  if (!isWanted(manifest, message)) return stale(services, message);
  const work = manifest?.languages[language];
  // A request that may pass the caps is more than a copy of one that may not, unless nothing is left to be paid.
  const isCopy = !overCap || work?.state === 'done';
  if (isCopy && isSuperfluous(work, services.copy, services.now())) return 'superfluous';
  const source = await sourceBrief(services, message);
  if (!source.ok) return recordTranslationFailure(services, message, source.failure);
  const fingerprint = await fingerprintOf(services, message, source.value);
  return withLease(services, [articleKey, language], () =>
    translateWanted(services, message, { source: source.value, fingerprint }),
  );
}

/** The article's own step makes a manifest anew that cannot be read, and asks for all its languages; what was paid is kept. */
async function askAgain({ outbox }: TranslateServices, { articleKey }: TranslationRequested): Promise<'stale'> {
  await outbox.requestArticles([{ articleKey }]);
  return 'stale';
}

/** Work that a newer article or other wishes have overtaken leaves nothing of its own behind. */
async function stale(services: TranslateServices, message: TranslationRequested): Promise<'stale'> {
  const { articleKey } = message;
  await settleFolder(services, articleKey);
  const { isDamaged } = await findManifest(services.briefs, articleKey);
  return isDamaged ? askAgain(services, message) : 'stale';
}

/** A brief to translate, and the fingerprint that its translation will have. */
interface Wanted {
  readonly source: Brief;
  readonly fingerprint: string;
}

async function translateWanted(
  services: TranslateServices,
  message: TranslationRequested,
  wanted: Wanted,
): Promise<Manifest | 'stale'> {
  // Whoever held the lease before may have finished the work.
  const manifest = await readManifest(services.briefs, message.articleKey);
  const before = manifest?.languages[message.language];
  if (!before || !isWanted(manifest, message)) return stale(services, message);
  // The message came a second time: its first run may have ended between writing the manifest and the announcement.
  const isMade = before.state === 'done' && before.fingerprint === wanted.fingerprint;
  if (isMade && (await isStanding(services.briefs, message.articleKey, before))) {
    const { lastFailure: _, ...settled } = before;
    return record(services, message, settledWork(settled));
  }
  const translated = await translatedBrief(withinBudget(services, message), message, wanted);
  if (!translated.ok && translated.failure.code === 'spend-capped')
    return parkTranslation(services, message, translated.failure);
  if (!translated.ok) return recordTranslationFailure(services, message, translated.failure);
  const { value: brief } = translated;
  const pages = renderings(brief, message.articleKey);
  const isCurrent = await writeOutputs(services.briefs, message, pages);
  if (!isCurrent) return stale(services, message);
  const { [message.language]: paid } = await paidFor(services.briefs, message);
  const known = { ...before, ...(paid ? { paid } : {}) };
  return record(services, message, doneState(brief, Object.keys(pages), known, services));
}

/** Whether all pages that a manifest calls done stand, and do not say that they are old: other hands may have been there. */
async function isStanding(briefs: BriefStore, articleKey: string, { files = [] }: WorkState): Promise<boolean> {
  const listed = new Set((await briefs.list(briefFolder(articleKey))).map(({ path }) => path));
  const json = files.find((path) => path.endsWith('.json'));
  const stored = json === undefined ? undefined : await briefs.read(json);
  const brief = stored && parseBrief(stored.body);
  return files.every((path) => listed.has(path)) && brief !== undefined && brief.superseded === undefined;
}

/** The services with a translator that counts what it sends, where there are caps. */
function withinBudget(services: TranslateServices, message: TranslationRequested): TranslateServices {
  const { briefs, now, caps, translator } = services;
  if (!caps || !translator) return services;
  return { ...services, translator: budgeted(translator, openBudget({ briefs, now, caps }, message)) };
}

function doneState(
  { checks, provenance: { usage, fingerprint } }: Brief,
  files: string[],
  before: WorkState,
  { now, tries = 1 }: TranslateServices,
): WorkState {
  return {
    state: 'done',
    since: now().toISOString(),
    tries: Math.max(before.tries, tries),
    files,
    fingerprint,
    ...(checks.translation ? { verdict: checks.translation.verdict } : {}),
    ...(usage.translatedCharacters === undefined ? {} : { translatedCharacters: usage.translatedCharacters }),
    ...(usage.rememberedCharacters ? { rememberedCharacters: usage.rememberedCharacters } : {}),
    ...(usage.estimatedUsd === undefined ? {} : { estimatedUsd: usage.estimatedUsd }),
    ...(before.paid ? { paid: before.paid } : {}),
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

/** Names everything that shapes a translation of a brief: where the manifest has another name, it would come out differently today. */
export async function fingerprintOf(
  { memory, translator, glossaries = [] }: Pick<TranslateServices, 'memory' | 'translator' | 'glossaries'>,
  { fingerprint, language, formality }: Pick<TranslationRequested, 'fingerprint' | 'language' | 'formality'>,
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
  { source, fingerprint }: Wanted,
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
  { briefs, translator, memory, glossaries = [], remaining }: TranslateServices,
): Promise<Outcome<Brief>> {
  try {
    const kept = new KeptLines(briefs);
    const outcome = await translateBrief(brief, message.language, {
      translator,
      memory,
      kept,
      remaining,
      formality: message.formality,
      glossary: glossaryFor(glossaries, brief.language, message.language),
    });
    if (outcome.ok) return succeeded(outcome.value.brief);
    if (outcome.failure.code === 'spend-capped') return failed(outcome.failure);
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
  state: WorkState,
): Promise<Manifest | 'stale'> {
  const { articleKey, fingerprint, language } = message;
  const manifest = await changeManifest(services.briefs, articleKey, (found) =>
    isWanted(found, message) && found ? withLanguage(found, language, state, services.now()) : undefined,
  );
  if (manifest?.fingerprint !== fingerprint || manifest.languages[language]?.state !== 'done')
    return stale(services, message);
  await services.outbox.announce(readyNews(manifest, language));
  await announceArticle(services, articleKey, fingerprint);
  return manifest;
}
