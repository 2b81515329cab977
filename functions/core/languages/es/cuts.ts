import type { Cut } from '../parts/summary.ts';
import { BETWEEN_DASHES, hasOnePairOfDashes, middle, NO_ASIDE, occasion, trailing } from '../sentence-cuts.ts';

export const cuts = (): readonly Cut[] => [
  // Russian writes its "is" as a dash
  {
    pattern: BETWEEN_DASHES,
    mayCut: hasOnePairOfDashes,
  },
  { pattern: trailing('entre ellos|entre ellas|incluid[ao]s?|incluyendo') },
  { pattern: middle('que|quien|quienes|cuy[ao]s?', 'y|e|o|u|pero|ni', NO_ASIDE) },
  { pattern: trailing('que|quien|quienes|cuy[ao]s?', NO_ASIDE) },
  {
    pattern: occasion(
      'dijo|informó|anunció|afirmó|señaló|indicó|aseguró|declaró',
      'en un (?:comunicado|mensaje)|en una (?:entrevista|rueda de prensa)',
      String.raw`que\s`,
    ),
  },
  { pattern: /(?<!(?<!\p{L})(?:sino|pero|y|como))\stambién(?=[\s.])/u, isForFacts: true },
];
