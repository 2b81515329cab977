import type { Brief } from '../brief/schema.ts';
import { languagePath } from '../manifest/paths.ts';
import { renderHtml } from './render-html.ts';
import { renderJson } from './render-json.ts';
import { renderMarkdown } from './render-markdown.ts';

/**
 * Every format a brief is written in, by the extension of its files: JSON for programs, Markdown for editors, HTML for readers.
 * A new one is a function in this folder and an entry here; `content-types.ts` says what it is served as.
 */
const FORMATS: Readonly<Record<string, (brief: Brief) => string>> = {
  json: renderJson,
  md: renderMarkdown,
  html: renderHtml,
};

/** The files of a brief in its language, by path: `briefs/quay.html/es.json` and its like. */
export const renderings = (brief: Brief, articleKey: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(FORMATS).map(([extension, render]) => [
      languagePath(articleKey, brief.language, extension),
      render(brief),
    ]),
  );
