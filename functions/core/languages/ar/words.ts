import type { Words } from '../parts/words.ts';

export const words = (): Words => ({
  hasCapitals: false,
  stopWords: `
    أن أنه أو إلى إن التي الذي الذين الى ان او بعد بين تلك ثم حتى ذلك على عن غير في قال قبل قد كان كانت كل
    كما لا لم لن ما مع من هذا هذه هم هو هي و وأن وقال
  `,
});
