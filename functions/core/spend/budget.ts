import type { Amounts } from './amounts.ts';

/** What was counted for a call that is about to be made. */
export interface Reservation {
  /** To be called where the call failed and costs nothing: what was counted can be reserved again. */
  release(): Promise<void>;
  /** To be called where the call took another amount than was reserved. Never refuses: what is spent is spent. */
  settle(actual: Amounts): Promise<void>;
}

/** What one language of one article may spend. */
export interface Budget {
  /**
   * Counts the most that a call may cost, before it is made. Throws `WirebriefError`: `spend-capped` where a cap would be passed,
   * and then nothing stays counted; `store-…` where it cannot be counted.
   */
  reserve(cost: Amounts): Promise<Reservation>;
}
