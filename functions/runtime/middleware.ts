import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware';
import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import { logger, metrics } from './log.ts';

/** A handler as Lambda calls it: the log carries the request, the metrics leave with it. */
export const lambda = <Result>(
  work: (event: unknown) => Promise<Result>,
): ((event: unknown, context: Context) => Promise<Result>) =>
  middy<unknown, Result>()
    .use(injectLambdaContext(logger, { resetKeys: true }))
    .use(logMetrics(metrics, { captureColdStartMetric: true }))
    .handler(work);

/** A value made at the first call and kept while the function stays warm. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
