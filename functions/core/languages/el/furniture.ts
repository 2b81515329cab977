import type { Furniture } from '../parts/furniture.ts';
import { oneOf } from '../word-list.ts';

export const furniture = (): Furniture => ({
  lines: {
    related: oneOf(String.raw`
      διαβάστε (?:επίσης|περισσότερα|ακόμη|ολόκληρο)
      κάντε κλικ εδώ
    `),
    notices: oneOf(String.raw`
      το άρθρο .{2,250} (?:εμφανίστηκε|δημοσιεύτηκε|δημοσιεύθηκε) (?:πρώτα|για πρώτη φορά) (?:στο|στην|σε) (?!\d).{2,80}$
    `),
  },
});
