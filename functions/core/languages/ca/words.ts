import type { Words } from '../parts/words.ts';

export const words = (): Words => ({
  clipped: /^(?:[cdjlmnst]|qu|dell|nell|sull|dall|all|un)['’](?=\p{L})/iu,
});
