import { WirebriefError } from '../../core/errors.ts';
import type { BriefStore } from '../../core/ports.ts';

/** Writers of one file at one time are the languages of an article, or a sixteenth of all functions at work: each loses to every other at most once. */
const MOST_TRIES = 100;

/** A file that is changed by compare-and-set. */
export interface ChangedFile<T> {
  readonly path: string;
  readonly empty: T;
  readonly parse: (body: string) => T | undefined;
  readonly serialize: (value: T) => string;
}

/**
 * Changes a file, starting again where another writer came in between; where `change` gives the same value, nothing is written.
 * Throws `store-conflict` where that happens a hundred times, `store-content-invalid` where the file is damaged, and whatever
 * `change` throws.
 */
export async function changeFile<T>(
  briefs: Pick<BriefStore, 'read' | 'write'>,
  file: ChangedFile<T>,
  change: (value: T) => T,
): Promise<void> {
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const stored = await briefs.read(file.path);
    const value = stored ? file.parse(stored.body) : file.empty;
    if (value === undefined) throw damaged(file.path);
    const changed = change(value);
    if (changed === value) return;
    try {
      const condition = stored ? ({ ifMatch: stored.etag } as const) : ({ ifAbsent: true } as const);
      await briefs.write(file.path, file.serialize(changed), condition);
      return;
    } catch (error) {
      if (!(error instanceof WirebriefError && error.code === 'store-conflict')) throw error;
    }
  }
  throw new WirebriefError(
    'store-conflict',
    `${file.path} kept changing`,
    'nothing to do: it is tried again by itself',
  );
}

export const damaged = (path: string): WirebriefError =>
  new WirebriefError(
    'store-content-invalid',
    `${path} does not hold what was spent`,
    'delete it, which counts from zero again, then retry the article',
  );
