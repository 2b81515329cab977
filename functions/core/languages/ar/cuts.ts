import type { Cut } from '../parts/summary.ts';

export const cuts = (): readonly Cut[] => [
  {
    pattern: /،\s(?:بما في ذلك|من بينها|من بينهم|ومن بينها|ومن بينهم)\s[^،؛:.!؟()]{3,160}(?=\s?\.?$)/u,
  },
];
