import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Summarizer } from '../core/brief/summarizer.ts';
import { WirebriefError } from '../core/errors.ts';
import { logger, metrics } from './log.ts';

/** The engines, with metrics on their work, and the one for articles that do not wish for any. Throws `config-invalid` where that one is missing. */
export function countingEngines(engines: Readonly<Record<string, Summarizer>>, chosen: string) {
  const counting = Object.fromEntries(Object.entries(engines).map(([name, each]) => [name, counted(each)]));
  const summarizer = counting[chosen];
  if (summarizer) return { summarizer, engines: counting };
  const found = `the engine ${chosen} is chosen but not set up`;
  throw new WirebriefError('config-invalid', found, 'name at least one model in the settings, or choose built-in');
}

/** The engine with metrics that editors and owners need: how often the built-in engine replaced a model, how many lines it filled in, the tokens used. */
const counted = (engine: Summarizer): Summarizer => ({
  identity: engine.identity,
  async summarize(article, options) {
    const outcome = await engine.summarize(article, options);
    if (!outcome.ok) return outcome;
    const { fallbackFrom, failures = [], filledLines = [], usage } = outcome.value;
    if (fallbackFrom !== undefined) {
      metrics.addMetric('ModelFallbacks', MetricUnit.Count, 1);
      logger.warn('the built-in engine stood in for a model', { articleKey: article.key, reason: fallbackFrom });
    }
    for (const reason of failures) logger.warn('a model did not answer', { articleKey: article.key, reason });
    metrics.addMetric('ModelFailures', MetricUnit.Count, failures.length);
    metrics.addMetric('FilledLines', MetricUnit.Count, filledLines.length);
    metrics.addMetric('InputTokens', MetricUnit.Count, usage.inputTokens ?? 0);
    metrics.addMetric('OutputTokens', MetricUnit.Count, usage.outputTokens ?? 0);
    metrics.addMetric('SpentUsd', MetricUnit.Count, usage.estimatedUsd ?? 0);
    return outcome;
  },
});
