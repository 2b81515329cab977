import type { Translation } from '../parts/translation.ts';

export const translation = (): Translation => ({
  functionWords: 'bildirib bir bu da deyil də edib ilə isə ki kimi olan onun sonra və çox üçün ən',
  secondScript: 'Cyrl',
  lengthAgainstEnglish: 1.05,
});
