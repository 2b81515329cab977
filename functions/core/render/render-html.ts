import type { Brief, BriefEntity, BriefQuote, KeyFact } from '../brief/schema.ts';
import { directionOfLanguage } from '../languages/find-language.ts';
import { commaOf, headingsOf, languageName } from './headings.ts';
import { html, Markup } from './markup.ts';
import {
  checkCounts,
  isFilled,
  otherProblems,
  problemsByLine,
  problemsByRole,
  provenanceLine,
  shownSpeaker,
} from './render-markdown.ts';
import { STYLE } from './style.ts';

type Page = {
  readonly brief: Brief;
  readonly words: ReturnType<typeof headingsOf>['words'];
  readonly wordsLanguage: string;
  readonly problems: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<string, string>;
};

/** The brief as one self-contained page: no scripts, nothing loaded from elsewhere, every value escaped. */
export function renderHtml(brief: Brief): string {
  const { words, language } = headingsOf(brief.language);
  const page: Page = {
    brief,
    words,
    wordsLanguage: language,
    problems: problemsByLine(brief),
    roles: problemsByRole(brief),
  };
  const section = (title: string, content: readonly Markup[]): Markup =>
    content.length === 0 ? html`` : html`<section><h2 lang="${language}">${title}</h2>${content}</section>`;
  return html`<!doctype html>
<html lang="${brief.language}" dir="${directionOfLanguage(brief.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${brief.headline}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body><main>
<h1>${brief.headline}${flag(page, 'headline')}</h1>
${translatedNote(page)}
${section(
  words.summary,
  brief.summary.map((line, at) => html`<p>${line}${flag(page, `summary.${at + 1}`)}</p>`),
)}
${section(
  words.keyFacts,
  brief.keyFacts.map((fact) => factOf(page, fact)),
)}
${section(
  words.quotes,
  brief.quotes.map((quote) => quoteOf(page, quote)),
)}
${section(words.people, entities(page, brief.people))}
${section(words.organizations, entities(page, brief.organizations))}
${section(words.places, entities(page, brief.places))}
${section(
  words.figures,
  brief.figures.map(({ text }) => html`<p><bdi lang="${brief.source.language}">${text}</bdi></p>`),
)}
<footer><p><bdi>${brief.source.title}</bdi> · <bdi>${brief.source.key}</bdi></p><p lang="${language}">${words.machineMade}</p>
<p lang="${language}">${checkCounts(brief, words)}</p>
${otherProblems(brief).map(
  (problem) =>
    html`<p><mark class="review" lang="${language}">${words.needsReview}</mark> <small class="note" lang="en" dir="ltr">${problem}</small></p>`,
)}
<p lang="en" dir="ltr">${brief.provenance.disclosure}</p><p lang="en" dir="ltr">${provenanceLine(brief)}</p></footer>
</main></body>
</html>
`.source;
}

/** That the built-in engine wrote a line, and that a person must look at it. */
function flag(page: Page, line: string): Markup {
  const { brief, problems, words, wordsLanguage } = page;
  const filled = isFilled(brief, line)
    ? html` <small class="filled" lang="${wordsLanguage}">${words.takenFromArticle}</small>`
    : html``;
  return html`${filled}${mark(page, problems.get(line))}`;
}

/** A comma and the role, marked where a person must look at it; nothing where there is none. */
const withRole = (page: Page, role: string | undefined): Markup =>
  role
    ? html`${new Markup(commaOf(page.brief.language))}<bdi class="role">${role}</bdi>${mark(page, page.roles.get(role))}`
    : html``;

function mark({ words, wordsLanguage }: Page, problem: string | undefined): Markup {
  return problem === undefined
    ? html``
    : html` <mark class="review" lang="${wordsLanguage}">${words.needsReview}</mark> <small class="note" lang="en" dir="ltr">${problem}</small>`;
}

const foreign = (language: string): Markup => html`lang="${language}" dir="${directionOfLanguage(language)}"`;

function translatedNote({ brief, words, wordsLanguage }: Page): Markup {
  if (!brief.original) return html``;
  const unchecked =
    brief.checks.translation?.verdict === 'not-checked'
      ? html` · <mark class="review">${words.notChecked}</mark>`
      : html``;
  return html`<p class="note" lang="${wordsLanguage}">${words.translatedFrom}: ${languageName(brief.original.language, wordsLanguage)}${unchecked}</p>
<p class="original" ${foreign(brief.original.language)}>${brief.original.headline}</p>
<details><summary lang="${wordsLanguage}">${words.original}</summary><div ${foreign(brief.original.language)}>${brief.original.summary.map((line) => html`<p>${line}</p>`)}</div></details>`;
}

const factOf = (page: Page, fact: KeyFact): Markup =>
  html`<article class="fact"><p>${fact.text}${flag(page, `keyFacts.${fact.id}`)}${
    fact.check === 'verified' ? html`` : html` <mark class="review">${page.words.notVerified}</mark>`
  }</p><details><summary>${page.words.sourceSentence}</summary>${fact.evidence.map(
    ({ prefix, exact, suffix }) =>
      html`<p ${foreign(page.brief.source.language)}><span class="context">…${prefix}</span><strong>${exact}</strong><span class="context">${suffix}…</span></p>`,
  )}</details></article>`;

function quoteOf(page: Page, quote: BriefQuote): Markup {
  const { speaker } = quote;
  const by = speaker
    ? html`<bdi>${shownSpeaker(speaker)}</bdi>${withRole(page, speaker.role)}`
    : html`${page.words.notNamed}`;
  const original = quote.original
    ? html`<p class="original" ${foreign(quote.original.language)}>${quote.original.text}</p>`
    : html``;
  const isReported = quote.kind === 'indirect';
  const note = isReported
    ? html` <small class="note" lang="${page.wordsLanguage}">(${page.words.reported})</small>`
    : html``;
  return html`<blockquote${isReported ? html` class="reported"` : html``}><p>${quote.text}${flag(page, `quotes.${quote.id}`)}</p>${original}<footer>— ${by}${note}</footer></blockquote>`;
}

const entities = (page: Page, list: readonly BriefEntity[]): Markup[] =>
  list.map(({ name, role, mentions }) => html`<p><bdi>${name}</bdi>${withRole(page, role)} (${mentions})</p>`);
