import type { ArticleRequested } from '../ports.ts';

/** A request for an article in the shape of the S3 event by which articles arrive. Without version and sequencer it means the article as it is now: nobody knows those of the newest version but S3. */
export const articleMessage = ({ articleKey, versionId, sequencer, also, overCap }: ArticleRequested): object => ({
  source: 'wirebrief',
  'detail-type': 'Object Created',
  detail: {
    object: {
      key: articleKey,
      ...(versionId ? { 'version-id': versionId } : {}),
      ...(sequencer ? { sequencer } : {}),
    },
    ...(also && also.length > 0 ? { also } : {}),
    ...(overCap ? { overCap } : {}),
  },
});
