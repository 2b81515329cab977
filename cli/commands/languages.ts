import { LANGUAGE_COLUMNS, languageRows, listedLanguages } from '../language-table.ts';
import { print } from '../output.ts';

/** What is known of each language, as a table or as JSON. */
export async function languages({ json }: { readonly json?: boolean }): Promise<number> {
  if (json) await print(JSON.stringify(listedLanguages()));
  else for (const line of aligned([[...LANGUAGE_COLUMNS], ...languageRows()])) await print(line);
  return 0;
}

/** Cells under each other. Languages' own names come last, since terminals disagree about the width of their letters. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = LANGUAGE_COLUMNS.map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)));
  return rows.map((cells) =>
    cells.map((cell, at) => cell.padEnd(at + 1 < cells.length ? (widths[at] ?? 0) : 0)).join('  '),
  );
}
