import type { Span } from '../../text/span.ts';
import type { PreparedSentence, PreparedText } from '../words/prepared-text.ts';
import type { Alignment } from './align.ts';

export type IssueKind =
  | 'empty'
  | 'language'
  | 'name'
  | 'number'
  | 'negation'
  | 'opposite'
  | 'roles'
  | 'modality'
  | 'pronoun'
  | 'quotation'
  | 'not-in-text';

/** One thing that a claim says and the text does not, in words a reader understands. */
export interface Issue {
  readonly kind: IssueKind;
  readonly message: string;
  /** The sentence of the text it was compared with, UTF-16 offsets. */
  readonly sentence?: Span;
}

/** One sentence of a claim beside what it is compared with. */
export interface Comparison {
  readonly text: PreparedText;
  /** The whole claim. */
  readonly claim: string;
  /** Offsets into the claim. */
  readonly sentence: PreparedSentence;
  /** All sentences of the claim, in order. */
  readonly sentences: readonly PreparedSentence[];
  readonly alignment: Alignment;
  /** The stems of the whole claim. */
  readonly claimStems: ReadonlySet<string>;
  /** Nothing passes that the compared sentences do not show: no inferred date, no count of listed things. */
  readonly isStrict: boolean;
  /** The whole article if `text` is a part of it: there a full name is joined to its parts. */
  readonly article: PreparedText | undefined;
}

/** An issue shown beside a sentence of the text. */
export const issueAt = (kind: IssueKind, message: string, sentence: PreparedSentence | undefined): Issue => ({
  kind,
  message,
  ...(sentence ? { sentence: { start: sentence.start, end: sentence.end } } : {}),
});
