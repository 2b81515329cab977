import type { Cut } from '../parts/summary.ts';
import { occasion, trailing } from '../sentence-cuts.ts';

export const cuts = (): readonly Cut[] => [
  { pattern: trailing('в том числе|включая') },
  {
    pattern: occasion(
      'заявил[аи]?|сообщил[аи]?|рассказал[аи]?|отметил[аи]?',
      'в (?:своём |своем )?(?:заявлении|сообщении|интервью|пресс-релизе)',
      String.raw`что\s`,
    ),
  },
  { pattern: /(?<!(?<!\p{L})(?:а|но|и))\sтакже(?=\s(?!известн|как))/u, isForFacts: true },
];
