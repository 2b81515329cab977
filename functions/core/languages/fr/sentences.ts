import type { Sentences } from '../parts/sentences.ts';

export const sentences = (): Sentences => ({
  abbreviations: {
    inside: 'M MM Me Mlle Mme Mmes cdt cf cne dr env gal gén lt mgr p.ex pr st ste tél',
    number: 'art avr chap déc fig févr janv juil no nov oct p pp sept vol',
    either: 'al av av.j.-c bd c col j.-c pl s.a v',
    end: 'etc',
  },
  openers: `
    ainsi alors après au aussi aux avant avec c car ce cela certains ces cet cette comme comment d dans de
    depuis des donc du elle elles en et ici il ils je l la le les leur leurs là mais nous on or ou où par
    pendant plusieurs pour pourquoi puis quand que qui quoi sa sans selon ses si son sous sur tous toutes un
    une vous à ça
  `,
});
