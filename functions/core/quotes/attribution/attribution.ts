import type { Mention } from '../phrases/mention.ts';
import type { DroppedSubject } from './dropped-subject.ts';

/** Who a sentence says is speaking, and by which word. */
export interface Attribution {
  readonly mention: Mention | null;
  readonly cue?: string;
  /** `after` the quote, `before` it, at the sentence's `end`, by a `source` phrase, a `colon`, or as the mere `subject`. */
  readonly by: 'after' | 'before' | 'end' | 'source' | 'colon' | 'subject';
  /** The verb leaves its subject out: `“…”, añadió.` */
  readonly dropped?: DroppedSubject;
}
