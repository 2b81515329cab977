import type { Translation } from '../parts/translation.ts';

export const translation = (): Translation => ({
  functionWords: 'ang at ay hindi isang ito kanyang kay mga mula na nang ng ni para sa si siya',
  lengthAgainstEnglish: 1.2,
});
