import type { Translation } from '../parts/translation.ts';

export const translation = (): Translation => ({
  functionWords: `
    apie ar bet buvo dėl ir iš jis jo kad kaip ne nuo pat po prie savo su tai taip už yra į
  `,
  lengthAgainstEnglish: 1.03,
});
