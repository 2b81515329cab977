import type { Translation } from '../parts/translation.ts';

export const translation = (): Translation => ({
  functionWords: `
    aan as by dat deur die en het hy in is met na nie om ook op sal sy te van vir was wat
  `,
  lengthAgainstEnglish: 1.08,
});
