import { FOREIGN_NAMES, FOREIGN_TITLES } from '../families/foreign-abbreviations.ts';
import type { Sentences } from '../parts/sentences.ts';

export const sentences = (): Sentences => ({
  abbreviations: {
    inside: `
      ${FOREIGN_TITLES}
      D alm arq brig cap cel cmdt dep des dra drs eng exa exma exmo fr gen ilmo maj min mons p.ex pe
      prof profa pça sen sr sra srs srta sta sto tel ten trav v
    `,
    number: 'art arts fig inc n.º nº núm p pág págs séc vol',
    either: `${FOREIGN_NAMES} a.c av c cia eua lda ltda s.a`,
    end: 'etc',
  },
  openers: `
    a agora além antes após aquela aquele as até com como da das de depois desde do dos e ela elas ele eles
    em embora enquanto essa essas esse esses esta estas este estes isso isto já mas muitos na nas ninguém no
    nos não o os ou outra outro para pela pelo por quando que quem se segundo sem seu seus sobre sua suas
    tal também todos um uma vários
  `,
});
