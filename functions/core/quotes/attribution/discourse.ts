import type { NamedPeople } from '../people/named-people.ts';
import type { Speaker } from '../quote.ts';
import { lineOf } from '../sentence/line.ts';
import type { ReportingSentence } from '../sentence/reporting.ts';
import type { Grammar } from '../words/mention.ts';
import { attributeSentence } from './attribute.ts';
import type { Quotation } from './quotations.ts';
import { speakerOf } from './speaker-of.ts';

/** Everything from which the speakers of a text are decided. */
export interface Discourse {
  readonly text: string;
  readonly sentences: readonly ReportingSentence[];
  readonly quotations: readonly Quotation[];
  readonly people: NamedPeople;
  readonly grammar: Grammar;
}

/** What was once found out about a sentence is remembered: one sentence may hold thousands of quotations. */
export interface SpeechSoFar {
  readonly discourse: Discourse;
  readonly speakers: Map<number, Speaker | null>;
  readonly reported: Map<number, number>;
  readonly narrated: Map<number, Speaker | null>;
}

/** The speaker of the sentence at index `at`, worked out once. */
export function speakerOfSentence(at: number, { discourse, speakers }: SpeechSoFar): Speaker | null {
  const { text, sentences, people, grammar } = discourse;
  return once(speakers, at, () => {
    const sentence = sentences[at];
    const attribution = sentence && attributeSentence(lineOf(sentence, text, grammar), grammar);
    return attribution ? speakerOf(text, attribution, people, grammar) : null;
  });
}

/** The value stored under `at`, or else what `find` makes. */
export function once<T>(known: Map<number, T>, at: number, find: () => T): T {
  const found = known.get(at);
  if (found !== undefined) return found;
  const made = find();
  known.set(at, made);
  return made;
}

/** The sentence holds a verb that marks reported speech by itself. */
export const isReportedSpeech = (at: number, soFar: SpeechSoFar): boolean =>
  firstSubjunctive(at, soFar) < Number.POSITIVE_INFINITY;

/** Where a sentence's first verb in the subjunctive is, in UTF-16 units; infinity if it has none. */
export function firstSubjunctive(at: number, { discourse, reported }: SpeechSoFar): number {
  const { subjunctives } = discourse.grammar.lexicon;
  if (subjunctives.size === 0) return Number.POSITIVE_INFINITY;
  return once(
    reported,
    at,
    () =>
      discourse.sentences[at]?.items.find(
        (item) => item.kind === 'token' && !item.token.isCapital && subjunctives.has(item.token.lower),
      )?.start ?? Number.POSITIVE_INFINITY,
  );
}
