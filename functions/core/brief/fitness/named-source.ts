import { perLanguage } from '../../languages/part-of.ts';
import { lexiconFor } from '../../quotes/words/lexicon.ts';
import type { LanguageTag } from '../../text/language-tag.ts';

const WORDS = /[\p{L}\p{M}]+/gu;

/** Phrases before a source, each as a text of words with a space at both ends. */
const phrasesOf = perLanguage((language) => lexiconFor(language).according.map((words) => ` ${words.join(' ')} `));

/**
 * Whether the text has a verb of speech or a phrase that names a source; verbs that need a particle for that do not count. `Lund said
 * so` and `according to Lund` do. False for a language whose words for it are not known.
 */
export function namesSource(text: string, language: LanguageTag): boolean {
  const { cues, particles } = lexiconFor(language);
  const words = text.toLowerCase().match(WORDS) ?? [];
  if (words.some((word) => cues.has(word) && !particles.has(word))) return true;
  const line = ` ${words.join(' ')} `;
  return phrasesOf(language).some((phrase) => line.includes(phrase));
}
