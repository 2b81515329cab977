import type { Speaker } from '../quote.ts';
import { isReference } from './pattern.ts';
import { isSafe } from './safe-patterns.ts';

/**
 * What may be printed of a speaker: the name where every step to it is safe; the mention as it stands in the text (`she`, `the
 * spokesman`) where only what it means is uncertain; else nobody. `knowsSpeech` is false for a language without verbs of speech:
 * there nothing says who speaks.
 */
export function printedSpeaker(speaker: Speaker | null, language: string, knowsSpeech: boolean): Speaker | null {
  if (!speaker || !knowsSpeech) return null;
  const unsafe = speaker.patterns.filter((pattern) => !isSafe(pattern, language));
  if (unsafe.length === 0) return speaker;
  if (!unsafe.every(isReference)) return null;
  const { role: _, ...shown } = speaker;
  return { ...shown, name: speaker.mention, patterns: speaker.patterns.filter((pattern) => !isReference(pattern)) };
}
