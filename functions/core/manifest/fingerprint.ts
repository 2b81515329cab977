import { SCHEMA_VERSION } from '../brief/schema.ts';
import { sha256 } from '../text/sha256.ts';

/** sha256 of a list of parts; JSON keeps `['ab', 'c']` and `['a', 'bc']` apart. */
const fingerprintOf = (parts: readonly (string | number | null)[]): string => sha256(JSON.stringify(parts));

/** Names a brief by everything that shapes it. */
export const briefFingerprint = (shape: {
  readonly sha256: string;
  readonly articleKey: string;
  readonly summarizer: string;
  readonly sourceLanguage: string | undefined;
  /** Declares the charset, and the format where the key does not. */
  readonly contentType?: string | undefined;
}): string =>
  // The extension decides how the bytes are read; the rest of the key does not change the brief.
  fingerprintOf([
    'brief',
    SCHEMA_VERSION,
    shape.sha256,
    /\.[^./]+$/u.exec(shape.articleKey)?.[0] ?? '',
    shape.summarizer,
    shape.sourceLanguage ?? null,
    shape.contentType ?? null,
  ]);

/** Names a translation by everything that shapes it. */
export const translationFingerprint = (shape: {
  readonly brief: string;
  readonly language: string;
  readonly translators: string;
  readonly formality: string | undefined;
  /** What the translation memory knows of the brief's lines: who corrects one of them gets a new translation. */
  readonly memory?: readonly (string | undefined)[] | undefined;
  /** Version of the glossary applied. */
  readonly glossary?: string | undefined;
}): string =>
  fingerprintOf([
    'translation',
    SCHEMA_VERSION,
    shape.brief,
    shape.language,
    shape.translators,
    shape.formality ?? null,
    shape.memory ? fingerprintOf(shape.memory.map((line) => line ?? null)) : null,
    shape.glossary ?? null,
  ]);

/** Names what one translator makes of one line by everything that shapes it; the article it stands in is not part of it. */
export const lineFingerprint = (shape: {
  readonly source: string;
  readonly from: string;
  readonly to: string;
  readonly translator: string;
  readonly formality?: string | undefined;
  /** Version of the glossary applied. */
  readonly glossary?: string | undefined;
}): string =>
  fingerprintOf([
    'line',
    SCHEMA_VERSION,
    shape.source,
    shape.from,
    shape.to,
    shape.translator,
    shape.formality ?? null,
    shape.glossary ?? null,
  ]);
