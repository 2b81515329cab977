import { traditionalOnly } from '../families/han/character-sets.ts';
import type { Kin } from '../parts/kin.ts';

export const kin = (): Kin => ({ characters: traditionalOnly() });
