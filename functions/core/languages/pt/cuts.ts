import type { Cut } from '../parts/summary.ts';
import { BETWEEN_DASHES, hasOnePairOfDashes, middle, NO_ASIDE, occasion, trailing } from '../sentence-cuts.ts';

export const cuts = (): readonly Cut[] => [
  // Russian writes its "is" as a dash
  {
    pattern: BETWEEN_DASHES,
    mayCut: hasOnePairOfDashes,
  },
  { pattern: trailing('entre eles|entre elas|incluindo') },
  { pattern: middle('que|cuj[ao]s?', 'e|ou|mas|nem', NO_ASIDE) },
  { pattern: trailing('que|cuj[ao]s?', NO_ASIDE) },
  {
    pattern: occasion(
      'disse|informou|anunciou|afirmou|declarou|indicou',
      'em (?:um )?comunicado|em (?:uma )?nota|em (?:uma )?entrevista',
      String.raw`que\s`,
    ),
  },
  { pattern: /(?<!(?<!\p{L})(?:mas|e|como))\stambém(?=[\s.])/u, isForFacts: true },
];
