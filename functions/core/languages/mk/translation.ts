import type { Translation } from '../parts/translation.ts';

export const translation = (): Translation => ({
  functionWords: `
    беше во да дека е за и или како кој која му на не од по при се си со таа тоа тој ќе
  `,
  foreignLetters: 'йщъыьэюяёіїєґђћ',
  lengthAgainstEnglish: 1.07,
});
