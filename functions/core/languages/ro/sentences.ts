import { FOREIGN_NAMES, FOREIGN_TITLES } from '../families/foreign-abbreviations.ts';
import type { Sentences } from '../parts/sentences.ts';

export const sentences = (): Sentences => ({
  abbreviations: {
    inside: `
      ${FOREIGN_TITLES}
      adj al ap arh av bd bld blvd ca cca cf col com comp conf cons cpt d-l d-na d-nul d-ra d-rul dl
      dna dnii dra drd ec et ex fr ing int jr jud lct lect mt mun nt ob op pr prep pres prof psih
      ref reg resp sf soc sold str tel univ ș.l șos
    `,
    number: `
      alin apr art aug bl cap dec feb febr fig ian iul iun lit mart nov nr oct p pag pct sc sept vol
    `,
    either: `${FOREIGN_NAMES} c d.hr e.n h.c s.a s.c s.r.l î.e.n î.hr ș.a`,
    end: 'a.m etc ha kg km mil min mld p.m ș.a.m.d ș.cl',
  },
  openers: `
    a acea aceasta această aceea acest acesta aceste aceștia acolo acum ai aici al am anul apoi ar are
    asta astfel astăzi atunci au avea ca care ce cei cel cele cine conform cu cum când dacă dar de deci
    deja deși din după ea ei el ele era este eu fiecare fost fără iar ieri la le lor mai mulți nici
    nimeni noi nu o ori pe pentru peste potrivit prin până s-a sa se si sub sunt toate tot totuși toți
    un una unde unele unii în înainte încă într într-o și
  `,
});
