import { FOREIGN_NAMES, FOREIGN_TITLES } from '../families/foreign-abbreviations.ts';
import type { Sentences } from '../parts/sentences.ts';

export const sentences = (): Sentences => ({
  abbreviations: {
    inside: `
      ${FOREIGN_TITLES}
      adv ass avd bl bl.a ca cand dat dir dvs ekskl el evt f.eks feks fhv fr frk fung fv hr ibid ifm
      ift iht ing inkl jf jfr jur kapt kl kst m.a maj maks mht min.dir nestl oberst oblt p.g.a pga
      prof rådm sekr skt tidl tlf uavh ung utd
    `,
    number: 'apr art aug des feb jan kap nov nr okt pkt s sept sp',
    either: `${FOREIGN_NAMES} a e.kr f.kr gt sr`,
    end: 'e.l etc kr m.fl m.m mfl mill mrd mv o.a o.l osv',
    compounds: 'gt vg vn',
  },
  openers: `
    alle altså at av bare begge blant både da de den denne der derfor dermed det dette disse du en er et
    etter for fordi fra fremdeles før gjennom han hans har hun hva hver hvis hvor hvordan hvorfor i
    ifølge ikke ingen innen jeg kan mange med men mens mot nå når og også om på samtidig selv siden slik
    som så til under uten ved vi videre vil
  `,
  ordinals: {
    before: 'av den det en et etter for fra før han hans i med mot og om på sin sitt til ved vår vårt',
  },
});
