import { CLAIMS } from '../../../languages/listed/claims.ts';
import { inAnyLanguage, partOf } from '../../../languages/part-of.ts';
import { primaryOf } from '../../../text/language-tag.ts';
import { once } from '../../../text/once.ts';
import { type Comparison, type Issue, issueAt } from '../../text/comparison.ts';
import type { PreparedSentence } from '../../words/prepared-text.ts';
import type { Word } from '../../words/words.ts';

/** Comparatives of any language, and words that make one. */
const comparative = once(() => new RegExp(`^(?:${inAnyLanguage(CLAIMS, ({ comparatives }) => comparatives)})$`, 'u'));
/** Words on each side among which the two things are. */
const REACH = 6;
const GAP = 3;

interface Compared {
  readonly how: readonly string[];
  readonly left: ReadonlySet<string>;
  readonly right: ReadonlySet<string>;
}

const stemsOf = (words: readonly Word[]): string[] =>
  words.filter(({ isContent }) => isContent).map(({ stem }) => stem);

/** What a sentence compares with what: `the bridge is longer than the tunnel`. */
function comparedIn({ words }: PreparedSentence, than: RegExp): Compared[] {
  return words.flatMap(({ lower }, at) => {
    if (!than.test(lower)) return [];
    const before = words.slice(Math.max(0, at - GAP), at);
    const how = before.findIndex((word) => comparative().test(word.lower));
    if (how < 0) return [];
    const from = at - before.length + how;
    return [
      {
        how: stemsOf(words.slice(from, at)),
        left: new Set(stemsOf(words.slice(Math.max(0, from - REACH), from))),
        right: new Set(stemsOf(words.slice(at + 1, at + 1 + REACH))),
      },
    ];
  });
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => !a.isDisjointFrom(b);

const isTurned = (claim: Compared, source: Compared): boolean =>
  claim.how.length > 0 &&
  claim.how.every((stem) => source.how.includes(stem)) &&
  meet(claim.left, source.right.difference(source.left)) &&
  meet(claim.right, source.left.difference(source.right)) &&
  !meet(claim.left, source.left.difference(source.right));

/**
 * A comparison that reverses the text's, in languages whose word order shows it. Text: `The bridge is longer than the
 * tunnel.` Claim: `The tunnel is longer than the bridge.`
 */
export function checkComparisons({ text, sentence, alignment }: Comparison): Issue[] {
  const than = partOf(primaryOf(text.language), CLAIMS)?.than;
  const claimed = than ? comparedIn(sentence, than) : [];
  if (!than || claimed.length === 0) return [];
  const source = alignment.best.find((one) =>
    comparedIn(one, than).some((actual) => claimed.some((claim) => isTurned(claim, actual))),
  );
  return source ? [issueAt('roles', 'the claim turns round what the text compares', source)] : [];
}
