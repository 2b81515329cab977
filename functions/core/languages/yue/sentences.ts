import type { Sentences } from '../parts/sentences.ts';

export const sentences = (): Sentences => ({
  hasUnspacedStops: true,
});
