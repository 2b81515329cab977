import type { Translation } from '../parts/translation.ts';

export const translation = (): Translation => ({
  functionWords: `
    ada adalah akan boleh dalam dan dari dengan di ini itu juga kata ke mereka oleh pada sebagai telah tidak
    untuk yang
  `,
  lengthAgainstEnglish: 1.12,
});
