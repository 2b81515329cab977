import type { Article } from '../../article/article.ts';
import type { Entity, QuoteAnalysis } from '../../quotes/quote.ts';
import { indexAt, type Span } from '../../text/span.ts';
import { contentWordsOf } from '../words/content-words.ts';

type WordSet = ReadonlySet<string>;

/** UTF-16 units at a sentence's edges where its subject stands, or who said it. */
const SUBJECT_REACH = 8;
const SPEAKER_REACH = 40;

/** Whether a mention is what its sentence is about; elsewhere a last name is understood from the matter. */
function isAbout({ sentences }: Article, index: number, { start, end }: Span): boolean {
  const sentence = sentences[index];
  if (sentence === undefined) return false;
  return start - sentence.start <= SUBJECT_REACH || sentence.end - end <= SPEAKER_REACH;
}

/** For each sentence that is about an entity whether the whole name stands in it. */
function showings(article: Article, { name, mentions }: Entity): ReadonlyMap<number, boolean> {
  const shown = new Map<number, boolean>();
  for (const mention of mentions) {
    const index = indexAt(article.sentences, mention.start);
    const isWhole = mention.end - mention.start >= name.length;
    if (isWhole || isAbout(article, index, mention)) shown.set(index, shown.get(index) === true || isWhole);
  }
  return shown;
}

/**
 * For each sentence the last names in it that another sentence introduces whole: in lower case, as content words. A
 * reader must have met `Lund` of `Lund said no.` as `Mayor Ada Lund` or in the title. Nothing for a name of one word.
 */
export function namesToIntroduce(article: Article, { entities }: QuoteAnalysis): ReadonlyMap<number, WordSet> {
  const found = new Map<number, Set<string>>();
  for (const entity of entities.filter(({ kind, name }) => kind === 'person' && /\s/u.test(name))) {
    const surname = [...contentWordsOf(entity.name, article.language)].at(-1);
    const shown = showings(article, entity);
    if (surname === undefined || ![...shown.values()].includes(true)) continue;
    for (const [index, isWhole] of shown)
      if (!isWhole) found.set(index, (found.get(index) ?? new Set<string>()).add(surname));
  }
  return found;
}
