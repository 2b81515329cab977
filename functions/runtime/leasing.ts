import type { Delivery } from './queue-work.ts';

/** Clocks of two functions differ by less than this. */
const CLOCK_DIFFERENCE_MS = 2_000;

/** The lease of a function on its work: until Lambda would end it, and a little longer. */
export const leasingOf = ({
  holder,
  remaining,
}: Delivery): { readonly holder: string; readonly milliseconds: number } => ({
  holder,
  milliseconds: remaining() + CLOCK_DIFFERENCE_MS,
});
