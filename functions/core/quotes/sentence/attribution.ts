import type { Gender } from '../../languages/parts/speech.ts';
import type { Mention } from '../words/mention.ts';

/** Who a sentence says is speaking, and by which word. */
export interface Attribution {
  readonly mention: Mention | null;
  readonly cue?: string;
  /** `after` the quote, `before` it, at the sentence's `end`, by a `source` phrase, a `colon`, or as the mere `subject`. */
  readonly by: 'after' | 'before' | 'end' | 'source' | 'colon' | 'subject';
  /** The verb leaves its subject out: `“…”, añadió.` */
  readonly dropped?: DroppedSubject;
}

/** What a verb tells of the subject it leaves out: `añadió`, `añadieron`, `وأضافت`. */
export interface DroppedSubject {
  readonly isMany: boolean;
  /** Undefined where verbs do not tell. */
  readonly gender?: Gender;
}
