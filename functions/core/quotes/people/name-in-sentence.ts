import type { Span } from '../../text/span.ts';
import { grammarPattern } from '../words/vocabulary.ts';
import { MAX_TITLE, type NamedPeople, type NameMention } from './named-people.ts';
import { openingAt } from './names/sentence-openings.ts';

/** Only its title is between the sentence’s beginning and this name. */
export function opensSentence(mention: NameMention, people: NamedPeople): boolean {
  const opening = openingAt(people.openings, people.sentences, mention.start);
  if (!opening || mention.start - opening.start > MAX_TITLE) return false;
  const { stops } = people.grammar.lexicon;
  const title = people.text.slice(opening.start, mention.start).toLowerCase();
  return !/[,;:–—]/u.test(title) && !title.split(/\s+/u).some((word) => stops.has(word));
}

/** Opens its sentence, and a verb of speech follows. */
export function leadsAsSpeaker(mention: NameMention, people: NamedPeople): boolean {
  if (mention.isOwner || !opensSentence(mention, people)) return false;
  const { cues, fillers } = people.grammar.lexicon;
  const behind = people.text.slice(mention.end, mention.end + MAX_APPOSITION);
  const aside = behind.startsWith(',') ? behind.indexOf(',', 1) : -1;
  const from = aside < 0 ? mention : { start: mention.start, end: mention.end + aside + 1 };
  return cues.has(wordsBehind(from, people).find((word) => !fillers.has(word)) ?? '');
}

/** A finite verb follows, at most behind an adverb: `Stone has`, `Stone also threw`. */
export function hasVerbBehind(mention: NameMention, people: NamedPeople): boolean {
  const { cues, auxiliaries, irregulars, fillers } = people.grammar.lexicon;
  const isVerb = (word: string): boolean =>
    cues.has(word) || auxiliaries.has(word) || irregulars?.has(word) === true || pastTenseEndings().test(word);
  const verb = wordsBehind(mention, people).find((word) => isVerb(word) || !fillers.has(word));
  return verb !== undefined && isVerb(verb);
}
/** A verb of speech directly follows or precedes: `Stone said`, `said Stone`. */
export function isSpeaking(mention: NameMention, people: NamedPeople): boolean {
  const { cues } = people.grammar.lexicon;
  const before = people.text.slice(Math.max(0, mention.start - MAX_TO_CUE), mention.start).toLowerCase();
  return cues.has(wordsBehind(mention, people)[0] ?? '') || cues.has(/(\p{L}+)\s$/u.exec(before)?.[1] ?? '');
}
const pastTenseEndings = grammarPattern('pastTenseEndings');

function wordsBehind({ end }: Span, people: NamedPeople): string[] {
  const behind = people.text.slice(end, end + MAX_TO_CUE).toLowerCase();
  return behind.split(/\s+/u).flatMap((word) => (word === '' ? [] : [word.replace(/\P{L}+$/u, '')]));
}
/** `, an accountant at the port,` ends within this many UTF-16 units. */
const MAX_APPOSITION = 80;
/** A verb of speech directly after a name begins within this many UTF-16 units. */
const MAX_TO_CUE = 40;
