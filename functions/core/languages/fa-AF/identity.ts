import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Dari',
  ownName: 'دری',
  script: 'Arab',
  amazonCode: 'fa-AF',
  aliases: ['prs'],
});
