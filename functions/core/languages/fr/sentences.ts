import { FOREIGN_NAMES, FOREIGN_TITLES } from '../families/foreign-abbreviations.ts';
import type { Sentences } from '../parts/sentences.ts';

export const sentences = (): Sentences => ({
  abbreviations: {
    inside: `${FOREIGN_TITLES} M MM Me Mlle Mme Mmes cdt cf cne env gal gén mgr p.ex pr ste tél`,
    number: 'art avr chap déc fig févr janv juil no nov oct p pp sept vol',
    either: `${FOREIGN_NAMES} al av av.j.-c bd c col j.-c pl s.a`,
    end: 'etc',
  },
  openers: `
    ainsi alors après au aussi aux avant avec c car ce cela certains ces cet cette comme comment d dans de
    depuis des donc du elle elles en et ici il ils je l la le les leur leurs là mais nous on or ou où par
    pendant plusieurs pour pourquoi puis quand que qui quoi sa sans selon ses si son sous sur tous toutes un
    une vous à ça
  `,
});
