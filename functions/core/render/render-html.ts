import type { Brief, BriefEntity, BriefQuote, KeyFact } from '../brief/schema.ts';
import { directionOfLanguage } from '../languages/find-language.ts';
import type { LanguageTag } from '../text/language-tag.ts';
import { commaOf, type Headings, headingsOf, languageName } from './headings.ts';
import { html, Markup } from './markup.ts';
import {
  checkCounts,
  isFilled,
  otherProblems,
  problemsByLine,
  problemsByRole,
  provenanceLine,
  SUPERSEDED,
  shownName,
  shownSpeaker,
} from './page-notes.ts';
import { STYLE } from './style.ts';

interface Page {
  readonly brief: Brief;
  readonly words: Headings['words'];
  /** The language the page's own words are in. */
  readonly wordsLanguage: LanguageTag;
  /** What a person must look at, by line id, and by role. */
  readonly problems: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<string, string>;
}

/**
 * The brief as one self-contained page: without scripts, loading nothing, with every value escaped. A headline `A < B`
 * is written as `A &lt; B`.
 */
export function renderHtml(brief: Brief): string {
  const { words, language: wordsLanguage } = headingsOf(brief.language);
  const [problems, roles] = [problemsByLine(brief), problemsByRole(brief)];
  const page: Page = { brief, words, wordsLanguage, problems, roles };
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
${supersededNote(page)}<h1>${brief.headline}${flag(page, 'headline')}</h1>
${translatedNote(page)}
${sectionsOf(page)}
${footer(page)}
</main></body>
</html>
`.source;
}

/** The sections of a page, each on lines of its own; an empty one leaves an empty line. */
function sectionsOf(page: Page): Markup {
  const { brief, words } = page;
  const summary = brief.summary.map((line, at) => html`<p>${line}${flag(page, `summary.${at + 1}`)}</p>`);
  const figures = brief.figures.map(({ text }) => html`<p><bdi lang="${brief.source.language}">${text}</bdi></p>`);
  return html`${section(page, words.summary, summary)}
${section(
  page,
  words.keyFacts,
  brief.keyFacts.map((fact) => factOf(page, fact)),
)}
${section(
  page,
  words.quotes,
  brief.quotes.map((quote) => quoteOf(page, quote)),
)}
${section(page, words.people, entitiesOf(page, brief.people))}
${section(page, words.organizations, entitiesOf(page, brief.organizations))}
${section(page, words.places, entitiesOf(page, brief.places))}
${section(page, words.figures, figures)}`;
}

/** A headed section; nothing where it has no content. */
const section = ({ wordsLanguage }: Page, title: string, content: readonly Markup[]): Markup =>
  content.length === 0 ? html`` : html`<section><h2 lang="${wordsLanguage}">${title}</h2>${content}</section>`;

/** The page's end: the article, the checks, problems of lines that the page does not show, and what made the brief. */
function footer(page: Page): Markup {
  const { brief, words, wordsLanguage: language } = page;
  return html`<footer><p><bdi>${brief.source.title}</bdi> · <bdi>${brief.source.key}</bdi></p><p lang="${language}">${words.machineMade}</p>
<p lang="${language}">${checkCounts(brief, words)}</p>
${otherProblems(brief).map((problem) => html`<p>${reviewMark(page, problem)}</p>`)}
<p lang="en" dir="ltr">${brief.provenance.disclosure}</p><p lang="en" dir="ltr">${provenanceLine(brief)}</p></footer>`;
}

/** What stands behind a line: that the built-in engine wrote it, and that a person must look at it. */
function flag(page: Page, line: string): Markup {
  const { brief, problems, words, wordsLanguage } = page;
  const filled = isFilled(brief, line)
    ? html` <small class="filled" lang="${wordsLanguage}">${words.takenFromArticle}</small>`
    : html``;
  return html`${filled}${markBehind(page, problems.get(line))}`;
}

/** A comma and the role, marked where a person must look at it; nothing where there is no role. */
const roleBehind = (page: Page, role: string | undefined): Markup =>
  role
    ? html`${new Markup(commaOf(page.brief.language))}<bdi class="role">${role}</bdi>${markBehind(page, page.roles.get(role))}`
    : html``;

const markBehind = (page: Page, problem: string | undefined): Markup =>
  problem === undefined ? html`` : html` ${reviewMark(page, problem)}`;

/** Problems are described in English, whatever the page's language. */
const reviewMark = ({ words, wordsLanguage }: Page, problem: string): Markup =>
  html`<mark class="review" lang="${wordsLanguage}">${words.needsReview}</mark> <small class="note" lang="en" dir="ltr">${problem}</small>`;

/** The attributes of text in another language than the page's. */
const foreign = (language: LanguageTag): Markup => html`lang="${language}" dir="${directionOfLanguage(language)}"`;

/** What a translation was made from, with the original's headline and summary; nothing on the original's own page. */
/** What a reader must know first: this page is not of the newest article. */
const supersededNote = ({ brief: { superseded }, words, wordsLanguage }: Page): Markup =>
  superseded
    ? html`<p class="superseded" role="alert"><strong lang="${wordsLanguage}">${words.superseded}</strong> (<span lang="en">${SUPERSEDED[superseded.reason]}</span>, <time datetime="${superseded.since}">${superseded.since}</time>)</p>
`
    : html``;

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
    ? html`<bdi>${shownSpeaker(speaker, page.brief, page.words)}</bdi>${roleBehind(page, speaker.role)}`
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

const entitiesOf = (page: Page, list: readonly BriefEntity[]): Markup[] =>
  list.map((one) => html`<p><bdi>${shownName(one)}</bdi>${roleBehind(page, one.role)} (${one.mentions})</p>`);
