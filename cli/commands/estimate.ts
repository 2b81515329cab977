import { AmazonTranslator } from '../../functions/adapters/aws/amazon-translator.ts';
import { translateClient } from '../../functions/adapters/aws/clients.ts';
import { FileArticleStore } from '../../functions/adapters/local/file-article-store.ts';
import { FileMemory } from '../../functions/adapters/local/file-memory.ts';
import { FolderBriefStore } from '../../functions/adapters/local/folder-brief-store.ts';
import type { Article } from '../../functions/core/article/article.ts';
import { readArticle } from '../../functions/core/article/read-article.ts';
import { assembleBrief } from '../../functions/core/brief/assemble-brief.ts';
import { builtInSummarizer } from '../../functions/core/brief/built-in-summarizer.ts';
import type { Brief } from '../../functions/core/brief/schema.ts';
import { failed, failure, type Outcome, succeeded } from '../../functions/core/errors.ts';
import { englishName, findLanguage, isSameLanguage } from '../../functions/core/languages/find-language.ts';
import { type BriefEstimate, estimateBrief } from '../../functions/core/model/ask/estimate-brief.ts';
import type { Translator } from '../../functions/core/ports.ts';
import { type FormalityWish, formalityFor } from '../../functions/core/translation/send/formality.ts';
import { type Glossary, glossaryFor } from '../../functions/core/translation/send/glossary.ts';
import { type EstimateOptions, estimateTranslation } from '../../functions/steps/translation/estimate-translation.ts';
import { KeptLines } from '../../functions/steps/translation/kept-lines.ts';
import { type EngineFlags, modelSettings } from '../engines.ts';
import { EXIT } from '../exit-codes.ts';
import { findInputs } from '../find-inputs.ts';
import { print, sayLeftOut } from '../output.ts';
import { estimateAsJson, estimateAsText, type LanguageEstimate, type Priced, totalAsText } from '../show-estimate.ts';
import { glossariesIn, memoryFolder } from '../translators.ts';
import { formalityOf, languagesOf, type WishFlags, wishesOf } from './wish-flags.ts';

export interface EstimateFlags extends EngineFlags, WishFlags {
  readonly to: string;
  readonly out: string;
  readonly memory?: string;
  readonly glossary?: string;
  readonly json?: boolean;
}

/** Says what a model and Amazon Translate would be sent for these files, language by language, without sending it. Gives the exit code. */
export async function estimate(patterns: readonly string[], flags: EstimateFlags): Promise<number> {
  const { files: inputs, leftOut } = await findInputs(patterns);
  sayLeftOut(leftOut);
  const options = await optionsOf(flags);
  const languages = languagesOf(flags.to);
  const writer = await writerOf(flags);
  const all: Priced[] = [];
  let exitCode: number = EXIT.done;
  for (const [key, path] of inputs) {
    const read = await readArticleOf(key, path, flags);
    const brief = read.ok ? await briefOf(read.value) : read;
    const rows = brief.ok ? await estimatesOf(brief.value, languages, options) : [];
    const priced = { writing: read.ok && brief.ok ? writer?.(read.value) : undefined, rows };
    all.push(priced);
    if (!brief.ok || rows.some((row) => 'error' in row)) exitCode = EXIT.notAllDone;
    await print(flags.json ? estimateAsJson(key, brief, priced) : estimateAsText(key, brief, priced));
  }
  if (!flags.json) await print(totalAsText(all));
  return exitCode;
}

/** Estimates what the first model would take for an article; undefined where no model is asked for. */
async function writerOf(flags: EstimateFlags): Promise<((article: Article) => BriefEstimate) | undefined> {
  if (flags.engine === 'built-in') return undefined;
  const { models, prompt } = await modelSettings(flags);
  const loaded = prompt();
  return (article) => estimateBrief(article, models[0], loaded);
}

type Options = Omit<EstimateOptions, 'formality' | 'glossary'> & {
  readonly glossaries: readonly Glossary[];
  readonly wish: FormalityWish | undefined;
};

async function optionsOf({ glossary, ...flags }: EstimateFlags): Promise<Options> {
  return {
    translator: new AmazonTranslator(translateClient()), // only its limits and price are read, which needs no account
    glossaries: glossary === undefined ? [] : await glossariesIn(glossary),
    wish: formalityOf(flags),
    memory: new FileMemory(memoryFolder(flags)),
    kept: new KeptLines(new FolderBriefStore(flags.out)),
  };
}

async function readArticleOf(key: string, path: string, flags: EstimateFlags): Promise<Outcome<Article>> {
  const dropped = await new FileArticleStore(new Map([[key, path]]), wishesOf(flags)).read(key);
  return readArticle(dropped, {});
}

async function briefOf(article: Article): Promise<Outcome<Brief>> {
  const summary = await builtInSummarizer().summarize(article);
  return summary.ok ? succeeded(assembleBrief(article, summary.value, NOT_KEPT)) : summary;
}

/** The brief is not written, so nothing depends on its fingerprint. */
const NOT_KEPT = { fingerprint: 'estimate', createdAt: new Date(0).toISOString() };

async function estimatesOf(brief: Brief, tags: readonly string[], options: Options): Promise<LanguageEstimate[]> {
  const rows: LanguageEstimate[] = [];
  for (const tag of tags) {
    const language = await translatable(brief, tag, options.translator);
    if (!language.ok) rows.push({ language: tag, error: language.failure });
    else {
      const glossary = glossaryFor(options.glossaries, brief.language, language.value);
      const formality = formalityFor(language.value, options.wish);
      const made = await estimateTranslation(brief, language.value, { ...options, formality, glossary });
      rows.push({ language: language.value, ...made });
    }
  }
  return rows;
}

/** The tag of a language Amazon Translate can make of this brief; a failure where it cannot. */
async function translatable(brief: Brief, tag: string, translator: Translator): Promise<Outcome<string>> {
  const language = findLanguage(tag);
  if (!language.ok) return language;
  const to = language.value.tag;
  if (isSameLanguage(to, brief.language) || (await translator.canTranslate(brief.language, to))) return succeeded(to);
  const found = `Amazon Translate does not have ${englishName(to)}`;
  return failed(failure('translator-unsupported-pair', found, 'ask for another language', { language: to }));
}
