import type { Cut } from '../parts/summary.ts';
import { BETWEEN_DASHES, hasOnePairOfDashes, middle, NO_ASIDE, occasion, trailing } from '../sentence-cuts.ts';

export const cuts = (): readonly Cut[] => [
  // Russian writes its "is" as a dash
  {
    pattern: BETWEEN_DASHES,
    mayCut: hasOnePairOfDashes,
  },
  { pattern: trailing('notamment|y compris|parmi lesquels|parmi lesquelles') },
  { pattern: middle('qui|dont|où', 'et|ou|mais|ni', NO_ASIDE) },
  { pattern: trailing('qui|dont|où', NO_ASIDE) },
  {
    pattern: occasion(
      'annoncé|déclaré|indiqué|précisé|affirmé|assuré',
      'dans un (?:communiqué|entretien)',
      String.raw`que\s`,
    ),
  },
  { pattern: /(?<!(?<!\p{L})(?:mais|et))\ségalement(?=[\s.])/u, isForFacts: true },
];
