import type { Cut } from '../parts/summary.ts';
import { BETWEEN_DASHES, hasOnePairOfDashes, NO_ASIDE, occasion, trailing } from '../sentence-cuts.ts';

export const cuts = (): readonly Cut[] => [
  // Russian writes its "is" as a dash
  {
    pattern: BETWEEN_DASHES,
    mayCut: hasOnePairOfDashes,
  },
  { pattern: trailing('tra cui|fra cui|compres[ao]|compresi') },
  {
    pattern: trailing('che|il quale|la quale|i quali|le quali|il cui|la cui|i cui|le cui', NO_ASIDE),
  },
  {
    pattern: occasion(
      'detto|annunciato|dichiarato|affermato|spiegato',
      'in un comunicato|in una (?:nota|intervista)',
      String.raw`che\s`,
    ),
  },
];
