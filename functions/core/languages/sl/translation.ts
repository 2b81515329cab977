import type { Translation } from '../parts/translation.ts';

export const translation = (): Translation => ({
  functionWords: `
    ali bi bil bila da do in iz je ki ko kot na ni njegov ob od pa po pri se so tudi v z za še
  `,
  lengthAgainstEnglish: 1.03,
});
