import type { Article } from '../../article/article.ts';
import type { Entity, QuoteAnalysis } from '../../quotes/quote.ts';
import { indexAt, type Span } from '../../text/span.ts';
import { contentWordsOf } from '../words/content-words.ts';
import { singleNames } from './single-names.ts';

type WordSet = ReadonlySet<string>;

/** UTF-16 units at a sentence's edges where its subject stands, or who said it. */
const SUBJECT_REACH = 8;
const INTRODUCTION_REACH = 60;
const SPEAKER_REACH = 40;

/** Whether a mention is what its sentence is about; elsewhere a last name is understood from the matter. */
function isAbout({ text, sentences }: Article, index: number, { start, end }: Span): boolean {
  const sentence = sentences[index];
  if (sentence === undefined) return false;
  const before = text.slice(sentence.start, start);
  const isSubject = before.length <= SUBJECT_REACH || (before.length <= INTRODUCTION_REACH && /,\s$/u.test(before));
  return isSubject || sentence.end - end <= SPEAKER_REACH;
}

/** `CK, a woman from Elm Grove,`: a name of one word with what it stands for behind it. */
const EXPLAINED = /^,\s/u;

/** For each sentence that is about an entity whether it says who that is. */
function showings(article: Article, { name, mentions }: Entity): ReadonlyMap<number, boolean> {
  const shown = new Map<number, boolean>();
  const isFull = /\s/u.test(name);
  for (const mention of mentions) {
    const index = indexAt(article.sentences, mention.start);
    const says = isFull
      ? mention.end - mention.start >= name.length
      : EXPLAINED.test(article.text.slice(mention.end, mention.end + 2));
    if (says || isAbout(article, index, mention)) shown.set(index, shown.get(index) === true || says);
  }
  return shown;
}

/**
 * For each sentence the last names in it that it does not introduce: in lower case, as content words. A reader must have
 * met `Lund` of `Lund said no.` as `Mayor Ada Lund` or in the title, and `CK` as `CK, a woman from Elm Grove,`; so with any name of one word that opens a sentence. Nothing for
 * those whom the article itself introduces nowhere and takes for known.
 */
export function namesToIntroduce(article: Article, analysis: QuoteAnalysis): ReadonlyMap<number, WordSet> {
  const found = new Map<number, Set<string>>();
  for (const entity of analysis.entities.filter(({ kind }) => kind === 'person')) {
    const surname = [...contentWordsOf(entity.name, article.language)].at(-1);
    const shown = showings(article, entity);
    if (surname === undefined || ![...shown.values()].includes(true)) continue;
    for (const [index, says] of shown)
      if (!says) found.set(index, (found.get(index) ?? new Set<string>()).add(surname));
  }
  for (const [index, word] of singleNames(article, analysis))
    found.set(index, (found.get(index) ?? new Set<string>()).add(word));
  return found;
}
