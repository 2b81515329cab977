import type { Furniture } from '../parts/furniture.ts';
import { oneOf } from '../word-list.ts';

export const furniture = (): Furniture => ({
  lines: {
    related: oneOf(String.raw`
      (?:קראו|לקריאה) (?:עוד|נוסף|גם)
      לחצו כאן
    `),
    notices: oneOf(String.raw`
      הפוסט .{2,250} הופיע לראשונה ב.{2,80}$
    `),
  },
});
