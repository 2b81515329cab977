import { FOREIGN_NAMES, FOREIGN_TITLES } from '../families/foreign-abbreviations.ts';
import type { Sentences } from '../parts/sentences.ts';

export const sentences = (): Sentences => ({
  abbreviations: {
    inside: `
      ${FOREIGN_TITLES}
      abp adm adw al ang asp bp bł ca cz doc dot ds dyr dł ew fr franc gen gm godz hab hiszp hr in
      insp inż jap jen kap kard kier kom kpr kpt ks lit m.in mec mgr mjr muz mł nad nadkom najśw nb
      niem np nt o ob ok os pl plut podinsp podkom por pow ppor ppłk prof prok prow przew ps płk red
      ref reż ros sekr sierż sp spec sz szer tel tj tzn tzw ul ur urz wicep woj wyd wł właśc z-ca
      zast zm zob zw łac śp św
    `,
    number: 'art fig nr par pkt poz rozdz rys s t tab ust vol',
    either: `
      ${FOREIGN_NAMES}
      b.r bm br im k.c k.k k.p.c lek m.st n.e n.p.m o.o p.n.e proc r rb s.a s.c sen str ub w z.o.o
    `,
    end: 'cd cdn etc gr itd itp kg km mies min mld mln tys zł',
  },
  openers: `
    a aby ale bez był była było były choć ci co czy dla dlatego do dziś gdy gdzie i ich inni ja jak
    jednak jednocześnie jego jej jest jeśli już każdy kiedy kolejny który ma mimo my na natomiast nie
    niektórzy nikt no od on ona one oni oraz po pod podczas ponadto poza przed przez przy się są ta tak
    także tam te tego ten teraz też to tutaj tylko tym u w wczoraj we według wszyscy wtedy z za zdaniem
    ze żaden że
  `,
  ordinals: {
    before: 'dla do i na o od po przed przez w we z za ze',
  },
});
