import { readFile } from 'node:fs/promises';
import { WirebriefError } from '../../functions/core/errors.ts';

/** The key in a file. On the command line it would be visible in the list of processes. Throws `usage-invalid` where it holds none. */
export async function keyIn(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  if (text.trim() === '')
    throw new WirebriefError('usage-invalid', `${file} holds no key`, 'write the key into it, alone');
  return text.trim();
}
