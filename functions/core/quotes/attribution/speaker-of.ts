import type { Span } from '../../text/span.ts';
import { groupAt, isAliasAt, noteSpeaker } from '../people/mentions-in.ts';
import type { NamedPeople } from '../people/named-people.ts';
import { isShouted } from '../people/names/name-shapes.ts';
import { roleIn } from '../people/names/role-text.ts';
import { resolveDescription } from '../people/resolve-description.ts';
import { asMainSubject, type Referent, resolvePronoun } from '../people/resolve-pronoun.ts';
import type { Speaker } from '../quote.ts';
import type { Attribution } from '../sentence/attribution.ts';
import type { Grammar } from '../words/mention.ts';
import { grammarWords } from '../words/vocabulary.ts';

/** How far back a pronoun may reach, in UTF-16 units: about three paragraphs of news. */
const PRONOUN_REACH = 1200;

/** Governments, the police: quoted as people are, and named by such a word alone. */
const sourcesNotPeople = grammarWords('sourcesNotPeople');
/** A thing or several people: no single name stands for them. */
const impersonalPronouns = grammarWords('impersonalPronouns');

/** A transcript's `ADA LUND: …` stands at its line’s beginning; elsewhere such words end a headline. */
const isLabel = (text: string, { start }: Span): boolean =>
  start === 0 || /[\n"“‘']\s*$/u.test(text.slice(Math.max(0, start - 4), start));

/**
 * The one an attribution names, with the fullest name the text gives; null where it names nobody. `said` are the words
 * attributed: a pronoun or a title never means one whom they name.
 */
export function speakerOf(
  text: string,
  attribution: Attribution,
  people: NamedPeople,
  grammar: Grammar,
  said: readonly Span[] = [],
): Speaker | null {
  const { mention, pattern } = attribution;
  const patterns = pattern ? [pattern] : [];
  if (!mention) return null;
  const shown = { mention: text.slice(mention.start, mention.end), start: mention.start, end: mention.end };
  if (mention.antecedent) {
    const meant = speakerOf(text, { ...attribution, mention: mention.antecedent }, people, grammar, said);
    return meant && { ...meant, ...shown, resolvedBy: 'pronoun', patterns: [...meant.patterns, 'relative-pronoun'] };
  }
  if (mention.kind === 'pronoun') {
    const gender = mention.gender ?? grammar.lexicon.pronouns.get(shown.mention.toLowerCase());
    const isOne = !mention.isMany && !impersonalPronouns().has(shown.mention.toLowerCase());
    const person = isOne
      ? (asMainSubject(mention, attribution.mainSubject, gender, people) ??
        resolvePronoun(mention, gender, mention.start - PRONOUN_REACH, said, people))
      : undefined;
    return meaning({ ...shown, patterns }, person, 'pronoun');
  }
  if (mention.kind === 'nominal' && !isAliasAt(mention, people)) {
    const person = resolveDescription(mention, said, people);
    return meaning({ ...shown, patterns }, person && { ...person, by: 'description-one-holder' }, 'title');
  }
  if (grammar.hasCapitals && isShouted(shown.mention) && !isLabel(text, mention)) return null;
  if (isOnlyTitle(shown.mention, grammar) && !isSurname(mention, people)) return null;
  const person = noteSpeaker(mention, people);
  const role = person ? person.role : mention.role && roleIn(text, mention.role, grammar.lexicon);
  // `a Administração do Porto de Holm` is more than the port in its name; English `President Lund` is Lund.
  const isPart =
    grammar.lexicon.verbEndings === undefined &&
    person !== undefined &&
    shown.mention.length > person.name.length &&
    shown.mention.includes(person.name);
  const name = person === undefined || isPart ? shown.mention : person.name;
  return { ...shown, name, ...(role ? { role } : {}), resolvedBy: 'named', patterns };
}

/** `Baker` of a Tom Baker in the text, whatever else the word means. */
const isSurname = (mention: Span, people: NamedPeople): boolean => (groupAt(mention, people)?.words.size ?? 0) > 1;

/** `Ministro`, `U.S. Secretary`: the name itself was not read. */
const isOnlyTitle = (mention: string, { lexicon, hasCapitals }: Grammar): boolean => {
  const words = hasCapitals && lexicon.hasArticles && /^\p{Lu}/u.test(mention) ? mention.split(/\s+/u) : [];
  const isTitle = (word: string): boolean =>
    lexicon.roles.has(word.toLowerCase()) && !sourcesNotPeople().has(word.toLowerCase());
  return words.some(isTitle) && words.every((word) => isTitle(word) || /^(?:\p{Lu}\.)+$/u.test(word));
};

/** A pronoun or a title with the one it stands for, where that is known. */
const meaning = (
  shown: Pick<Speaker, 'mention' | 'start' | 'end' | 'patterns'>,
  person: Referent | undefined,
  resolvedBy: Speaker['resolvedBy'],
): Speaker => ({
  ...shown,
  name: person?.name ?? shown.mention,
  ...(person?.role ? { role: person.role } : {}),
  resolvedBy,
  patterns: person ? [...shown.patterns, person.by] : shown.patterns,
});
