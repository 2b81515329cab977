import type { Cut } from '../parts/summary.ts';

export const cuts = (): readonly Cut[] => [{ pattern: /（[^（）]{1,60}）/gu }];
