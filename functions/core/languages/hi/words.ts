import type { Words } from '../parts/words.ts';

export const words = (): Words => ({
  hasCapitals: false,
  stopWords: `
    अपने इस उस एक और कर कहा का कि की के को जो तक तो था थी थे नहीं ने पर भी में यह या लिए वह से ही है हैं हो
  `,
});
