import { SCHEMA_VERSION } from '../brief/schema.ts';
import { sha256 } from '../text/sha256.ts';
import type { GlossaryTerm } from '../translation/send/glossary.ts';

/** sha256 of a list of parts; JSON keeps `['ab', 'c']` and `['a', 'bc']` apart. */
const fingerprintOf = (parts: readonly (string | number | null)[]): string => sha256(JSON.stringify(parts));

/**
 * The fingerprint of a brief: a hash of everything that shapes it, so that the same article read the same way is not
 * briefed twice. `articles/a.txt` and `articles/b.txt` with the same bytes have the same one.
 */
export const briefFingerprint = (shape: {
  readonly sha256: string;
  readonly articleKey: string;
  readonly summarizer: string;
  readonly sourceLanguage: string | undefined;
  /** As declared: it may name the charset, and the format where the key does not. */
  readonly contentType?: string | undefined;
}): string =>
  // Of the key, only the extension counts: it decides how the bytes are read.
  fingerprintOf([
    'brief',
    SCHEMA_VERSION,
    shape.sha256,
    /\.[^./]+$/u.exec(shape.articleKey)?.[0] ?? '',
    shape.summarizer,
    shape.sourceLanguage ?? null,
    shape.contentType ?? null,
  ]);

/** The fingerprint of a translation: a hash of everything that shapes it. */
export const translationFingerprint = (shape: {
  readonly brief: string;
  readonly language: string;
  readonly translators: string;
  readonly formality: string | undefined;
  /** What the translation memory has for each of the brief's lines, so that a corrected line leads to a new translation. */
  readonly memory?: readonly (string | undefined)[] | undefined;
  /** Of the terms that touch its lines (`termsFingerprint`). */
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

/** The fingerprint of one translated line: a hash of everything that shapes it. The article it stands in is not part of it. */
export const lineFingerprint = (shape: {
  readonly source: string;
  readonly from: string;
  readonly to: string;
  readonly translator: string;
  readonly formality?: string | undefined;
  /** Of the terms that touch the line (`termsFingerprint`). */
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

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/**
 * A hash of the glossary's terms that touch any of the lines; undefined where none does, so that a term costs only the lines
 * that it can change. A term touches a line that holds it in any case, also inside a word: rather one line too many than one
 * that keeps an old term.
 */
export function termsFingerprint(lines: readonly string[], terms: readonly GlossaryTerm[]): string | undefined {
  if (terms.length === 0) return undefined;
  const all = folded(lines.join('\n'));
  const touching = terms.filter(({ source }) => all.includes(folded(source)));
  if (touching.length === 0) return undefined;
  const pairs = touching.map(({ source, target }) => JSON.stringify([source, target]));
  return fingerprintOf(['terms', ...[...new Set(pairs)].sort()]); // the order of the rows plays no part
}
