import type { Attribution } from '../../sentence/attribution.ts';
import type { Tokens } from '../../sentence/line-tokens.ts';
import type { Grammar, Mention } from '../../words/mention.ts';
import { possessiveSuffixes } from '../../words/possessive-endings.ts';
import { isRole } from '../../words/role-words.ts';
import { grammarWords } from '../../words/vocabulary.ts';
import { firstSubject } from '../by-clause/first-subject.ts';
import { MAX_REACH } from '../by-clause/verb-group.ts';

const thingPronouns = grammarWords('thingPronouns');

// ---- no cue at all: the subject of the sentence, for quotations inside it: `Mayor Lund welcomed “a good day”.` → Lund

export function bySubject(tokens: Tokens, at: number, grammar: Grammar): Attribution | undefined {
  const mention = firstSubject(tokens, at, grammar);
  if (!mention || silentSubordinators().has(tokens[at - 1]?.lower ?? '') || isSilent(tokens, mention)) return undefined;
  // `The music matched the line “…”`: what is not a person's name does not speak without a verb of speech.
  if (mention?.kind === 'nominal' && !isPersonal(tokens, mention, grammar)) return undefined;
  // `the so-called "peace pier"`: without a verb between them, the subject does not speak.
  const before = tokens[at - 1];
  const isInverted = grammar.lexicon.order === 'verb-second' && mention?.kind === 'pronoun';
  const hasVerb = mention && before?.isWord && (before.start >= mention.end || isInverted);
  return hasVerb ? { mention, by: 'subject' } : undefined;
}

/** `It “works”`, `Lund’s plan for “peace”`: without a verb of speech, neither a thing nor a possessor speaks. */
const isSilent = (tokens: Tokens, { start, end }: Mention): boolean =>
  tokens
    .slice(0, MAX_SUBJECT_END)
    .some(
      (token) =>
        token.end === end &&
        (possessiveSuffixes().test(token.text) || (token.start === start && thingPronouns().has(token.lower))),
    );
/** A subject that ends later in its sentence than this does not count, in tokens. */
const MAX_SUBJECT_END = 160;
/** `left the pier because “…”`: a reason or a time is the reporter's own clause. */
const silentSubordinators = grammarWords('silentSubordinators');

/** Judged by its head: in `the death of leader Lund` nobody speaks. */
const isPersonal = (tokens: Tokens, mention: Mention, grammar: Grammar): boolean => {
  const { joiners, roles, order } = grammar.lexicon;
  const own = tokens.slice(0, MAX_REACH).filter((token) => token.start >= mention.start && token.end <= mention.end);
  const link = order === 'subject-first' ? own.findIndex((token) => joiners.has(token.lower)) : -1;
  return own.slice(0, link < 0 ? own.length : link).some((token) => isRole(token, roles));
};
