import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Portuguese (Portugal)',
  ownName: 'Português (Portugal)',
  script: 'Latn',
  amazonCode: 'pt-PT',
  // Unicode CLDR, parent locales: the Portuguese of Africa and Timor follows Portugal’s, `pt` is Brazil’s.
  aliases: ['pt-AO', 'pt-CV', 'pt-GW', 'pt-MZ', 'pt-ST', 'pt-TL'],
});
