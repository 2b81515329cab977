import type { Sentences } from '../parts/sentences.ts';

export const sentences = (): Sentences => ({
  abbreviations: {
    inside: `
      D arq cap cel des dr dra drs eng exma exmo gen ilmo maj min p.ex prof profa sr sra srs srta ten v vs
    `,
    number: 'art arts fig n.º nº núm p pág págs vol',
    either: 'a.c av cia d.c eua jr ltda s.a',
    end: 'etc',
  },
  openers: `
    a agora além antes após aquela aquele as até com como da das de depois desde do dos e ela elas ele eles
    em embora enquanto essa essas esse esses esta estas este estes isso isto já mas muitos na nas ninguém no
    nos não o os ou outra outro para pela pelo por quando que quem se segundo sem seu seus sobre sua suas
    tal também todos um uma vários
  `,
});
