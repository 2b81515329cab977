import { resolve, sep } from 'node:path';
import { WirebriefError } from '../../core/errors.ts';

/** The path of a key inside a folder. Throws `store-denied` for a key that leads out of it, such as `../a`. */
export function safePath(folder: string, key: string): string {
  const root = resolve(folder);
  const path = resolve(root, key);
  if (key.includes('\0') || !path.startsWith(root + sep))
    throw new WirebriefError(
      'store-denied',
      `the key "${key}" leads out of its folder`,
      'use a key without .. and without a leading /',
    );
  return path;
}
