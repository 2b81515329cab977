import type { Sentences } from '../parts/sentences.ts';

export const sentences = (): Sentences => ({
  speechBehind: /[说說问問喊]|表示|回答|答道|写道|寫道|告诉|告訴|强调|強調|指出|称$|稱$/u,
  hasUnspacedStops: true,
});
