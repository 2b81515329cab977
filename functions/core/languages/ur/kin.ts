import type { Kin } from '../parts/kin.ts';

export const kin = (): Kin => ({
  closeTo: 'ar fa',
  foreignLetters: 'ټډړږښڼېۍځڅێۆڵڕەڄڻ',
  words: `
    اب اس ان انہوں اور اپنے ایک بھی تک تھا تھی تھے جا جس جو دی دیا رہا رہی رہے سے لیے میں نہیں نے وہ پر کا
    کر کرنے کو کہ کہا کی کیا کے گئی گئے گا گیا ہو ہوئے ہیں ہے یہ
  `,
});
