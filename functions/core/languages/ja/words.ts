import type { Words } from '../parts/words.ts';

export const words = (): Words => ({
  isUnspaced: true,
  countsPairs: true,
  hasCapitals: false,
  stopWords: `
    あっ ある い いる から が こと この さ し する その た ため て で と として な ない なっ など に の は また も もの や よう れ を 述べ
  `,
});
