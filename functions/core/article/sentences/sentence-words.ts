import { SENTENCES } from '../../languages/listed/sentences.ts';
import { languagesWith, partOf, partOfTag, perLanguage } from '../../languages/part-of.ts';
import { listOf, wordSet } from '../../languages/word-list.ts';
import type { LanguageTag } from '../../text/language-tag.ts';
import { once } from '../../text/once.ts';

/** The words of a language that decide where its sentences end, ready for lookup. */
const wordsOf = perLanguage((language) => {
  const { ordinals, ...part } = partOf(language, SENTENCES) ?? {};
  return {
    openers: wordSet(part.openers ?? ''),
    ordinals: ordinals && {
      before: ordinals.before === undefined ? undefined : wordSet(ordinals.before),
      adjectives: ordinals.adjectives,
      months: wordSet(ordinals.months ?? ''),
    },
    speechVerbs: part.speechVerbs === undefined ? undefined : wordSet(part.speechVerbs),
    plainSpeech: part.plainSpeech,
    reportBeginnings: wordSet(part.reportBeginnings ?? ''),
    determiners: wordSet(part.determiners ?? ''),
    speechBehind: part.speechBehind,
    particlesBehind: part.particlesBehind,
  };
});

/** The first word of a text, in lower case, without anything an apostrophe attaches to it; '' if there is none. */
const firstWord = (text: string): string => /^[\p{L}\p{M}]+/u.exec(text)?.[0].toLowerCase() ?? '';

/** Whether a text begins with a capitalized function word (`They left.`), and so begins a sentence. */
export function opensSentence(text: string, language: LanguageTag): boolean {
  const word = firstWord(text);
  return /^\p{Lu}/u.test(text) && text[word.length] !== '.' && wordsOf(language).openers.has(word);
}

const TIME_ZONES = 'bst cdt cest cet cst edt est et gmt ist mdt msk mst mt pdt pst pt ct utc';
const afterTime = once(
  () =>
    new Set([
      ...listOf(TIME_ZONES),
      ...languagesWith(SENTENCES).flatMap(({ tag }) => listOf(partOfTag(tag, SENTENCES)?.afterTime ?? '')),
    ]),
);

/** Whether a text continues the time of day before it: "at 5 p.m. Monday", "8 a.m. GMT". */
export const goesOnAfterTime = (text: string): boolean => afterTime().has(firstWord(text));

/** A dash or bracket before an ordinal, or the beginning of the sentence: "Mainz - 1. FC Köln". */
const ORDINAL_CONTEXT = /^[–—(:,-]?$/u;

/**
 * Whether a number with a full stop is an ordinal, in languages that write them this way: before a month, or before a noun and
 * after an article, a dash, a bracket ("Mainz - 1. FC Köln"), or an adjective ("die kommende 2. Liga").
 */
export function isOrdinal(before: string, after: string, language: LanguageTag): boolean {
  const { ordinals } = wordsOf(language);
  if (ordinals === undefined) return false;
  if (ordinals.months.has(firstWord(after))) return true;
  const mayStandBefore =
    ORDINAL_CONTEXT.test(before) ||
    (ordinals.before?.has(before.toLowerCase()) ?? true) ||
    ordinals.adjectives?.test(before) === true;
  return mayStandBefore && /^\p{L}/u.test(after) && !opensSentence(after, language);
}

/**
 * Whether a text after a closing quotation mark still belongs to the quotation's sentence: a particle, or who said it.
 */
export function attributesQuote(after: string, language: LanguageTag): boolean {
  const { particlesBehind, speechBehind } = wordsOf(language);
  if (particlesBehind?.test(after)) return true;
  const clause = /^[^.!?,;:。，、！？；：।؟،\n]*/u.exec(after)?.[0] ?? '';
  if (/^[:：]/u.test(after.slice(clause.length))) return false; // the words said come next
  return speechBehind?.test(clause.trim()) ?? namesSpeaker(clause.trim(), language);
}

/** The speaker takes at most this many words: "the mayor of Port Ellin asked". */
const MAX_SPEAKER_WORDS = 6;

function namesSpeaker(clause: string, language: LanguageTag): boolean {
  const { speechVerbs, plainSpeech, reportBeginnings, determiners } = wordsOf(language);
  if (!speechVerbs) return false;
  const tokens = clause.toLowerCase().split(/\s+/u);
  const verb = tokens.findIndex((token) => speechVerbs.has(token));
  const next = tokens[verb + 1] ?? '';
  if (verb < 1 || verb > MAX_SPEAKER_WORDS || reportBeginnings.has(next)) return false;
  return !(plainSpeech?.test(tokens[verb] ?? '') && determiners.has(next));
}
