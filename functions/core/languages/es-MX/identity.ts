import type { Identity } from '../parts/identity.ts';

export const identity = (): Identity => ({
  englishName: 'Spanish (Mexico)',
  ownName: 'Español (México)',
  script: 'Latn',
  amazonCode: 'es-MX',
  // Unicode CLDR, parent locales: es-MX is a variety of es-419.
  aliases: ['es-419'],
});
