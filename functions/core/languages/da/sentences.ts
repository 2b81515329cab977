import { FOREIGN_NAMES, FOREIGN_TITLES } from '../families/foreign-abbreviations.ts';
import type { Sentences } from '../parts/sentences.ts';

export const sentences = (): Sentences => ({
  abbreviations: {
    inside: `
      ${FOREIGN_TITLES}
      adv afd ang ass bl bl.a ca cand dir dvs ekskl evt f.eks feks fhv fr frk fx hhv hr ifm iht ing
      inkl int jf jfr jur jvf kaptn kl lign maks mht min.dir oberst p.g.a pga ph prof sct sekr skt
      tidl tlf vedr
    `,
    number: 'apr art aug dec feb jan kap nov nr okt pkt s sept sp stk',
    either: `${FOREIGN_NAMES} a a/s e.kr f.kr sr`,
    end: 'etc kr m.fl m.m m.v mfl mia mio mv o.a o.l osv',
  },
  openers: `
    af alle at bare begge blandt både da de den denne der derfor dermed desuden det dette disse du efter
    en er et for fordi fra før gennem han hans har hendes hun hvad hver hvis hvor hvordan hvorfor i
    ifølge ikke ingen jeg kan mange med men mens mod nu når og også om på samtidig selv siden som så til
    trods uden under ved vi vil
  `,
  ordinals: {
    before: `
      af den det efter en et for fra før hans hendes i med mod og om på sin sit til under ved vor
      vores
    `,
  },
});
