import type { LineToken } from './line.ts';

/** The words of a sentence as they are read for attribution. */
export type Tokens = readonly LineToken[];
