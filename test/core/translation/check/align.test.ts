import { describe, expect, it } from 'vitest';
import { alignLines } from '../../../../functions/core/translation/check/align.ts';

const pair = { from: 'en', to: 'es' };
const sources = [
  'The council of Norvale met on Monday.',
  'It approved 47 new houses in the old harbour of Dovrefell.',
  'Mayor Ilsa Brandt thanked the 312 volunteers.',
];
const targets = [
  'El consejo de Norvale se reunió el lunes.',
  'Aprobó 47 casas nuevas en el viejo puerto de Dovrefell.',
  'La alcaldesa Ilsa Brandt dio las gracias a los 312 voluntarios.',
];

describe('lines that come back in another number', () => {
  it('are taken from both ends as far as names and figures prove them', () => {
    expect(alignLines(pair, sources, [targets[0] ?? '', targets[2] ?? ''])).toEqual([
      targets[0],
      undefined,
      targets[2],
    ]);
    const split = [targets[0] ?? '', 'Aprobó 47 casas nuevas', 'en el viejo puerto.', targets[2] ?? ''];
    expect(alignLines(pair, sources, split)).toEqual([targets[0], undefined, targets[2]]);
  });

  it('are not taken where nothing proves them', () => {
    expect(alignLines(pair, ['He said so.', 'She said no.', 'They left.'], ['Lo dijo él.', 'Se fueron.'])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(alignLines(pair, sources, [''])).toEqual([undefined, undefined, undefined]);
  });
});
