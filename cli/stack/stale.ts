import { parseBrief } from '../../functions/core/brief/parse-brief.ts';
import { briefFingerprint } from '../../functions/core/manifest/fingerprint.ts';
import type { Manifest } from '../../functions/core/manifest/manifest.ts';
import { briefPath } from '../../functions/core/manifest/paths.ts';
import type { LanguageTag } from '../../functions/core/text/language-tag.ts';
import { fingerprintOf } from '../../functions/steps/translate-brief.ts';
import { deployedGlossaries, translatorOf } from './prices.ts';
import type { Stack } from './stack.ts';
import { type Wanted, wantedBy } from './wanted.ts';

/** What has become stale in a finished article, or why that cannot be told. */
export type Staleness =
  | { readonly kind: 'fresh' }
  | { readonly kind: 'brief'; readonly why: string }
  | { readonly kind: 'languages'; readonly languages: readonly LanguageTag[]; readonly why: string }
  | { readonly kind: 'unknown'; readonly why: string };

/**
 * Answers for one stack what a new engine, prompt, model, glossary or setting has made stale in a finished article. The brief and its languages are
 * compared by their fingerprints, as the functions do. One request for the article's wishes and one for its brief.
 */
export function stalenessOn(stack: Stack): (key: string, manifest: Manifest) => Promise<Staleness> {
  const wantedOf = wantedBy(stack.settings);
  const services = { translator: translatorOf(stack.settings), glossaries: deployedGlossaries() };
  return async (key, manifest) => {
    const head = await stack.intake.head(key);
    if (!head) return { kind: 'unknown', why: 'the article is not in the bucket any more' };
    const wanted = wantedOf(head.wishes, manifest.added);
    if (!wanted.ok) return { kind: 'unknown', why: wanted.failure.message };
    const brief = briefStaleness(manifest, wanted.value, { key, ...head });
    if (brief.kind !== 'fresh') return brief;
    return languageStaleness(stack, { key, manifest, wanted: wanted.value, services });
  };
}

function briefStaleness(
  { sha256, fingerprint }: Manifest,
  { engine, isModel }: Wanted,
  article: {
    readonly key: string;
    readonly contentType?: string;
    readonly wishes: Readonly<Record<string, string>>;
  },
): Staleness {
  if (engine === undefined)
    return { kind: 'unknown', why: "this version does not have the stack's prompt or its models" };
  if (sha256 === undefined) return { kind: 'unknown', why: 'its manifest does not name the bytes it was made from' };
  const today = briefFingerprint({
    sha256,
    articleKey: article.key,
    summarizer: engine,
    sourceLanguage: article.wishes['source-language'],
    contentType: article.contentType,
  });
  if (today === fingerprint) return { kind: 'fresh' };
  return { kind: 'brief', why: isModel ? 'another engine, prompt or model' : 'another engine' };
}

interface Finished {
  readonly key: string;
  readonly manifest: Manifest;
  readonly wanted: Wanted;
  readonly services: Parameters<typeof fingerprintOf>[0];
}

async function languageStaleness(stack: Stack, { key, manifest, wanted, services }: Finished): Promise<Staleness> {
  const stored = await stack.briefs.read(briefPath(key));
  const brief = stored && parseBrief(stored.body);
  if (!brief) return { kind: 'unknown', why: 'its brief is not in the bucket' };
  const stale: { readonly language: LanguageTag; readonly why: string }[] = [];
  for (const [language, formality] of wanted.languages) {
    const work = manifest.languages[language];
    // The article's own language has no translation.
    if (work?.state !== 'done' || work.fingerprint === undefined) continue;
    const today = await fingerprintOf(services, { fingerprint: manifest.fingerprint, language, formality }, brief);
    if (work.fingerprint === today) continue;
    const isOtherTone = manifest.formality?.[language] !== formality;
    stale.push({ language, why: isOtherTone ? 'another formality' : 'another glossary or translator' });
  }
  if (stale.length === 0) return { kind: 'fresh' };
  const reasons = Map.groupBy(stale, ({ why }) => why);
  const why = [...reasons].map(([reason, found]) => `${found.map(({ language }) => language).join(', ')}: ${reason}`);
  return { kind: 'languages', languages: stale.map(({ language }) => language), why: why.join('; ') };
}
