import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A span between quotation marks, and what an annotator says of it. Offsets are UTF-16 units of the article's text. */
export interface AnnotatedSpan {
  readonly start: number;
  readonly end: number;
  /** Somebody's words, given to them by the text. */
  readonly attributed: boolean;
  /** The mention that attributes it, where there is one. */
  readonly speaker?: string;
  readonly speakerStart?: number;
  readonly speakerEnd?: number;
  /** The fullest name of the one who speaks; only our own annotations have it. */
  readonly person?: string;
}

export interface AnnotatedArticle {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly spans: readonly AnnotatedSpan[];
}

/** Articles whose quotations somebody annotated. */
export interface AnnotatedSet {
  readonly name: string;
  readonly language: string;
  /** It was annotated after the rules were written; few rules were changed with it in view. */
  readonly isNew: boolean;
  /** Tells only whom pronouns mean, of quotations that another set has as well. */
  readonly isOfPronouns?: true;
  readonly articles: readonly AnnotatedArticle[];
}

/** Sets no rule was fitted to: that one, and those annotated for the purpose. */
const NEW_SETS: ReadonlySet<string> = new Set(['en-polnear-b']);

/**
 * Every annotated set of a folder of evaluation data: the files of `quotes/`, and the texts for which `annotations/` beside this
 * file holds our own annotations: offsets alone, since the texts are others'.
 */
export function annotatedSets(folder: string): AnnotatedSet[] {
  const quotes = join(folder, 'quotes');
  const given = jsonlFiles(quotes).map((file) => {
    const articles = rowsOf<AnnotatedArticle>(join(quotes, file));
    const name = basename(file, '.jsonl');
    return { name, language: languageOf(articles), isNew: NEW_SETS.has(name), articles };
  });
  return [...given, ...jsonlFiles(ANNOTATIONS).map((file) => ownSet(folder, file))];
}

const ANNOTATIONS = join(import.meta.dirname, 'annotations');

const jsonlFiles = (folder: string): string[] => readdirSync(folder).filter((file) => file.endsWith('.jsonl'));

const rowsOf = <Row>(file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.length > 0)
    .map((line): Row => JSON.parse(line));

const languageOf = (articles: readonly { readonly language: string }[]): string =>
  articles[0]?.language.split('-')[0] ?? 'und';

/** One annotated article as it is kept: `[start, end, speaker's start, its end, person's start, its end]`, 0 where there is none. */
interface KeptArticle {
  readonly id: string;
  readonly spans: readonly (readonly number[])[];
}

/** Sets of `quotes/` for which it was noted whom the pronouns mean. */
const OF_PRONOUNS = 'pronouns-';

function ownSet(folder: string, file: string): AnnotatedSet {
  const name = basename(file, '.jsonl');
  const texts = textsOf(folder, name);
  const articles = rowsOf<KeptArticle>(join(ANNOTATIONS, file)).flatMap(({ id, spans }) => {
    const article = texts.get(id);
    return article ? [{ ...article, id, spans: spans.map((span) => annotated(article.text, span)) }] : [];
  });
  if (name.startsWith(OF_PRONOUNS))
    return { name, language: languageOf(articles), isNew: false, isOfPronouns: true, articles };
  return { name, language: languageOf(articles), isNew: true, articles };
}

function annotated(text: string, kept: readonly number[]): AnnotatedSpan {
  const [start = 0, end = 0, speakerStart = 0, speakerEnd = 0, personStart = 0, personEnd = 0] = kept;
  const isAttributed = speakerEnd > speakerStart;
  return {
    start,
    end,
    attributed: isAttributed,
    ...(isAttributed ? { speaker: text.slice(speakerStart, speakerEnd), speakerStart, speakerEnd } : {}),
    ...(personEnd > personStart ? { person: text.slice(personStart, personEnd) } : {}),
  };
}

/** The texts that own annotations are about: `ntrex-de` are the German documents, `news2026` the articles without annotation. */
function textsOf(
  folder: string,
  name: string,
): ReadonlyMap<string, { readonly language: string; readonly text: string }> {
  const translated = join(folder, 'translation', `${name}-dev.jsonl`);
  if (existsSync(translated))
    return new Map(
      rowsOf<{ docId: string; language: string; lines: readonly string[] }>(translated).map(
        ({ docId, language, lines }) => [docId, { language, text: lines.join('\n\n') }],
      ),
    );
  const plain = name.startsWith(OF_PRONOUNS)
    ? join(folder, 'quotes', `en-${name.slice(OF_PRONOUNS.length)}.jsonl`)
    : join(folder, 'unlabeled', `en-${name}.jsonl`);
  return new Map(rowsOf<AnnotatedArticle>(plain).map(({ id, language, text }) => [id, { language, text }]));
}
