import type { Translation } from '../parts/translation.ts';

export const translation = (): Translation => ({
  functionWords: `
    ali bi bio da i ili iz je kao koja koji na nakon nije o od prema s se su također te u za će što
  `,
  lengthAgainstEnglish: 1.03,
});
