import { LANGUAGES } from '../../functions/core/languages/find-language.ts';
import { print } from '../output.ts';

/** Every language Amazon Translate has, as a table or as JSON. */
export async function languages({ json }: { readonly json?: boolean }): Promise<number> {
  if (json) await print(JSON.stringify(LANGUAGES));
  else
    for (const { tag, englishName, ownName, script, direction } of LANGUAGES)
      await print(`${tag.padEnd(8)} ${englishName.padEnd(24)} ${ownName}  (${script}, ${direction})`);
  return 0;
}
