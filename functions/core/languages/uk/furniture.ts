import type { Furniture } from '../parts/furniture.ts';
import { oneOf } from '../word-list.ts';

export const furniture = (): Furniture => ({
  lines: {
    related: oneOf(String.raw`
      читайте (?:також|далі|більше)|читати (?:далі|повністю)
      (?:натисніть|тисніть) (?:тут|сюди)
    `),
    notices: oneOf(String.raw`
      (?:запис|повідомлення|стаття|допис) .{2,250} (?:з[’']явил(?:ися|ася|ося)|з[’']явився|опубліковано) (?:спочатку|спершу|вперше) (?:на|в|у) (?!\d).{2,80}$
    `),
  },
});
