import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { articleState } from '../../functions/core/manifest/manifest.ts';
import { briefFolder } from '../../functions/core/manifest/paths.ts';
import { briefArticle } from '../brief-articles.ts';
import { type EngineFlags, engineFor } from '../engines.ts';
import { EXIT } from '../exit-codes.ts';
import { findInputs } from '../find-inputs.ts';
import { print, sayLeftOut, showProgress } from '../output.ts';
import { type Briefed, showBriefed } from '../show-brief.ts';
import { type TranslatorOptions, translatorsFor } from '../translators.ts';
import { languagesOf, type WishFlags, wishesOf } from './wish-flags.ts';

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));

export interface RunOptions extends TranslatorOptions, EngineFlags, WishFlags {
  readonly to: string;
  readonly out: string;
  readonly json?: boolean;
}

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
