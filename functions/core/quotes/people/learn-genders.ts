import { indexAt } from '../../text/span.ts';
import type { Token } from '../words/tokens.ts';
import { isPerson } from './kind-of.ts';
import { hasVerbBehind, opensSentence } from './name-in-sentence.ts';
import { type Group, isInQuotation, isSameSentence, type NamedPeople } from './named-people.ts';

/** A pronoun this close after a name mostly means it, in UTF-16 units. */
const MAX_TO_PRONOUN = 120;
/** This many pronouns show a gender. */
const MIN_PRONOUNS = 2;

/** A name that `she` follows again and again, and `he` hardly ever, is a woman's. */
export function learnGenders(tokens: readonly Token[], people: NamedPeople): void {
  const tallies = new Map<Group, { female: number; male: number }>();
  for (const token of tokens) {
    const gender = people.grammar.lexicon.pronouns.get(token.lower);
    const mention = gender && people.mentions[indexAt(people.mentions, token.start)];
    if (!gender || !mention || token.start - mention.end > MAX_TO_PRONOUN) continue;
    if (mention.isQuoted || mention.isOwner || isInQuotation(token.start, people.quoted)) continue;
    // `Speaking of the pier, he …`: what opens a sentence without being its subject counts for nobody.
    const isActing = mention.group.words.size > 1 || hasVerbBehind(mention, people);
    const isOwnSentence = isSameSentence(people.sentences, mention, token);
    mention.group.isCalledPerson ||= isActing && isOwnSentence && opensSentence(mention, people);
    const tally = tallies.get(mention.group) ?? { female: 0, male: 0 };
    tally[gender] += 1;
    tallies.set(mention.group, tally);
  }
  for (const [group, { female, male }] of tallies) {
    if (!isPerson(group, people)) continue;
    if (female >= MIN_PRONOUNS && female >= 2 * male) group.gender ??= 'female';
    if (male >= MIN_PRONOUNS && male >= 2 * female) group.gender ??= 'male';
  }
}
