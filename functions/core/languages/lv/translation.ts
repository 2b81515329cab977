import type { Translation } from '../parts/translation.ts';

export const translation = (): Translation => ({
  functionWords: 'ar arī bet bija ir ka kas kā lai ne no par pie pēc tika to un uz vai viņš šo',
  lengthAgainstEnglish: 1.02,
});
