import type { Article } from '../core/article/article.ts';
import { assembleBrief } from '../core/brief/assemble-brief.ts';
import { parseBrief } from '../core/brief/parse-brief.ts';
import type { Brief } from '../core/brief/schema.ts';
import type { Summarizer } from '../core/brief/summarizer.ts';
import { type Outcome, succeeded, WirebriefError } from '../core/errors.ts';
import { keptBriefPath } from '../core/manifest/paths.ts';
import type { BriefStore, Clock } from '../core/ports.ts';
import { renderJson } from '../core/render/render-json.ts';
import type { Caps } from '../core/spend/caps.ts';
import { openBudget } from './spend/ledger.ts';

export interface BriefServices {
  readonly briefs: BriefStore;
  readonly summarizer: Summarizer;
  readonly now: Clock;
  /** What an article and a day may cost; without them, as on a laptop, nothing is counted. */
  readonly caps?: Caps | undefined;
}

/** A brief, and the article into whose text its offsets point. */
export interface Briefed {
  readonly brief: Brief;
  readonly article: Article;
}

/** The brief kept under its fingerprint, which costs nothing, or a new one. Retryable failures are thrown, others returned. */
export async function makeBrief(
  services: BriefServices,
  article: Article,
  fingerprint: string,
  overCap = false,
): Promise<Outcome<Briefed>> {
  const kept = await services.briefs.read(keptBriefPath(fingerprint));
  const known = kept && parseBrief(kept.body);
  if (known) return succeeded({ article, brief: { ...known, source: { ...known.source, key: article.key } } });
  const { briefs, now, caps } = services;
  const work = { articleKey: article.key, fingerprint, language: 'brief', overCap };
  const budget = caps && openBudget({ briefs, now, caps }, work);
  const summary = await services.summarizer.summarize(article, budget ? { budget } : {});
  if (!summary.ok && summary.failure.retryable) throw WirebriefError.from(summary.failure);
  if (!summary.ok) return summary;
  const brief = assembleBrief(article, summary.value, { fingerprint, createdAt: services.now().toISOString() });
  // A brief written in place of a model's is not kept, so that the model is asked again when the article comes again.
  if (summary.value.fallbackFrom === undefined)
    await services.briefs.write(keptBriefPath(fingerprint), renderJson(brief));
  return succeeded({ article, brief });
}
