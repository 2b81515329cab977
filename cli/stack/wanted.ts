import { fileURLToPath } from 'node:url';
import { enginesFor } from '../../functions/adapters/aws/engines.ts';
import { builtInSummarizer } from '../../functions/core/brief/built-in-summarizer.ts';
import type { Summarizer } from '../../functions/core/brief/summarizer.ts';
import { type Outcome, succeeded } from '../../functions/core/errors.ts';
import type { Prompt } from '../../functions/core/model/ask/prompt.ts';
import type { Formality } from '../../functions/core/ports.ts';
import type { LanguageTag } from '../../functions/core/text/language-tag.ts';
import { readFormality } from '../../functions/core/translation/send/formality.ts';
import { loadPrompt } from '../../functions/runtime/prompts.ts';
import { type Offer, readWishes } from '../../functions/steps/wishes.ts';
import type { StackSettings } from './settings.ts';

const PROMPTS = fileURLToPath(new URL('../../prompts', import.meta.url));

/** How a stack would brief an article with certain wishes. */
export interface Wanted {
  /** With the formality of each, where one is wished for. */
  readonly languages: ReadonlyMap<LanguageTag, Formality | undefined>;
  /** The identity of the engine that writes; undefined where it cannot be told here, since this version lacks the stack's prompt. */
  readonly engine: string | undefined;
  /** Whether a model is asked to write. */
  readonly isModel: boolean;
}

/** Answers for one stack how it would brief an article, by the article's wishes; fails where the functions would refuse them. */
export function wantedBy(
  settings: StackSettings,
): (wishes: Readonly<Record<string, string>>, also?: readonly LanguageTag[]) => Outcome<Wanted> {
  const offer = offerOf(settings);
  return (wishes, also = []) => {
    const read = readWishes(wishes, offer, { added: also });
    if (!read.ok) return read;
    const { summarizer, wanted } = read.value;
    const possible = wanted.flatMap(({ language, formality, failure }) =>
      failure ? [] : [[language, formality] as const],
    );
    return succeeded({
      languages: new Map(possible),
      engine: summarizer === UNKNOWN ? undefined : summarizer.identity,
      isModel: (wishes['engine'] ?? settings.engine) === 'bedrock',
    });
  };
}

/** The prompt of a stack as this version has it; undefined where it has none of that name. */
export function promptOf({ prompt }: Pick<StackSettings, 'prompt'>): Prompt | undefined {
  try {
    return loadPrompt(PROMPTS, prompt);
  } catch {
    return undefined; // whoever cannot do without it says so
  }
}

/** Stands for an engine of which nothing is known here. */
const UNKNOWN: Summarizer = builtInSummarizer();

function offerOf(settings: StackSettings): Offer {
  const { models, languages } = settings;
  const prompt = promptOf(settings);
  const timeLimitMs = 0; // they are asked for their names only
  const known = prompt ? enginesFor({ models, prompt: () => prompt, timeLimitMs }) : enginesFor(NO_MODELS);
  const engines: Readonly<Record<string, Summarizer>> = { bedrock: UNKNOWN, ...known };
  const formality = settings.formality === 'none' ? undefined : readFormality(settings.formality);
  return {
    summarizer: engines[settings.engine] ?? UNKNOWN,
    engines,
    defaults: { languages, formality: formality?.ok ? formality.value : undefined },
  };
}

const NO_MODELS: Parameters<typeof enginesFor>[0] = {
  models: [],
  prompt: () => {
    throw new Error('without models there is no prompt'); // enginesFor asks for it only with models
  },
  timeLimitMs: 0,
};
