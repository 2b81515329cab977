import { simplifiedOnly } from '../families/han/character-sets.ts';
import type { Kin } from '../parts/kin.ts';

export const kin = (): Kin => ({
  closeTo: 'zh-TW',
  characters: simplifiedOnly(),
});
