import type { Brief } from '../brief/schema.ts';
import { languagePaths } from '../manifest/paths.ts';
import { renderHtml } from './render-html.ts';
import { renderJson } from './render-json.ts';
import { renderMarkdown } from './render-markdown.ts';

/** The three files of a brief in its language, by path: JSON for programs, Markdown for editors, HTML for readers. */
export function renderings(brief: Brief, articleKey: string): Readonly<Record<string, string>> {
  const { json, md, html } = languagePaths(articleKey, brief.language);
  return { [json]: renderJson(brief), [md]: renderMarkdown(brief), [html]: renderHtml(brief) };
}
