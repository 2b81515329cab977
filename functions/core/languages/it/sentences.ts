import type { Sentences } from '../parts/sentences.ts';

export const sentences = (): Sentences => ({
  abbreviations: {
    inside: `
      arch avv cap col dott dott.ssa dr es gen geom ing mons on p.es prof prof.ssa s sen sig sig.na sig.ra
      sigg ss
    `,
    number: 'art artt fig n nn pag pagg vol',
    either: 'a.c d.c s.p.a s.r.l',
    end: 'ecc etc',
  },
  openers: `
    a al alcuni alla altra altro anche che chi ciò come con da dal del della di dopo e egli essi già gli i
    il in inoltre l la le lei lo loro lui ma mentre molti nel nella nessuno non o per poi prima quando
    quello questa queste questi questo se secondo senza si su sua sue sul suo suoi tutti un una uno
  `,
});
