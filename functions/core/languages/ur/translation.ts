import type { Translation } from '../parts/translation.ts';

export const translation = (): Translation => ({
  functionWords: 'اس اور بھی تھا سے میں نہیں نے پر کا کو کہ کی کے گیا ہیں ہے یہ',
  lengthAgainstEnglish: 1,
  marksNoNames: true,
});
