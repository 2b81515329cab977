import type { Bug } from './world/cloud.ts';

const LEASES = 'leases/';

/** An event whose sequencers are compared as numbers: padded with zeros on the left, the order of texts is that of the numbers. */
const withPaddedSequencers = (event: unknown): unknown =>
  JSON.parse(
    JSON.stringify(event).replaceAll(
      /(\\"sequencer\\":\\")([0-9A-F]+)/gu,
      (_, name: string, digits: string) => name + digits.padStart(24, '0'),
    ),
  );

/** Six mistakes that are easily made, each by a wrapper around one part. The simulation must notice every one of them. */
export const BUGS: Readonly<Record<string, Bug>> = {
  'acknowledge before write': {
    handler: (right) => (event, context) => {
      right(event, context).catch(() => undefined);
      return Promise.resolve({ batchItemFailures: [] });
    },
  },
  'ignore 409': {
    briefs: (right) => ({
      read: (path) => right.read(path),
      list: (folder) => right.list(folder),
      remove: (path, condition) => right.remove(path, condition),
      write: (path, body, condition) =>
        right.write(path, body, condition).catch((error: unknown) => {
          if (error instanceof Error && 'code' in error && error.code === 'store-conflict') return { etag: '' };
          throw error;
        }),
    }),
  },
  'no lease': {
    briefs: (right) => ({
      list: (folder) => right.list(folder),
      read: async (path) => (path.startsWith(LEASES) ? undefined : right.read(path)),
      remove: async (path, condition) => (path.startsWith(LEASES) ? undefined : right.remove(path, condition)),
      write: async (path, body, condition) =>
        path.startsWith(LEASES) ? { etag: '' } : right.write(path, body, condition),
    }),
  },
  'sequencer as a number': {
    handler: (right) => (event, context) => right(withPaddedSequencers(event), context),
  },
  'swallow a throttle': {
    requeue: () => ({ postpone: async () => undefined }),
  },
  'forget to withdraw': {
    briefs: (right) => ({
      read: (path) => right.read(path),
      list: (folder) => right.list(folder),
      write: (path, body, condition) => right.write(path, body, condition),
      remove: async (path, condition) => (path.startsWith('briefs/') ? undefined : right.remove(path, condition)),
    }),
  },
};
