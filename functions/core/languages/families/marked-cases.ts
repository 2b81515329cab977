import type { CaseWord } from '../parts/claims.ts';

/** Somebody who acts, or to whom something is done, as a word's case shows; `key` is the same for both. */
export interface MarkedWord {
  readonly key: string;
  readonly isSubject: boolean;
}

/** How a language marks subjects and objects, and when a subject and an object are forms of one word. */
export interface CaseMarks {
  readonly markedIn: (words: readonly CaseWord[]) => MarkedWord[];
  readonly isPair: (subject: string, object: string) => boolean;
}

/**
 * Whether words that are marked in both sentences swap their parts, an object for a subject and a subject for an
 * object, and none keeps its part: German `Der Rat lobt den Hafen` and `Den Rat lobt der Hafen`.
 */
export const areMarkedSwapped =
  ({ markedIn, isPair }: CaseMarks) =>
  (claim: readonly CaseWord[], source: readonly CaseWord[]): boolean => {
    const [own, other] = [markedIn(claim), markedIn(source)];
    const turned = (isSubject: boolean): boolean =>
      own.some(
        ({ key, isSubject: isOwn }) =>
          isOwn === isSubject &&
          other.some((one) => one.isSubject !== isSubject && (isSubject ? isPair(key, one.key) : isPair(one.key, key))),
      );
    const keeps = own.some(({ key, isSubject }) => other.some((one) => one.key === key && one.isSubject === isSubject));
    return !keeps && turned(true) && turned(false);
  };
