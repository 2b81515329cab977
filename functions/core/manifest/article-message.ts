import type { ArticleRequested } from '../ports.ts';

/**
 * A request for an article as it is now, in the shape of the S3 event by which articles arrive: without version and sequencer, since nobody
 * knows those of the newest version but S3.
 */
export const articleMessage = ({ articleKey, also, overCap }: ArticleRequested): object => ({
  source: 'wirebrief',
  'detail-type': 'Object Created',
  detail: {
    object: { key: articleKey },
    ...(also && also.length > 0 ? { also } : {}),
    ...(overCap ? { overCap } : {}),
  },
});
