import type { Translation } from '../parts/translation.ts';

export const translation = (): Translation => ({
  functionWords: 'али би био да за и из или као која који на није о од с се су те у што је ће',
  foreignLetters: 'йщъыьэюяёіїєґѓќѕ',
  secondScript: 'Latn',
  lengthAgainstEnglish: 1.03,
});
