import { fileURLToPath } from 'node:url';
import { WirebriefError } from '../../functions/core/errors.ts';
import { articleState } from '../../functions/core/manifest/manifest.ts';
import { type FormalityWish, readFormality } from '../../functions/core/translation/send/formality.ts';
import { briefArticle } from '../brief-articles.ts';
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

/** The tags of a comma list. Throws `usage-invalid` where there is none. */
export function languagesOf(list: string): string[] {
  const tags = list
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);
  if (tags.length > 0) return tags;
  throw new WirebriefError('usage-invalid', '--to names no language', 'name at least one: --to es,fr');
}

/** The tones a flag wishes for. Throws `wish-invalid`: once, not for every article. */
export function formalityOf({ formality }: Pick<RunOptions, 'formality'>): FormalityWish | undefined {
  if (formality === undefined) return undefined;
  const read = readFormality(formality);
  if (read.ok) return read.value;
  throw WirebriefError.from(read.failure);
}

/** The per-article wishes that the command line's flags stand for; the same names as S3 user metadata. */
export const wishesOf = (options: Pick<RunOptions, 'sourceLanguage' | 'formality'>): Record<string, string> => ({
  ...(options.sourceLanguage ? { 'source-language': options.sourceLanguage } : {}),
  ...(formalityOf(options) && options.formality ? { formality: options.formality } : {}),
});

/** Briefs files; the samples where none is named. Gives the exit code. */
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
    await print(
      options.json
        ? JSON.stringify({
            key,
            state: articleState(briefed.manifest),
            manifest: briefed.manifest,
            brief: briefed.brief ?? null,
          })
        : showBriefed(key, briefed, options.out),
    );
  }
  if (!options.json) {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    await print(`${complete} of ${inputs.size} articles complete in ${seconds} s`);
  }
  return complete === inputs.size ? EXIT.done : EXIT.notAllDone;
}
