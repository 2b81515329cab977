import type { Words } from '../parts/words.ts';

export const words = (): Words => ({
  stopWords: `
    a au aussi aux avait avec c ce ces cet cette comme d dans de des dit dont du elle elles en entre est et
    il ils je l la le les leur leurs lui mais n ne ni nous on ont ou où par pas plus pour qu quand que qui s
    sa sans se ses si son sont sur très un une vous y à était été être
  `,
  clipped: /^(?:[cdjlmnst]|qu|dell|nell|sull|dall|all|un)['’](?=\p{L})/iu,
});
