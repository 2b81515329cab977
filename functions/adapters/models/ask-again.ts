import type { WirebriefError } from '../../core/errors.ts';
import type { Timing } from './language-model.ts';

const FIRST_WAIT_MS = 500;
/** No model answers in less time than this. */
const LEAST_TIME_MS = 1_000;

export interface Patience {
  readonly deadline: number;
  readonly timing: Timing;
  readonly isTemporary: (error: unknown) => boolean;
  /** The least wait in milliseconds that the service asks for in its error; 0 where it names none. */
  readonly askedWait?: (error: unknown) => number;
  readonly failure: (error: unknown) => WirebriefError;
  /** The error where there is no time left to ask even once. */
  readonly late: () => WirebriefError;
}

/** Sends until there is an answer: waits and sends again after temporary errors, each time twice as long, until the deadline. */
export async function untilAnswered<T>(send: () => Promise<T>, patience: Patience): Promise<T> {
  const { deadline, timing, isTemporary, askedWait = () => 0, failure, late } = patience;
  for (let pause = FIRST_WAIT_MS; ; pause *= 2) {
    if (timing.now() + LEAST_TIME_MS > deadline) throw late();
    try {
      return await send();
    } catch (error) {
      const wait = Math.max(pause, askedWait(error));
      const isWorthWaiting = isTemporary(error) && timing.now() + wait + LEAST_TIME_MS <= deadline;
      if (!isWorthWaiting) throw failure(error);
      await timing.wait(wait);
    }
  }
}
