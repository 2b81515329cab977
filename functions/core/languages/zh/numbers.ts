import type { Numbers } from '../parts/numbers.ts';

export const numbers = (): Numbers => ({
  hasHanNumerals: true,
  hourSigns: '时|時|点|點',
});
