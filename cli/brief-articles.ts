import { FileArticleStore } from '../functions/adapters/local/file-article-store.ts';
import { FolderBriefStore } from '../functions/adapters/local/folder-brief-store.ts';
import { MemoryOutbox } from '../functions/adapters/local/memory-outbox.ts';
import { builtInSummarizer } from '../functions/core/brief/built-in-summarizer.ts';
import type { Summarizer } from '../functions/core/brief/summarizer.ts';
import { WirebriefError } from '../functions/core/errors.ts';
import type { TranslationMemory, TranslationRequested, Translator } from '../functions/core/ports.ts';
import type { Glossary } from '../functions/core/translation/send/glossary.ts';
import { recordTranslationFailure } from '../functions/steps/records/record-failure.ts';
import { summarizeArticle } from '../functions/steps/summarize-article.ts';
import { type TranslateServices, translateArticle } from '../functions/steps/translate-brief.ts';
import { type Briefed, resultOf } from './show-brief.ts';

export interface BriefingOptions {
  readonly languages: readonly string[];
  readonly out: string;
  readonly wishes: Readonly<Record<string, string>>;
  readonly memory?: TranslationMemory | undefined;
  readonly translator?: Translator | undefined;
  /** The built-in engine where none is named. */
  readonly summarizer?: Summarizer | undefined;
  readonly glossaries?: readonly Glossary[] | undefined;
}

/** Translates one language. On a laptop no queue retries, so even a temporary failure is recorded, and the other languages go on. */
async function translateOrRecord(services: TranslateServices, message: TranslationRequested): Promise<void> {
  try {
    await translateArticle(services, message);
  } catch (error) {
    if (!(error instanceof WirebriefError) || !error.code.startsWith('translator-')) throw error;
    const { failure } = error;
    await recordTranslationFailure(services, message, {
      ...failure,
      retryable: false,
      remedy: `${failure.remedy} ${AGAIN}`,
    });
  }
}

const AGAIN = 'To try again, run the same command: what is made is not made twice.';

/** Runs one article through the same steps as the cloud, with folders in place of buckets and a list in place of the queues. */
export async function briefArticle(key: string, path: string, options: BriefingOptions): Promise<Briefed> {
  const started = performance.now();
  const { memory, translator, glossaries } = options;
  const briefs = new FolderBriefStore(options.out);
  const outbox = new MemoryOutbox();
  const now = (): Date => new Date();
  const articles = new FileArticleStore(new Map([[key, path]]), options.wishes);
  const summarizer = options.summarizer ?? builtInSummarizer();
  const defaults = { languages: options.languages };
  await summarizeArticle({ articles, briefs, summarizer, outbox, now, defaults }, { key });
  const services = { briefs, outbox, now, memory, translator, glossaries };
  for (const message of outbox.take()) await translateOrRecord(services, message);
  return { ...(await resultOf(briefs, key)), milliseconds: performance.now() - started };
}
