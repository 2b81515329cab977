import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Translator } from '../core/ports.ts';
import { metrics } from './log.ts';

/** A translator with metrics on what its answers cost. */
export function countingTranslator(translator: Translator): Translator {
  const { name, identity, maxRequestBytes, readsMarkup, usdPerMillionCharacters } = translator;
  return {
    ...{ name, maxRequestBytes, readsMarkup, usdPerMillionCharacters },
    ...(identity === undefined ? {} : { identity }),
    canTranslate: (from, to) => translator.canTranslate(from, to),
    async translate(request) {
      const response = await translator.translate(request);
      const characters = [...request.text].length;
      metrics.addMetric('CharactersTranslated', MetricUnit.Count, characters);
      metrics.addMetric('SpentUsd', MetricUnit.Count, (characters * usdPerMillionCharacters) / 1e6);
      return response;
    },
  };
}
