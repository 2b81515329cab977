import { readFileSync } from 'node:fs';
import { Cloud, type CloudPlan } from '../world/cloud.ts';

/** What one run of a function took, in milliseconds, and what it sent to Amazon Translate. */
export interface Span {
  /** Until its first request to Amazon Translate is there; of a function that makes none, the whole. */
  readonly before: number;
  /** From then on to its end. */
  readonly after: number;
  readonly requests: number;
}

export interface Measured {
  readonly summaries: readonly Span[];
  readonly translations: readonly Span[];
  /** Of one brief in one language. */
  readonly characters: number;
}

const LANGUAGES = ['es', 'fr', 'de', 'it'];
/** An article of usual length. */
const ARTICLE = 'samples/harbour-deal.txt';
const BOUNDLESS = { characters: 1e9, tokens: 1e9, usd: 1e6 };
/** Of calls within one region, the least and the most, as our own experience has them; nobody promises any. */
const LATENCIES = {
  S3: [10, 80],
  SQS: [5, 30],
  EventBridge: [10, 60],
  Translate: [200, 900],
  Bedrock: [1_000, 9_000],
} as const;

const PLAN: Omit<CloudPlan, 'seed'> = {
  settings: {
    languages: LANGUAGES,
    superseded: 'withdraw',
    onArticleDeleted: 'withdraw',
    engine: 'built-in',
    hasGlossary: false,
  },
  weather: {
    fronts: [],
    faultShare: 0,
    conflictShare: 0,
    echoShare: 0,
    crashShare: 0,
    mostCrashes: 0,
    duplicateShare: 0,
    mostDuplicates: 0,
    refusedShare: 0,
    untilMs: 0,
  },
  delivery: { duplicateShare: 0, longestDelayMs: 100, longestRepeatMs: 100 },
  concurrency: LANGUAGES.length,
  batchSize: 1,
  maxTries: 6,
  caps: { article: BOUNDLESS, day: BOUNDLESS },
  careless: [],
  badAnswers: 0,
  latencies: LATENCIES,
};

/** Runs the real functions over `clouds` articles, each in a cloud of its own, and gives how long they took. */
export async function measure(clouds: number): Promise<Measured> {
  const body = readFileSync(ARTICLE, 'utf8');
  const spans: { name: string; span: Span }[] = [];
  let characters = 0;
  for (let seed = 1; seed <= clouds; seed += 1) {
    const cloud = new Cloud({ ...PLAN, seed }, { isTraced: true });
    cloud.drop('articles/burst.txt', body, { 'source-language': 'en' });
    await cloud.scheduler.run(cloud.scheduler.now + 60_000 * 60);
    spans.push(...spansOf(cloud.trace.lines));
    characters += cloud.translate.payments.reduce((sum, payment) => sum + payment.characters + 1, 0);
  }
  const of = (name: string): Span[] => spans.filter((each) => each.name === name).map(({ span }) => span);
  return {
    summaries: of('summarize-article'),
    translations: of('translate-brief'),
    characters: characters / (clouds * LANGUAGES.length),
  };
}

const LINE = /^\s*([\d.]+) s {2}((\S+)#\d+) (.*)$/u;

/** The runs of functions in a trace. */
function spansOf(lines: readonly string[]): { name: string; span: Span }[] {
  const begun = new Map<string, { at: number; asked?: number; requests: number }>();
  return lines.flatMap((line) => {
    const [, seconds = '', container = '', name = '', what = ''] = LINE.exec(line) ?? [];
    const at = Number(seconds) * 1_000;
    if (what.startsWith('starts')) begun.set(container, { at, requests: 0 });
    const run = begun.get(container);
    if (run && what.startsWith('TranslateText'))
      begun.set(container, { ...run, asked: run.asked ?? at, requests: run.requests + 1 });
    if (!run || !what.startsWith('ends')) return [];
    const asked = run.asked ?? at;
    return [{ name, span: { before: asked - run.at, after: at - asked, requests: run.requests } }];
  });
}
