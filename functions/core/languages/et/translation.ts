import type { Translation } from '../parts/translation.ts';

export const translation = (): Translation => ({
  functionWords: `
    aga ei et ja ka kes kui mis nii ning oli oma on pärast see selle ta tema veel või
  `,
  lengthAgainstEnglish: 1,
  compoundsWords: true,
});
