import type { Cut } from '../parts/summary.ts';

export const cuts = (): readonly Cut[] => [
  { pattern: /（[^（）]{1,60}）/gu },
  { pattern: /，(?:包括|包含)[^，；：。！？（）]{2,60}(?=。$)/u },
  { pattern: /，(?:包括|包含)[^，；：。！？（）]{2,60}在内(?=，)/u },
];
