import { FOREIGN_NAMES, FOREIGN_TITLES } from '../families/foreign-abbreviations.ts';
import type { Sentences } from '../parts/sentences.ts';

export const sentences = (): Sentences => ({
  abbreviations: {
    inside: `
      ${FOREIGN_TITLES}
      all arch avv c.d c.so ca cap cav col comm dott dott.ssa es fam gen geom ill.mo ing l.go magg
      mons on p.es p.za p.zza prof prof.ssa rag s sen sig sig.na sig.ra sigg ss tel ten uff v.le
    `,
    number: 'art artt fig n nn nr p pag pagg pp sez vol',
    either: `${FOREIGN_NAMES} a.c c s.p.a s.r.l`,
    end: 'a.m ecc etc p.m',
  },
  openers: `
    a al alcuni alla altra altro anche che chi ciò come con da dal del della di dopo e egli essi già gli i
    il in inoltre l la le lei lo loro lui ma mentre molti nel nella nessuno non o per poi prima quando
    quello questa queste questi questo se secondo senza si su sua sue sul suo suoi tutti un una uno
  `,
});
