import * as z from 'zod/mini';
import type { LanguageTag } from '../article/article.ts';
import type { Failure } from '../errors.ts';
import { isOlder } from './sequencer.ts';

const workStateSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('waiting') }),
  z.object({
    state: z.literal('done'),
    files: z.array(z.string()),
    verdict: z.optional(z.enum(['pass', 'review', 'not-checked'])),
    translatedCharacters: z.optional(z.number()),
    estimatedUsd: z.optional(z.number()),
  }),
  z.object({
    state: z.literal('failed'),
    code: z.string(),
    message: z.string(),
    remedy: z.string(),
    retry: z.string(),
  }),
]);

const manifestSchema = z.object({
  schemaVersion: z.literal(1),
  articleKey: z.string(),
  versionId: z.optional(z.string()),
  sequencer: z.optional(z.string()),
  sha256: z.optional(z.string()),
  /** Names the brief that is wanted now; outputs and messages with another one are stale. */
  fingerprint: z.string(),
  sourceLanguage: z.optional(z.string()),
  brief: workStateSchema,
  languages: z.record(z.string(), workStateSchema),
  updatedAt: z.string(),
});

export type WorkState = z.infer<typeof workStateSchema>;
export type Manifest = z.infer<typeof manifestSchema>;

/** The manifest in a stored file; undefined where the file is not one. */
export function parseManifest(body: string): Manifest | undefined {
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined; // not JSON: the caller says what that means
  }
}

/** The manifest as its owner reads it, with the overall state derived from its parts. */
export const serializeManifest = (manifest: Manifest): string =>
  `${JSON.stringify({ state: articleState(manifest), ...manifest }, null, 2)}\n`;

/** How the article stands as a whole: `partial` has some languages done and some failed. */
export function articleState({ brief, languages }: Manifest): 'in-progress' | 'complete' | 'partial' | 'failed' {
  if (brief.state === 'failed') return 'failed';
  const states = [brief, ...Object.values(languages)].map(({ state }) => state);
  if (states.includes('waiting')) return 'in-progress';
  return states.includes('failed') ? 'partial' : 'complete';
}

/** A failure as the manifest records it. */
export const failedState = ({ code, message, remedy, retryable }: Failure): WorkState => ({
  state: 'failed',
  code,
  message,
  remedy,
  retry: retryable ? 'it is tried again by itself' : 'drop the article again once the remedy is done',
});

/** The manifest with one language's state changed and nothing else. */
export const withLanguage = (manifest: Manifest, language: LanguageTag, state: WorkState, now: Date): Manifest => ({
  ...manifest,
  languages: { ...manifest.languages, [language]: state },
  updatedAt: now.toISOString(),
});

/** Whether an event is older than what the manifest already stands for. */
export const isStaleEvent = (manifest: Manifest | undefined, sequencer: string | undefined): boolean =>
  manifest?.sequencer !== undefined && sequencer !== undefined && isOlder(sequencer, manifest.sequencer);
