import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { WirebriefError } from '../core/errors.ts';

const SERVICE = 'wirebrief';

/** Writes JSON lines with ids, codes and counts, and never an article's text, a model's answer or a translation. */
export const logger = new Logger({ serviceName: SERVICE });
export const metrics = new Metrics({ namespace: 'Wirebrief', serviceName: SERVICE });

/** An error as it may be logged. Of other errors than ours, the log gets the place and not the message, which may quote what was being read. */
export function describeError(error: unknown): Record<string, unknown> {
  if (error instanceof WirebriefError) {
    const { cause, failure, stack } = error;
    return { ...failure, ...(cause instanceof Error ? { cause: cause.name } : {}), at: framesOf(stack) };
  }
  if (error instanceof Error) return { name: error.name, at: framesOf(error.stack) };
  return { name: typeof error };
}

const MAX_FRAMES = 8;

const framesOf = (stack: string | undefined): string[] =>
  (stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, MAX_FRAMES);
