import { othersNamed } from '../people/mentions-in.ts';
import type { Speaker } from '../quote.ts';
import { lineOf } from '../sentence/line.ts';
import type { Grammar } from '../words/mention.ts';
import { isRole } from '../words/role-words.ts';
import { grammarPattern, grammarWords } from '../words/vocabulary.ts';
import { attributeSentence, hasSeveralSpeakers } from './attribute.ts';
import { type SpeechSoFar, speakerOfSentence } from './discourse.ts';
import type { Attributed } from './join-segments.ts';
import type { Quotation } from './quotations.ts';

/** Whether a verb that leaves its subject out may mean `speaker`: it agrees with them, and nobody else is named since. */
export function fitsDropped(
  speaker: Speaker | null,
  quotation: Quotation,
  before: Attributed | undefined,
  soFar: SpeechSoFar,
): boolean {
  const { people, grammar } = soFar.discourse;
  const { dropped } = quotation.attribution ?? {};
  if (!speaker || !dropped) return false;
  if (
    dropped.gender !== undefined &&
    (genderOf(speaker, before, quotation, soFar) ?? dropped.gender) !== dropped.gender
  )
    return false;
  if (dropped.isMany !== areMany(speaker, grammar)) return false;
  if (before?.quotation.sentence === quotation.sentence) return true;
  if (before?.speaker?.start !== speaker.start && severalSpoke(quotation.sentence - 1, soFar)) return false;
  return !othersNamed(speaker, quotation.span.outer.start, people);
}

/** A sentence that gives the words of two people: `Lund said that Reed had said …`. Whose speech goes on is then open. */
function severalSpoke(at: number, { discourse }: SpeechSoFar): boolean {
  const sentence = discourse.sentences[at];
  return (
    sentence !== undefined && hasSeveralSpeakers(lineOf(sentence, discourse.text, discourse.grammar), discourse.grammar)
  );
}

/** `los vecinos`, `Ada Lund y Tom Reed`. */
function areMany({ mention, resolvedBy }: Speaker, { lexicon }: Grammar): boolean {
  const words = mention.toLowerCase().split(/\s+/u);
  if (lexicon.pluralArticles?.has(words[0] ?? '') === true) return true;
  return resolvedBy !== 'named' && words.some((word) => lexicon.coordinators.has(word));
}

/** Arabic shows it in the verb that attributed before: `قالت`, `قال`; otherwise the ending of the title does. */
function genderOf(
  speaker: Speaker,
  before: Attributed | undefined,
  quotation: Quotation,
  { discourse }: SpeechSoFar,
): 'female' | 'male' | undefined {
  const { grammar, sentences, text } = discourse;
  const isBefore = before?.speaker?.start === speaker.start;
  const previous = sentences[quotation.sentence - 1];
  const attribution = isBefore
    ? before.quotation.attribution
    : previous && attributeSentence(lineOf(previous, text, grammar), grammar);
  const cue = attribution?.cue?.toLowerCase();
  if (attribution?.by !== 'source' && cue && grammar.lexicon.cues.has(cue))
    return grammar.lexicon.feminineVerbs?.test(cue) === true ? 'female' : 'male';
  const title = speaker.role?.split(/\s+/u)[0];
  return title !== undefined && feminineRoleEnding().test(title) ? 'female' : undefined;
}
const feminineRoleEnding = grammarPattern('feminineRoleEnding');

/** A pronoun reaches back over so many sentences. */
const MAX_BACK = 8;

/**
 * In a script without capitals, a pronoun stands for the only person with a name and a title who spoke in this
 * paragraph or the one before. It stays a pronoun where others spoke too or where another title stands between. Every
 * other speaker comes back unchanged.
 */
export function pronounWithoutCapitals(
  own: Speaker,
  quotation: Quotation,
  attributed: readonly Attributed[],
  soFar: SpeechSoFar,
): Speaker {
  const { grammar } = soFar.discourse;
  if (grammar.hasCapitals || own.resolvedBy !== 'pronoun' || own.name !== own.mention) return own;
  if (pluralPronouns().has(own.mention)) return own;
  const near = speakersNear(quotation, attributed, soFar);
  const [only] = near;
  if (!only?.role || near.some(({ name }) => name !== only.name)) return own;
  if (hasTitleBetween(only.end, own.start, quotation.sentence, soFar)) return own;
  return { ...own, name: only.name, role: only.role, patterns: [...own.patterns, 'pronoun-one-speaker'] };
}
const pluralPronouns = grammarWords('pluralPronouns');

/** The speakers of the sentences before, the nearest first. One without a title cannot be the antecedent but makes it uncertain. */
function speakersNear(quotation: Quotation, attributed: readonly Attributed[], soFar: SpeechSoFar): Speaker[] {
  const near: Speaker[] = [];
  let next = attributed.length - 1;
  for (let at = quotation.sentence - 1; at >= Math.max(0, quotation.sentence - MAX_BACK); at -= 1) {
    if (quotation.span.paragraph - (soFar.discourse.sentences[at]?.paragraph ?? -2) > 1) break;
    const before = near.length;
    while (next >= 0 && (attributed[next]?.quotation.sentence ?? -1) >= at) {
      const one = attributed[next];
      if (one?.speaker && one.quotation.sentence === at) near.push(one.speaker);
      next -= 1;
    }
    const speaker = near.length === before ? speakerOfSentence(at, soFar) : null;
    if (speaker) near.push(severalSpoke(at, soFar) ? withoutRole(speaker) : speaker);
  }
  return near;
}

/** Without it, nobody's antecedent. */
const withoutRole = ({ name, mention, start, end, resolvedBy, patterns }: Speaker): Speaker => ({
  name,
  mention,
  start,
  end,
  resolvedBy,
  patterns,
});

function hasTitleBetween(from: number, to: number, sentence: number, { discourse }: SpeechSoFar): boolean {
  const { roles } = discourse.grammar.lexicon;
  for (let at = sentence; at >= Math.max(0, sentence - MAX_BACK); at -= 1) {
    const items = discourse.sentences[at]?.items ?? [];
    const hasTitle = items.some(
      (item) =>
        item.kind === 'token' &&
        item.start >= from &&
        item.end <= to &&
        isRole(item.token, roles) &&
        !reporterNouns().has(item.token.text),
    );
    if (hasTitle) return true;
    if ((items[0]?.start ?? 0) < from) return false;
  }
  return false;
}
/** `对记者说`: those spoken to. */
const reporterNouns = grammarWords('reporterNouns');
