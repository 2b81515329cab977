import type { People } from '../people/people.ts';
import type { Speaker } from '../quote.ts';
import { lineOf } from '../sentence/line.ts';
import type { ReportingSentence } from '../sentence/reporting.ts';
import type { Grammar } from '../words/mention.ts';
import { attributeSentence } from './attribute.ts';
import type { Reading } from './quoted-spans.ts';
import { speakerOf } from './speaker-of.ts';

/** All that the speakers of a text are decided from. */
export interface Scene {
  readonly text: string;
  readonly sentences: readonly ReportingSentence[];
  readonly readings: readonly Reading[];
  readonly people: People;
  readonly grammar: Grammar;
}

/** What was found out of a sentence once is not looked for again: one sentence may hold thousands of quotations. */
export interface Heard {
  readonly scene: Scene;
  readonly speakers: Map<number, Speaker | null>;
  readonly reported: Map<number, number>;
  readonly told: Map<number, Speaker | null>;
}

/** The one heard in the sentence at `at`, told once. */
export function speakerOfSentence(at: number, { scene, speakers }: Heard): Speaker | null {
  const { text, sentences, people, grammar } = scene;
  return once(speakers, at, () => {
    const sentence = sentences[at];
    const attribution = sentence && attributeSentence(lineOf(sentence, text, grammar), grammar);
    return attribution ? speakerOf(text, attribution, people, grammar) : null;
  });
}

/** What was found before under `at`, else what `find` makes. */
export function once<T>(known: Map<number, T>, at: number, find: () => T): T {
  const found = known.get(at);
  if (found !== undefined) return found;
  const made = find();
  known.set(at, made);
  return made;
}

/** The sentence holds a verb that marks reported speech by itself. */
export const isReportedSpeech = (at: number, heard: Heard): boolean =>
  firstSubjunctive(at, heard) < Number.POSITIVE_INFINITY;

/** Where a sentence's first verb in the subjunctive stands, in UTF-16 units; infinity where it has none. */
export function firstSubjunctive(at: number, { scene, reported }: Heard): number {
  const { subjunctives } = scene.grammar.lexicon;
  if (subjunctives.size === 0) return Number.POSITIVE_INFINITY;
  return once(
    reported,
    at,
    () =>
      scene.sentences[at]?.items.find(
        (item) => item.kind === 'token' && !item.token.isCapital && subjunctives.has(item.token.lower),
      )?.start ?? Number.POSITIVE_INFINITY,
  );
}
