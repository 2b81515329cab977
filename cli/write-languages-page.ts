import { writeFile } from 'node:fs/promises';
import { LANGUAGE_COLUMNS, languageRows } from './language-table.ts';

const PAGE_FILE = new URL('../docs/languages.md', import.meta.url);

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** The page that says what is known of each language. */
export const languagesPage = (): string =>
  [
    '# Languages\n\n',
    'What is known of each language, made by `npm run languages` from `functions/core/languages/`; `npm run -s wirebrief -- languages` prints the same.\n\n',
    '- **sentences**: where they end, by the rules of the language or by full stops and capital letters alone\n',
    '- **speakers**: who said a quotation; not by name: only by the article’s own word (“she”), since too many names were wrong when they were counted; –: nobody\n',
    '- **indirect speech**: speech without quotation marks is noticed\n',
    '- **people by**: titles and roles, or capital letters alone\n',
    '- **facts checked**: what a claim is checked for besides names, figures and quoted words, which are checked in every language\n',
    '- **translations checked**: what a translation is checked for besides figures, names, script and length\n',
    '- **headings**: the fixed texts of a page\n\n',
    line(LANGUAGE_COLUMNS),
    line(LANGUAGE_COLUMNS.map(() => '---')),
    ...languageRows().map(line),
  ].join('');

if (import.meta.main) await writeFile(PAGE_FILE, languagesPage());
