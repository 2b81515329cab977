import { areMarkedSwapped, type MarkedWord } from '../families/marked-cases.ts';
import type { CaseReader, CaseWord } from '../parts/claims.ts';

const HIRAGANA = /^\p{Script=Hiragana}+$/u;

/** Japanese shows who does what with particles: 市長は, 議会を. */
function markedIn(words: readonly CaseWord[]): MarkedWord[] {
  return words.flatMap(({ text }, at) => {
    if (!/^[はがを]$/u.test(text)) return [];
    const first = words.slice(0, at).findLastIndex((word) => HIRAGANA.test(word.text)) + 1;
    const key = words
      .slice(first, at)
      .map((word) => word.text)
      .join('');
    return key === '' ? [] : [{ key, isSubject: text !== 'を' }];
  });
}

export const japaneseCases = (): CaseReader => ({
  areSwapped: areMarkedSwapped({ markedIn, isPair: (subject, object) => subject === object }),
  turns: /^(?:れ|られ|され)$/u,
});
