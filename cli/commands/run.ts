import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WirebriefError } from '../../functions/core/errors.ts';
import { articleState } from '../../functions/core/manifest/manifest.ts';
import { briefFolder } from '../../functions/core/manifest/paths.ts';
import { type FormalityWish, readFormality } from '../../functions/core/translation/send/formality.ts';
import { type Briefed, briefArticle } from '../brief-articles.ts';
import { type EngineFlags, engineFor } from '../engines.ts';
import { EXIT } from '../exit-codes.ts';
import { findInputs } from '../find-inputs.ts';
import { print, sayLeftOut, showProgress } from '../output.ts';
import { showBriefed } from '../show-brief.ts';
import { type TranslatorOptions, translatorsFor } from '../translators.ts';

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));

export interface RunOptions extends TranslatorOptions, EngineFlags {
  readonly to: string;
  readonly out: string;
  readonly sourceLanguage?: string;
  readonly formality?: string;
  readonly json?: boolean;
}

/** The language tags of a list separated by commas. Throws `usage-invalid` where there are none. */
export function languagesOf(list: string): string[] {
  const tags = list
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);
  if (tags.length > 0) return tags;
  throw new WirebriefError('usage-invalid', '--to names no language', 'name at least one: --to es,fr');
}

/** The formality a flag wishes for. Throws `wish-invalid`, so that a wrong flag is reported once and not for every article. */
export function formalityOf({ formality }: Pick<RunOptions, 'formality'>): FormalityWish | undefined {
  if (formality === undefined) return undefined;
  const read = readFormality(formality);
  if (read.ok) return read.value;
  throw WirebriefError.from(read.failure);
}

/** The flags that are wishes of every article, under the names of S3 user metadata. */
export const wishesOf = (options: Pick<RunOptions, 'sourceLanguage' | 'formality'>): Record<string, string> => ({
  ...(options.sourceLanguage ? { 'source-language': options.sourceLanguage } : {}),
  ...(formalityOf(options) && options.formality ? { formality: options.formality } : {}),
});

/** Briefs the files named, or else the samples. Gives the exit code. */
export async function run(patterns: readonly string[], options: RunOptions): Promise<number> {
  const { files: inputs, leftOut } = await findInputs(patterns.length > 0 ? patterns : [SAMPLES]);
  sayLeftOut(leftOut);
  const translators = await translatorsFor(options);
  const summarizer = await engineFor(options);
  const choices = { languages: languagesOf(options.to), out: options.out, wishes: wishesOf(options) };
  const briefing = { ...choices, ...translators, summarizer };
  const started = performance.now();
  const progress = showProgress();
  let [complete, at] = [0, 0];
  for (const [key, path] of inputs) {
    at += 1;
    progress.update(`${at} of ${inputs.size}: ${key}`);
    const briefed = await briefArticle(key, path, briefing);
    if (articleState(briefed.manifest) === 'complete') complete += 1;
    progress.hide();
    await print(options.json ? asJson(key, briefed) : showBriefed(key, briefed, join(options.out, briefFolder(key))));
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (!options.json) await print(`${complete} of ${inputs.size} articles complete in ${seconds} s`);
  return complete === inputs.size ? EXIT.done : EXIT.notAllDone;
}

const asJson = (key: string, { manifest, brief }: Briefed): string =>
  JSON.stringify({ key, state: articleState(manifest), manifest, brief: brief ?? null });
