import { FOREIGN_NAMES, FOREIGN_TITLES } from '../families/foreign-abbreviations.ts';
import type { Sentences } from '../parts/sentences.ts';

export const sentences = (): Sentences => ({
  abbreviations: {
    inside: `
      ${FOREIGN_TITLES}
      a.d a.h.w a.s a.u.b afd b.g.g bijv burg bv ca cf d.d d.m.v d.w.z dhr dir drs ds eerw evt excl
      fam g.g gebr gouv hh hr i.c i.o i.p.v i.s.m i.v.m incl ing ir jhr jkvr jr kapt kard kol luit
      m.a.w m.b.t m.b.v m.i m.i.v m.m.v m.n m.u.v maj mevr mgr mw n.a.v o.a o.b.v o.g.v o.i.d o.l.v
      o.m o.t.t p.p plm pres prof r.k red resp secr soc t.a.v t.b.v t.g.v t.h.t t.o.v t.w.v t.z.t
      v.a v.l.n.r v.v vgl vlg vz w.o zgn zr
    `,
    number: `
      afb afl apr art aug bijl blz dec dl feb febr fig hfst jan jul jun mrt nov nr nrs okt p pag par
      sep sept tel
    `,
    either: `${FOREIGN_NAMES} a.u b.v c c.s jl ll mld mln n.chr n.v sr str v.chr v.o.f`,
    end: 'e.a e.d e.v.a enz etc',
    compounds: 'str',
  },
  openers: `
    aan achter af alle als bij binnen daar daarmee daarna daarom dat de deze die dit door dus echter een
    eerder en er gisteren haar had heeft het hierdoor hij hoe hoewel hun ik in is je maar meer men met
    na naar niemand niet nog nu of om omdat ondanks onder ons ook op over sinds sommige te tegen terwijl
    toch toen tot tussen uit vaak van vandaag veel volgens voor vorig waar waarom wanneer want wat we
    wie wij wordt ze zij zijn zo zonder
  `,
});
