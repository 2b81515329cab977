import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware';
import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import { logger, metrics } from './log.ts';

export { once } from '../core/text/once.ts';

/** A handler as Lambda calls it: log lines carry the request id, and metrics are sent when the call ends. */
export const lambda = <Result>(
  work: (event: unknown, context: Context) => Promise<Result>,
): ((event: unknown, context: Context) => Promise<Result>) =>
  middy<unknown, Result>()
    .use(injectLambdaContext(logger, { resetKeys: true }))
    .use(logMetrics(metrics, { captureColdStartMetric: true }))
    .handler(work);
