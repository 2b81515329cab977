import type { Gender } from '../../languages/parts/speech.ts';
import type { MentionPattern } from '../patterns/pattern.ts';
import type { Mention } from '../words/mention.ts';

/** Who a sentence says is speaking, and by which word. */
export interface Attribution {
  readonly mention: Mention | null;
  readonly cue?: string;
  /** Where a verb of speech stands that is the cue, in UTF-16 units. */
  readonly cueAt?: number;
  /** Of a pronoun in a clause of its own: the subject of the sentence, whom it mostly means. */
  readonly mainSubject?: Mention;
  /** The one named tells what they think themselves: `Lund says she hopes it is “dead”`. */
  readonly isThought?: true;
  /** The verb denies what it reports, or says that it was not said. */
  readonly isDenied?: true;
  /** The cue is no known verb of speech: only its place makes it one. */
  readonly isGuessedVerb?: true;
  /** `after` the quote, `before` it, at the sentence's `end`, by a `source` phrase, a `colon`, or as the mere `subject`. */
  readonly by: 'after' | 'before' | 'end' | 'source' | 'colon' | 'subject';
  /** How the sentence names the speaker; undefined while it is being read. */
  readonly pattern?: MentionPattern | undefined;
  /** The verb leaves its subject out: `“…”, añadió.` */
  readonly dropped?: DroppedSubject;
}

/** What a verb tells of the subject it leaves out: `añadió`, `añadieron`, `وأضافت`. */
export interface DroppedSubject {
  readonly isMany: boolean;
  /** Undefined where verbs do not tell. */
  readonly gender?: Gender;
}
