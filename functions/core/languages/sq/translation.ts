import type { Translation } from '../parts/translation.ts';

export const translation = (): Translation => ({
  functionWords: 'dhe do duke e i ishte janë ka kjo me më nga një nuk në për që se të u është',
  lengthAgainstEnglish: 1.12,
});
