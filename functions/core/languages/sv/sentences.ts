import { FOREIGN_NAMES, FOREIGN_TITLES } from '../families/foreign-abbreviations.ts';
import type { Sentences } from '../parts/sentences.ts';

export const sentences = (): Sentences => ({
  abbreviations: {
    inside: `
      ${FOREIGN_TITLES}
      adv ass avd bitr bl bl.a ca civ d.v.s dir doc dvs ekon enl ev evt exkl f.d f.n fr fr.o.m frk
      hr ing inkl jf jfr jur kapt kl kungl lic löjtn m.a.o m.h.t n.b obs p.g.a pga prof resp s.k
      sekr serg t.ex t.o.m t.v v.g
    `,
    number: 'apr art aug dec feb jan juli kap mom nov nr okt par pkt s sept sid sp',
    either: `${FOREIGN_NAMES} a e.kr f.kr ordf sr st`,
    end: 'etc kr m.fl m.m mdkr mdr mfl milj mkr mrd o.d o.dyl o.s.v osv tkr',
  },
  openers: `
    alla att av bara bland både de den denna deras dessa dessutom det detta du där därför då efter
    eftersom en enligt ett flera från för förra genom hade han hans har hennes hon hur här i ingen inom
    inte jag kan man med mellan men mot många nu när och också om på redan samtidigt sedan som så till
    trots under utan vad var varför varje vi vid är även över
  `,
});
