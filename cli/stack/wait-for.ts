import type { Terminal } from './terminal.ts';

const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [1_000, 15_000];
const MS_A_SECOND = 1_000;

/**
 * Looks until there is an answer, at longer and longer intervals: after one second, then half as long again each time up to fifteen. Undefined after `seconds`
 * without one. `what` is shown meanwhile.
 */
export async function waitFor<Answer>(
  at: Terminal,
  seconds: number,
  what: string,
  look: () => Promise<Answer | undefined>,
): Promise<Answer | undefined> {
  const end = at.now().getTime() + seconds * MS_A_SECOND;
  let pause = FIRST_PAUSE_MS;
  try {
    for (;;) {
      at.progress(what);
      const answer = await look();
      if (answer !== undefined) return answer;
      const left = end - at.now().getTime();
      if (left <= 0) return undefined;
      await at.wait(Math.min(pause, left));
      pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS);
    }
  } finally {
    at.progress(undefined);
  }
}
