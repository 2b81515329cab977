import { readFile, writeFile } from 'node:fs/promises';
import { mergeIntoMemory, readMemory } from '../../functions/adapters/local/memory-files.ts';
import { readTmx } from '../../functions/adapters/local/tmx-read.ts';
import { fitsXml, writeTmx } from '../../functions/adapters/local/tmx-write.ts';
import { WirebriefError } from '../../functions/core/errors.ts';
import { EXIT } from '../exit-codes.ts';
import { count, print, say } from '../output.ts';

/** Writes a memory as TMX into a file or to standard output; lines that XML cannot hold are named and left out. Gives the exit code. */
export async function exportMemory(options: { readonly memory: string; readonly out?: string }): Promise<number> {
  const lines = await readMemory(options.memory);
  const fitting = lines.filter(({ entry }) => fitsXml(entry));
  for (const { file, line } of lines.filter(({ entry }) => !fitsXml(entry)))
    say(`${file}, line ${line}: a control character, which XML cannot hold; left out`);
  const tmx = writeTmx(fitting.map(({ entry }) => entry));
  if (options.out === undefined) await print(tmx.trimEnd());
  else await write(options.out, tmx);
  say(`${count(fitting.length)} of ${count(lines.length)} lines exported`);
  return fitting.length === lines.length ? EXIT.done : EXIT.notAllDone;
}

/** Merges TMX files into a folder of JSON lines; units that cannot be used are named and left out. Gives the exit code. */
export async function importMemory(files: readonly string[], options: { readonly memory: string }): Promise<number> {
  let exitCode: number = EXIT.done;
  for (const file of files) {
    const { entries, problems } = await read(file);
    for (const { line, found } of problems) say(`${file}, line ${line}: ${found}; left out`);
    const { added, changed, same } = await mergeIntoMemory(options.memory, entries);
    await print(
      `${file}: ${count(added)} new, ${count(changed)} changed, ${count(same)} as they were, ${count(problems.length)} left out`,
    );
    if (problems.length > 0) exitCode = EXIT.notAllDone;
  }
  return exitCode;
}

const write = (file: string, tmx: string): Promise<void> =>
  writeFile(file, tmx).catch((cause: unknown) => {
    throw new WirebriefError('usage-invalid', `${file} cannot be written`, 'name a file in a folder that is there', {
      cause,
    });
  });

async function read(file: string) {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new WirebriefError('usage-invalid', `${file} cannot be read`, 'name a TMX file', { cause });
  });
  try {
    return readTmx(text);
  } catch (error) {
    if (!(error instanceof WirebriefError)) throw error;
    throw new WirebriefError(error.code, `${file}, ${error.message}`, error.failure.remedy, { cause: error });
  }
}
