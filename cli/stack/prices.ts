import { fileURLToPath } from 'node:url';
import pMap from 'p-map';
import { AmazonTranslator } from '../../functions/adapters/aws/amazon-translator.ts';
import { translateClient } from '../../functions/adapters/aws/clients.ts';
import { readGlossaries } from '../../functions/adapters/local/glossary-folder.ts';
import { PivotTranslator } from '../../functions/adapters/pivot-translator.ts';
import { readArticle } from '../../functions/core/article/read-article.ts';
import { assembleBrief } from '../../functions/core/brief/assemble-brief.ts';
import { builtInSummarizer } from '../../functions/core/brief/built-in-summarizer.ts';
import { parseBrief } from '../../functions/core/brief/parse-brief.ts';
import type { Brief } from '../../functions/core/brief/schema.ts';
import { WirebriefError } from '../../functions/core/errors.ts';
import { briefPath } from '../../functions/core/manifest/paths.ts';
import { estimateBrief } from '../../functions/core/model/ask/estimate-brief.ts';
import type { DroppedArticle, Formality, Translator } from '../../functions/core/ports.ts';
import type { LanguageTag } from '../../functions/core/text/language-tag.ts';
import { type Glossary, glossaryFor } from '../../functions/core/translation/send/glossary.ts';
import { estimateTranslation } from '../../functions/steps/translation/estimate-translation.ts';
import { KeptLines } from '../../functions/steps/translation/kept-lines.ts';
import { count, dollars } from '../output.ts';
import type { StackSettings } from './settings.ts';
import type { Stack } from './stack.ts';
import { promptOf } from './wanted.ts';

/** Work whose price is asked for. */
export interface Job {
  readonly key: string;
  /** The languages to make, with their formality. */
  readonly languages: ReadonlyMap<LanguageTag, Formality | undefined>;
  /** Whether the brief is written anew; otherwise the one in the bucket is translated. */
  readonly writes: boolean;
  /** Whether a model writes it. */
  readonly isModel: boolean;
  /** The article itself, where it is not in the bucket yet. */
  readonly dropped?: DroppedArticle;
}

/** What some work may cost at most: lines that were paid for before cost nothing. Lines that fail their checks are sent once more, which cannot be foreseen. */
export interface Price {
  readonly usd: number;
  /** Characters sent to the translator. */
  readonly characters: number;
  /** What the dearest of those reckoned costs, in US dollars. */
  readonly dearest: number;
  /** Of a model, in and out together. */
  readonly tokens: number;
  /** How many jobs there are, how many of them were reckoned, and how many of those cannot be briefed. */
  readonly jobs: number;
  readonly reckoned: number;
  readonly impossible: number;
  /** Whether a model would write at a price that cannot be told here. */
  readonly isOpen: boolean;
}

/** Up to this many articles are read and reckoned one by one; of more, as many, spread evenly. */
const MOST_RECKONED = 25;
const AT_ONCE = 8;

/**
 * Says what work would cost on a stack, without doing it; `jobOf` is asked for the jobs that are reckoned. Articles are briefed here by the built-in
 * engine, whose briefs are about as long as a model's.
 */
export async function priceOf<Work>(
  stack: Stack,
  works: readonly Work[],
  jobOf: (work: Work) => Promise<Job>,
): Promise<Price> {
  const sample = spread(works, MOST_RECKONED);
  const reckon = reckoner(stack);
  const costs = await pMap(sample, async (work) => reckon(await jobOf(work)), { concurrency: AT_ONCE });
  const possible = costs.flatMap((cost) => cost ?? []);
  const share = sample.length > 0 ? works.length / sample.length : 0;
  const sum = (name: 'usd' | 'characters' | 'tokens'): number =>
    possible.reduce((all, cost) => all + cost[name], 0) * share;
  return {
    usd: sum('usd'),
    characters: Math.round(sum('characters')),
    tokens: Math.round(sum('tokens')),
    dearest: Math.max(0, ...possible.map(({ usd }) => usd)),
    jobs: works.length,
    reckoned: sample.length,
    impossible: sample.length - possible.length,
    isOpen: possible.some(({ isOpen }) => isOpen),
  };
}

/** At most so many of a list, spread evenly over it. */
const spread = <Item>(all: readonly Item[], most: number): readonly Item[] =>
  all.length <= most
    ? all
    : all.filter((_, at) => Math.floor((at * most) / all.length) !== Math.floor(((at - 1) * most) / all.length));

type Cost = Pick<Price, 'usd' | 'characters' | 'tokens' | 'isOpen'>;

/** Reckons one job after the other; undefined for an article that cannot be briefed, which costs nothing. */
function reckoner(stack: Stack): (job: Job) => Promise<Cost | undefined> {
  const { settings } = stack;
  const [translator, glossaries, writing] = [translatorOf(settings), deployedGlossaries(), writerOf(settings)];
  const kept = new KeptLines(stack.briefs);
  return async (job) => {
    const source = await sourceOf(stack, job);
    if (!source) return undefined;
    const { brief, article } = source;
    const cost = article && job.isModel ? writing(article) : NOTHING;
    let [usd, characters] = [cost.usd, 0];
    for (const [language, formality] of job.languages) {
      if (!(await translator.canTranslate(brief.language, language))) continue;
      const glossary = glossaryFor(glossaries, brief.language, language);
      const made = await estimateTranslation(brief, language, { translator, kept, formality, glossary });
      usd += made.estimatedUsd;
      characters += made.translatedCharacters;
    }
    return { usd, characters, tokens: cost.tokens, isOpen: cost.isOpen };
  };
}

const NOTHING: Cost = { usd: 0, characters: 0, tokens: 0, isOpen: false };

/** Only its limits and price are read, which needs no account. */
export function translatorOf({ pivot }: Pick<StackSettings, 'pivot'>): Translator {
  const amazon = new AmazonTranslator(translateClient());
  return pivot === 'english' ? new PivotTranslator(amazon) : amazon;
}

/** The terms that `npm run deploy` imports. */
export const deployedGlossaries = (): readonly Glossary[] =>
  readGlossaries(fileURLToPath(new URL('../../glossary', import.meta.url)));

type Article = Parameters<typeof estimateBrief>[0];

/** What a model takes to write. */
function writerOf(settings: StackSettings): (article: Article) => Cost {
  const [model] = settings.models;
  const prompt = promptOf(settings);
  if (!model || !prompt) return () => ({ ...NOTHING, isOpen: true });
  return (article) => {
    const { estimatedUsd: usd, inputTokens, outputTokens } = estimateBrief(article, model, prompt);
    return { usd, characters: 0, tokens: inputTokens + outputTokens, isOpen: false };
  };
}

/** The brief whose lines are translated, and the article where it has to be written. */
async function sourceOf(
  stack: Stack,
  { key, writes, dropped }: Job,
): Promise<{ readonly brief: Brief; readonly article?: Article } | undefined> {
  const stored = writes ? undefined : await stack.briefs.read(briefPath(key));
  const made = stored && parseBrief(stored.body);
  if (made) return { brief: made };
  const read = await readArticle(dropped ?? (await articleIn(stack, key)) ?? EMPTY, {});
  if (!read.ok) return undefined;
  const summary = await builtInSummarizer().summarize(read.value);
  return summary.ok ? { article: read.value, brief: assembleBrief(read.value, summary.value, NOT_KEPT) } : undefined;
}

/** An article of which there is nothing to brief. */
const EMPTY: DroppedArticle = { key: 'empty.txt', bytes: new Uint8Array(), wishes: {} };
/** The brief is not written, so nothing depends on its fingerprint. */
const NOT_KEPT = { fingerprint: 'estimate', createdAt: new Date(0).toISOString() };

/** Undefined where the functions would refuse the article before reading it. */
async function articleIn(stack: Stack, key: string): Promise<DroppedArticle | undefined> {
  try {
    return await stack.articles.read(key);
  } catch (error) {
    if (error instanceof WirebriefError && error.code.startsWith('article-')) return undefined;
    throw error;
  }
}

/** A price as text: `at most $0.0105: 700 characters to translate`. */
export function priceInWords({ usd, characters, tokens, jobs, reckoned, impossible, isOpen }: Price): string {
  const model = tokens > 0 ? `, ${count(tokens)} tokens of a model` : '';
  const open = isOpen
    ? '; what a model takes to write cannot be told here, since its prices or its prompt are not known'
    : '';
  const most = reckoned < jobs ? `about ${dollars(usd)}` : `at most ${dollars(usd)}`;
  const how = reckoned < jobs ? `, reckoned from ${count(reckoned)} of ${count(jobs)} articles` : '';
  const refused =
    impossible > 0 ? `; ${count(impossible)} of ${count(reckoned)} cannot be briefed and cost nothing` : '';
  return `${most}: ${count(characters)} characters to translate${model}${how}${refused}${open}`;
}

/** What is to be said of the stack's caps before work that passes them is sent; nothing where it does not. */
export function capsInWords(price: Price, { caps }: Pick<StackSettings, 'caps'>): readonly string[] {
  if (!caps) return [];
  const { article, day } = caps;
  const isLong = price.characters > day.characters || price.usd > day.usd;
  return [
    ...(isLong
      ? [
          `That is more than the caps of one day (${count(day.characters)} characters, ${dollars(day.usd)}): what is over waits for the next.`,
        ]
      : []),
    ...(price.dearest > article.usd
      ? [
          `An article here costs ${dollars(price.dearest)}, more than maxArticleUsd (${dollars(article.usd)}): it will be parked until wirebrief retry --over-cap.`,
        ]
      : []),
  ];
}
