/** An article as dropped: bytes and what came with them. */
export interface DroppedArticle {
  readonly key: string;
  readonly versionId?: string;
  readonly bytes: Uint8Array;
  /** As declared by whoever dropped it, parameters included: `text/html; charset=windows-1251`. */
  readonly contentType?: string;
  /** S3 user metadata, or the flags of the command line: `languages`, `source-language`, `formality`, `engine`. */
  readonly wishes: Readonly<Record<string, string>>;
}
