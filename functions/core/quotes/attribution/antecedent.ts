import type { Speaker } from '../quote.ts';
import { lineOf } from '../sentence/line.ts';
import type { Grammar } from '../words/mention.ts';
import { isRole } from '../words/role-words.ts';
import { grammarPattern, grammarWords } from '../words/vocabulary.ts';
import { attributeSentence, hasSeveralSpeakers } from './attribute.ts';
import { type Heard, speakerOfSentence } from './context.ts';
import type { Attributed } from './join-segments.ts';
import type { Reading } from './quoted-spans.ts';

/** Whether a verb that leaves its subject out may mean `speaker`: it agrees with them, and nobody else is named since. */
export function fitsDropped(
  speaker: Speaker | null,
  reading: Reading,
  before: Attributed | undefined,
  heard: Heard,
): boolean {
  const { people, grammar } = heard.scene;
  const { dropped } = reading.attribution ?? {};
  if (!speaker || !dropped) return false;
  if (dropped.gender !== undefined && (genderOf(speaker, before, reading, heard) ?? dropped.gender) !== dropped.gender)
    return false;
  if (dropped.isMany !== areMany(speaker, grammar)) return false;
  if (before?.reading.sentence === reading.sentence) return true;
  if (before?.speaker?.start !== speaker.start && severalSpoke(reading.sentence - 1, heard)) return false;
  return !people.othersNamed(speaker, reading.span.outer.start);
}

/** Whose speech goes on cannot be told where a sentence retells what one said of another's. */
function severalSpoke(at: number, { scene }: Heard): boolean {
  const sentence = scene.sentences[at];
  return sentence !== undefined && hasSeveralSpeakers(lineOf(sentence, scene.text, scene.grammar), scene.grammar);
}

/** `los vecinos`, `Ada Lund y Tom Reed`. */
function areMany({ mention, resolvedBy }: Speaker, { lexicon }: Grammar): boolean {
  const words = mention.toLowerCase().split(/\s+/u);
  if (lexicon.pluralArticles?.has(words[0] ?? '') === true) return true;
  return resolvedBy !== 'named' && words.some((word) => lexicon.coordinators.has(word));
}

/** Arabic tells it by the verb that attributed before: `قالت`, `قال`; else by the ending of the role. */
function genderOf(
  speaker: Speaker,
  before: Attributed | undefined,
  reading: Reading,
  { scene }: Heard,
): 'female' | 'male' | undefined {
  const { grammar, sentences, text } = scene;
  const isBefore = before?.speaker?.start === speaker.start;
  const told = sentences[reading.sentence - 1];
  const attribution = isBefore
    ? before.reading.attribution
    : told && attributeSentence(lineOf(told, text, grammar), grammar);
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
 * Where no capitals show names, a pronoun means the one person by name and title heard in this paragraph or the one
 * before; it stays a pronoun where others were heard or a title stands between. Other speakers as they are.
 */
export function pronounWithoutCapitals(
  own: Speaker,
  reading: Reading,
  attributed: readonly Attributed[],
  heard: Heard,
): Speaker {
  const { grammar } = heard.scene;
  if (grammar.hasCapitals || own.resolvedBy !== 'pronoun' || own.name !== own.mention) return own;
  if (pluralPronouns().has(own.mention)) return own;
  const near = heardNear(reading, attributed, heard);
  const [only] = near;
  if (!only?.role || near.some(({ name }) => name !== only.name)) return own;
  if (hasTitleBetween(only.end, own.start, reading.sentence, heard)) return own;
  return { ...own, name: only.name, role: only.role };
}
const pluralPronouns = grammarWords('pluralPronouns');

/** Those heard in the sentences before, the nearest first; one without a title is nobody's antecedent but stands in the way. */
function heardNear(reading: Reading, attributed: readonly Attributed[], heard: Heard): Speaker[] {
  const near: Speaker[] = [];
  let next = attributed.length - 1;
  for (let at = reading.sentence - 1; at >= Math.max(0, reading.sentence - MAX_BACK); at -= 1) {
    if (reading.span.paragraph - (heard.scene.sentences[at]?.paragraph ?? -2) > 1) break;
    const before = near.length;
    while (next >= 0 && (attributed[next]?.reading.sentence ?? -1) >= at) {
      const one = attributed[next];
      if (one?.speaker && one.reading.sentence === at) near.push(one.speaker);
      next -= 1;
    }
    const told = near.length === before ? speakerOfSentence(at, heard) : null;
    if (told) near.push(severalSpoke(at, heard) ? withoutRole(told) : told);
  }
  return near;
}

/** Without it, nobody's antecedent. */
const withoutRole = ({ name, mention, start, end, resolvedBy }: Speaker): Speaker => ({
  name,
  mention,
  start,
  end,
  resolvedBy,
});

function hasTitleBetween(from: number, to: number, sentence: number, { scene }: Heard): boolean {
  const { roles } = scene.grammar.lexicon;
  for (let at = sentence; at >= Math.max(0, sentence - MAX_BACK); at -= 1) {
    const items = scene.sentences[at]?.items ?? [];
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
