import type { ArticleVersion } from './manifest.ts';

/** A version of an article that was dropped, or, without version and sequencer, the article as it is now, where somebody asks for it again. */
export interface ArticleDropped extends ArticleVersion {
  /** Languages to make besides those it wishes for. */
  readonly also?: readonly string[] | undefined;
  /** Somebody has allowed this work to pass the caps. */
  readonly overCap?: boolean | undefined;
}

/** An article's deletion, as S3 announces it, or a person's request to withdraw its pages. */
export interface ArticleDeleted {
  readonly key: string;
  /** Of the version that was deleted, or of the marker that now hides the article. */
  readonly versionId?: string | undefined;
  readonly sequencer?: string | undefined;
  /**
   * `expired`: a lifecycle rule, which never withdraws. `version`: one version was deleted for good, perhaps an old one. `requested`: somebody asks for the
   * withdrawal, whatever is set.
   */
  readonly how: 'marker' | 'version' | 'expired' | 'requested';
}

/** What happened to an article: it was dropped, or asked for again, or deleted. */
export type ArticleMessage =
  | ({ readonly kind: 'dropped' } & ArticleDropped)
  | ({ readonly kind: 'deleted' } & ArticleDeleted);
