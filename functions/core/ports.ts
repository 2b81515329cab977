import type { DroppedArticle } from './article/dropped-article.ts';
import type { LanguageTag } from './text/language-tag.ts';
import type { Formality } from './translation/send/formality.ts';
import type { GlossaryTerm } from './translation/send/glossary.ts';

export type { DroppedArticle, Formality };

/** The store into which articles are dropped. `read` throws `WirebriefError` (`article-not-found`, `store-denied`, `store-unavailable`). */
export interface ArticleStore {
  read(key: string, versionId?: string): Promise<DroppedArticle>;
}

export interface StoredFile {
  readonly body: string;
  /** Opaque; changes whenever the body does. */
  readonly etag: string;
}

/** A file of a folder, without its body. */
export interface ListedFile {
  readonly path: string;
  readonly etag: string;
}

/** `ifMatch`: write only over a file with that etag. `ifAbsent`: write only where there is no file. Without a condition, over anything. */
export type WriteCondition = { readonly ifMatch: string } | { readonly ifAbsent: true };

/**
 * The store of briefs, manifests and kept results. A write happens as a whole or not at all.
 * Throws `WirebriefError`: `store-conflict` where the condition does not hold, `store-denied`, `store-unavailable`.
 */
export interface BriefStore {
  read(path: string): Promise<StoredFile | undefined>;
  write(path: string, body: string, condition?: WriteCondition): Promise<{ readonly etag: string }>;
  /** Removes a file; one that is not there is removed already. With `ifMatch`, only a file with that etag. */
  remove(path: string, condition?: { readonly ifMatch: string }): Promise<void>;
  /** The files directly in a folder (`briefs/quay.html`), in the order of their paths; not those of folders below it. */
  list(folder: string): Promise<readonly ListedFile[]>;
}

export interface TranslationRequest {
  /** Lines joined by `\n`; at most `maxRequestBytes` of UTF-8. */
  readonly text: string;
  readonly from: LanguageTag;
  readonly to: LanguageTag;
  readonly formality?: Formality | undefined;
  /** The name of the terms to apply, for a translator that stores terms itself. */
  readonly terminology?: string | undefined;
}

export interface TranslationResponse {
  readonly text: string;
  /** The settings the translator reports as applied: `{ formality: 'formal' }`. */
  readonly appliedSettings?: Readonly<Record<string, string>>;
  /** The terms it reports as applied. */
  readonly appliedTerms?: readonly GlossaryTerm[];
  /** Present where the text went through a middle language: which one, and the characters and requests of the second step. */
  readonly via?: { readonly language: LanguageTag; readonly characters: number; readonly requests: number };
}

/** Translates one request. Throws `WirebriefError` with a `translator-…` code. */
export interface Translator {
  /** As every brief records it: `amazon-translate`, `apertium`. */
  readonly name: string;
  /** For the fingerprint, where the name does not name everything that shapes the answers: which server, whether it may pivot. */
  readonly identity?: string;
  /** The most UTF-8 bytes the text of one request may have. */
  readonly maxRequestBytes: number;
  /** Whether the service reads markup, so that `&`, `<` and `>` must be sent escaped. */
  readonly readsMarkup: boolean;
  /** The price of a million characters sent, in US dollars; 0 where it costs nothing. */
  readonly usdPerMillionCharacters: number;
  canTranslate(from: LanguageTag, to: LanguageTag): Promise<boolean>;
  translate(request: TranslationRequest): Promise<TranslationResponse>;
  /** Of a translator that sends its requests through another one: the same with `wrap` around that one. */
  around?(wrap: (direct: Translator) => Translator): Translator;
}

/** Lines that were translated before, found by the exact text of the whole source line. */
export interface TranslationMemory {
  /** As briefs made from it record it: `memory`. */
  readonly name: string;
  /** Translations in the order of `lines`; undefined for a line it does not have. */
  find(lines: readonly string[], from: LanguageTag, to: LanguageTag): Promise<readonly (string | undefined)[]>;
}

/** A request for one language of one article, as it travels through the queue. */
export interface TranslationRequested {
  readonly articleKey: string;
  /** Of the brief to translate. A message with another fingerprint than the manifest's is stale and dropped. */
  readonly fingerprint: string;
  readonly sequencer?: string | undefined;
  readonly language: LanguageTag;
  readonly formality?: Formality | undefined;
  /** Somebody has allowed this work to pass the caps. */
  readonly overCap?: boolean | undefined;
}

/** A request for an article, as it is now or in one of its versions, as it travels through the queue. */
export interface ArticleRequested {
  readonly articleKey: string;
  readonly versionId?: string | undefined;
  readonly sequencer?: string | undefined;
  /** Languages to make besides those the article wishes for. */
  readonly also?: readonly LanguageTag[] | undefined;
  readonly overCap?: boolean | undefined;
}

/** Tells other systems what became of one language of an article. The same `id` is the same news, however often it comes. */
export interface LanguageNews {
  readonly id: string;
  readonly type: 'Brief Ready' | 'Brief Failed' | 'Brief Parked' | 'Brief Superseded' | 'Brief Withdrawn';
  readonly articleKey: string;
  readonly fingerprint: string;
  readonly language: LanguageTag;
  readonly files: readonly string[];
  readonly reason?: string | undefined;
  /** Of a failure, the code of the error; of parked work, the name of the cap. */
  readonly code?: string | undefined;
  /** Of a translation that is ready: what its checks say. */
  readonly verdict?: 'pass' | 'review' | 'not-checked' | undefined;
}

/** Tells them that nothing of an article is waiting any more. */
export interface ArticleNews {
  readonly id: string;
  readonly type: 'Article Complete' | 'Article Partial' | 'Article Failed' | 'Article Withdrawn';
  readonly articleKey: string;
  readonly versionId?: string | undefined;
  readonly fingerprint: string;
  /** As the manifest has it. */
  readonly state: string;
  /** The state of each language. */
  readonly languages: Readonly<Record<LanguageTag, string>>;
  /** Everything that stands in the bucket for it. */
  readonly files: readonly string[];
  readonly reason?: string | undefined;
}

export type Announcement = LanguageNews | ArticleNews;

/** Where a step sends messages. Throws `queue-denied`, `queue-unavailable`. */
export interface Outbox {
  requestTranslations(messages: readonly TranslationRequested[]): Promise<void>;
  requestArticles(messages: readonly ArticleRequested[]): Promise<void>;
  announce(announcement: Announcement): Promise<void>;
}

/** A message to be delivered again later, as if it had just been sent. */
export interface PostponedMessage {
  readonly body: string;
  /** 0 to 900. */
  readonly delaySeconds: number;
  /** What the next delivery needs to know, as text. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** The queue a function works through, to which it can send a message back. Throws `queue-denied`, `queue-unavailable`. */
export interface Requeue {
  postpone(message: PostponedMessage): Promise<void>;
}

/** The time now. */
export type Clock = () => Date;
