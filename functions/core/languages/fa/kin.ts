import type { Kin } from '../parts/kin.ts';

export const kin = (): Kin => ({
  closeTo: 'ar ur',
  foreignLetters: 'ټډړږښڼېۍځڅێۆڵڕەڄڻ',
  words: `
    آن آنها از است این با باید بر برای به بود تا تر خود در را شد شده شود می نیز نیست ها هنوز و وی کرد کرده
    کند که گفت یک
  `,
});
