import { headOf } from '../../phrases/noun-phrase.ts';
import { isCue, isFiller, phraseFrom } from '../../phrases/phrase.ts';
import type { Attribution } from '../../sentence/attribution.ts';
import { BREAKS, type LineToken } from '../../sentence/line.ts';
import type { Tokens } from '../../sentence/line-tokens.ts';
import type { Grammar, Mention } from '../../words/mention.ts';
import { grammarWords } from '../../words/vocabulary.ts';
import { subjectAfterSpeech } from '../by-case/clause-subject.ts';
import { nameBeforeOpenAside, subjectOverComma } from '../by-clause/aside.ts';
import { droppedSubject } from '../by-clause/dropped-subject.ts';
import { subjectBehind } from '../by-clause/inverted-subject.ts';
import {
  cliticPronoun,
  objectPronounAt,
  presentParticipleEndings,
  quotedSpeaker,
  quotingPassives,
} from '../by-clause/verb-group.ts';

const irregularParticiples = grammarWords('irregularParticiples');

export function readClause(tokens: Tokens, start: number, cueAt: number, grammar: Grammar): Attribution | undefined {
  const token = tokens[cueAt];
  if (!token) return undefined;
  const read = (mention: Mention | null): Attribution => ({
    mention,
    cue: token.text,
    cueAt: token.start,
    by: 'after',
  });
  const reported = reportedSpeaker(tokens, cueAt, grammar);
  if (reported) return read(reported);
  const clitic = cliticPronoun(token, grammar);
  if (clitic) return read(clitic);
  const lead = tokens.slice(start, cueAt);
  if (lead.every((one) => isFiller(one, grammar) || grammar.lexicon.auxiliaries.has(one.lower)))
    return readInverted(tokens, cueAt, inversionPronoun(lead, grammar), grammar);
  const pronoun = inversionPronoun(lead, grammar);
  if (pronoun) return read(pronoun);
  if (isSpokenOf(lead, token, grammar)) return undefined;
  const isGerman = grammar.lexicon.order === 'verb-second';
  const mention = (isGerman ? subjectAfterSpeech : subjectInLead)(tokens, start, cueAt, grammar);
  return mention ? read(mention) : undefined;
}

/** `she recalls him saying`, `it quoted Lund as saying`: the words are theirs, whoever recalls them. */
function reportedSpeaker(tokens: Tokens, cueAt: number, grammar: Grammar): Mention | null {
  const isSaying = (at: number): boolean =>
    isCue(tokens, at, grammar) && presentParticipleEndings().test(tokens[at]?.lower ?? '');
  if (isSaying(cueAt + 2)) return objectPronounAt(tokens, cueAt + 1, grammar);
  if (!quotingPassives().has(tokens[cueAt]?.lower ?? '')) return null;
  for (let at = cueAt + 2; at <= cueAt + MAX_TO_SAYING; at += 1)
    if (isSaying(at)) return quotedSpeaker(tokens, at, grammar);
  return null;
}
/** So many words after `quoted` may stand `saying`: `quoted Foreign Minister Mark Rowan as saying`. */
const MAX_TO_SAYING = 10;

/** English `Police have been warned`: the subject of a passive does not speak. */
const isSpokenOf = (lead: Tokens, cue: LineToken, { lexicon }: Grammar): boolean =>
  lexicon.order === 'subject-first' &&
  (lexicon.verbEndings?.test(cue.lower) === true || irregularParticiples().has(cue.lower)) &&
  !presentParticipleEndings().test(cue.lower) &&
  !quotingPassives().has(cue.lower) &&
  lead.slice(-MAX_PASSIVE).some((token) => !token.isCapital && lexicon.passives.has(token.lower));
/** Between the passive’s auxiliary and its participle: `was later also`. */
const MAX_PASSIVE = 3;

/** `said Lund`; a verb that takes an object has no subject behind it (`described the cost`). */
function readInverted(
  tokens: Tokens,
  cueAt: number,
  pronoun: Mention | null,
  grammar: Grammar,
): Attribution | undefined {
  const cue = tokens[cueAt];
  if (!cue || grammar.lexicon.transitives.has(cue.lower)) return undefined;
  const mention = pronoun ?? subjectBehind(tokens, cueAt, grammar);
  const dropped = mention ? undefined : droppedSubject(tokens, cueAt, grammar);
  return { mention, cue: cue.text, cueAt: cue.start, by: 'after', ...(dropped ? { dropped } : {}) };
}

/** French `a-t-elle expliqué`: the pronoun hangs on the auxiliary. */
function inversionPronoun(lead: Tokens, grammar: Grammar): Mention | null {
  return lead.map((token) => cliticPronoun(token, grammar)).find((one) => one !== null) ?? null;
}

/** The subject between the quotation and its verb: one noun phrase, at most with asides between commas. */
function subjectInLead(tokens: Tokens, start: number, cueAt: number, grammar: Grammar): Mention | null {
  let end = cueAt;
  while (end > start && isFiller(tokens[end - 1], grammar)) end -= 1;
  const phrase = phraseFrom(tokens, start, grammar, end);
  if (phrase.length === end - start) return headOf(phrase, grammar);
  const rest = tokens[start + phrase.length];
  const isAside = rest?.text === ',' && tokens[end - 1]?.text === ',';
  const bearer = rest?.text === ',' ? nameBeforeOpenAside(tokens, end, grammar) : null;
  if (bearer) return bearer;
  if (isAside) return headOf(phrase, grammar) ?? subjectOverComma(tokens, end, grammar);
  const isRelative = grammar.lexicon.clauseWords.has(rest?.lower ?? '') || grammar.lexicon.order !== 'subject-first';
  return isRelative && !BREAKS.has(rest?.text ?? '') && phrase.length > 0 && grammar.lexicon.order !== 'subject-first'
    ? headOf(phrase, grammar)
    : null;
}
