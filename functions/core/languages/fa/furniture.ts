import type { Furniture } from '../parts/furniture.ts';
import { oneOf } from '../word-list.ts';

export const furniture = (): Furniture => ({
  lines: {
    related: oneOf(String.raw`
      (?:بیشتر بخوانید|ادامه مطلب)
      اینجا کلیک کنید
    `),
    notices: oneOf(String.raw`
      (?:نوشته|مطلب) .{2,250} اولین بار در (?!\d).{2,80}$
    `),
  },
});
