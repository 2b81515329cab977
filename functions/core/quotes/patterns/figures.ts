import type { Pattern } from './pattern.ts';

/** By language and pattern: how often it was right, and how often it fired. */
export const FIGURES: Readonly<
  Record<string, Readonly<Partial<Record<Pattern, readonly [right: number, fired: number]>>>>
> = {};
