import { LANGUAGE_COLUMNS, languageRows, listedLanguages } from '../language-table.ts';
import { aligned, print } from '../output.ts';

/** What is known of each language, as a table or as JSON. */
export async function languages({ json }: { readonly json?: boolean }): Promise<number> {
  if (json) await print(JSON.stringify(listedLanguages()));
  // Languages' own names come last, since terminals disagree about the width of their letters.
  else for (const line of aligned([[...LANGUAGE_COLUMNS], ...languageRows()])) await print(line);
  return 0;
}
