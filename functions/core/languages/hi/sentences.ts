import type { Sentences } from '../parts/sentences.ts';

export const sentences = (): Sentences => ({
  abbreviations: {
    inside: `
      आई आर ई ए एक्स एच एन एफ एम एल एस ओ कि.मी कु के क्यू जी जे जेड टी डब्ल्यू डी डॉ पं पी प्रो बी मि मो यू
      रा रु वाई वी श्री सं सी सेन
    `,
  },
  speechBehind: /^(?!.* कि(?: |$)).*(?:कहा|पूछा|बोले|बोला|बोली|बताया|लिखा)/u,
});
