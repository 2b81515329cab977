import type { LanguageTag } from '../../text/language-tag.ts';
import type { Speaker } from '../quote.ts';
import { lexiconFor } from '../words/lexicon.ts';
import { isContinuation, isReference, PATTERN_NAMES, type Pattern, partsOf } from './pattern.ts';
import { isSafe } from './safe-patterns.ts';

/**
 * What may be printed of a speaker: the name where every step to it is safe; the mention as it stands in the text (`she`, `the
 * spokesman`) where only what it means is uncertain; else nobody. `knowsSpeech` is false for a language without verbs of speech:
 * there nothing says who speaks.
 */
export const printedSpeaker = (speaker: Speaker | null, language: string, knowsSpeech: boolean): Speaker | null =>
  knowsSpeech ? speakerBy((pattern) => isSafe(pattern, language), speaker) : null;

/** The same, where something else says which patterns are safe. */
export function speakerBy(isSafePattern: (pattern: Pattern) => boolean, speaker: Speaker | null): Speaker | null {
  if (!speaker) return null;
  const unsafe = speaker.patterns.filter((pattern) => !isSafePattern(pattern));
  if (unsafe.length === 0) return speaker;
  if (!unsafe.every(isReference)) return null;
  const { role: _, ...shown } = speaker;
  return { ...shown, name: speaker.mention, patterns: speaker.patterns.filter((pattern) => !isReference(pattern)) };
}

/**
 * Who can stand at a quotation of a language: somebody by name; only the article's own word for them (`she`), where too many names
 * were read wrongly when they were counted; nobody, where no verb of speech is known.
 */
export type PrintedSpeakers = 'names' | 'mentions' | 'none';

/** What a reader may expect of the speakers in a language. `en` → names, `fi` → none. */
export function printedSpeakers(language: LanguageTag): PrintedSpeakers {
  if (lexiconFor(language).cues.size === 0) return 'none';
  const names = PATTERN_NAMES.filter(
    (pattern) => partsOf(pattern).kind === 'name' && !isReference(pattern) && !isContinuation(pattern),
  );
  return names.some((pattern) => isSafe(pattern, language)) ? 'names' : 'mentions';
}
