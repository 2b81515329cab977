import type { DroppedArticle } from './article/dropped-article.ts';
import type { LanguageTag } from './text/language-tag.ts';
import type { Formality } from './translation/send/formality.ts';
import type { GlossaryTerm } from './translation/send/glossary.ts';

export type { DroppedArticle, Formality };

/** Where articles are dropped. Throws `WirebriefError` (`article-not-found`, `store-denied`, `store-unavailable`). */
export interface ArticleStore {
  read(key: string, versionId?: string): Promise<DroppedArticle>;
}

export interface StoredFile {
  readonly body: string;
  /** Changes whenever the body does; opaque. */
  readonly etag: string;
}

/** `ifMatch`: only over that etag. `ifAbsent`: only where nothing stands. Neither: over anything. */
export type WriteCondition = { readonly ifMatch: string } | { readonly ifAbsent: true };

/**
 * Where briefs, manifests and kept results stand. A write is whole or not at all.
 * Throws `WirebriefError`: `store-conflict` when the condition does not hold, `store-denied`, `store-unavailable`.
 */
export interface BriefStore {
  read(path: string): Promise<StoredFile | undefined>;
  write(path: string, body: string, condition?: WriteCondition): Promise<{ readonly etag: string }>;
}

export interface TranslationRequest {
  /** Lines joined by `\n`; UTF-8 size at most `maxRequestBytes`. */
  readonly text: string;
  readonly from: LanguageTag;
  readonly to: LanguageTag;
  readonly formality?: Formality | undefined;
  /** Name of the terms to apply, where the translator keeps terms itself. */
  readonly terminology?: string | undefined;
}

export interface TranslationResponse {
  readonly text: string;
  /** What the translator says it really applied: `{ formality: 'formal' }`. */
  readonly appliedSettings?: Readonly<Record<string, string>>;
  /** The terms it says it applied. */
  readonly appliedTerms?: readonly GlossaryTerm[];
  /** Where it went through a middle language: which one, and the characters and requests this took beyond the first. */
  readonly via?: { readonly language: LanguageTag; readonly characters: number; readonly requests: number };
}

/** Translates one request. Throws `WirebriefError` with a `translator-…` code. */
export interface Translator {
  /** Recorded in every brief: `amazon-translate`, `apertium`. */
  readonly name: string;
  /** Names all that shapes its answers, for the fingerprint, where the name does not: which server, whether it may pivot. */
  readonly identity?: string;
  /** UTF-8 bytes of one request's text. */
  readonly maxRequestBytes: number;
  /** True where the service reads markup, so that `&`, `<` and `>` must be sent escaped. */
  readonly readsMarkup: boolean;
  /** True where it charges for each character sent. */
  readonly usdPerMillionCharacters: number;
  canTranslate(from: LanguageTag, to: LanguageTag): Promise<boolean>;
  translate(request: TranslationRequest): Promise<TranslationResponse>;
}

/** Lines translated before. Keys are whole source lines, exactly. */
export interface TranslationMemory {
  /** Recorded in briefs made from it: `memory`. */
  readonly name: string;
  /** Same length and order as `lines`; undefined where it does not know the line. */
  find(lines: readonly string[], from: LanguageTag, to: LanguageTag): Promise<readonly (string | undefined)[]>;
}

/** Asks for one language of one article; travels through the queue. */
export interface TranslationRequested {
  readonly articleKey: string;
  /** Of the brief to translate; a message whose fingerprint the manifest no longer carries is stale and dropped. */
  readonly fingerprint: string;
  readonly sequencer?: string | undefined;
  readonly language: LanguageTag;
  readonly formality?: Formality | undefined;
}

/** Tells the world outside that one language of an article is there, or will not come. */
export interface Announcement {
  readonly type: 'Brief Ready' | 'Brief Failed';
  readonly articleKey: string;
  readonly fingerprint: string;
  readonly language: LanguageTag;
  readonly files: readonly string[];
  readonly reason?: string | undefined;
}

/** What leaves a step besides files. Throws `queue-denied`, `queue-unavailable`. */
export interface Outbox {
  requestTranslations(messages: readonly TranslationRequested[]): Promise<void>;
  announce(announcement: Announcement): Promise<void>;
}

/** A message to be seen again later, as if it had just been sent. */
export interface PostponedMessage {
  readonly body: string;
  /** 0 to 900. */
  readonly delaySeconds: number;
  /** What the next delivery has to know, as text. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** The end of the queue a function works through. Throws `queue-denied`, `queue-unavailable`. */
export interface Requeue {
  postpone(message: PostponedMessage): Promise<void>;
}

/** The time now. */
export type Clock = () => Date;
