import type { Outcome } from '../../errors.ts';
import type { Extracted } from './extracted.ts';

export type MediaType = 'text/plain' | 'text/markdown' | 'text/html' | 'application/vnd.iptc.g2.newsitem+json';

/** A format of articles: how a file of it is recognized, and how its story is extracted. */
export interface Format {
  readonly mediaType: MediaType;
  /** Of files, in lower case; the first one is the usual one. */
  readonly extensions: readonly [string, ...string[]];
  /** Other media types that files of the format are sent with. */
  readonly contentTypes?: readonly string[];
  /**
   * Whether a text whose name does not tell is in this format, by its first 1,024 UTF-16 units. Missing: the format
   * cannot be recognized by its looks.
   */
  readonly looksLike?: (head: string) => boolean;
  /** The story of a decoded file. Loads the reader when first called; may throw on malformed input. */
  readonly read: (text: string) => Outcome<Extracted> | Promise<Outcome<Extracted>>;
}
