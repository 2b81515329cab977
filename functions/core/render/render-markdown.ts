import type { Brief, BriefEntity, BriefQuote, KeyFact } from '../brief/schema.ts';
import { type Headings, headingsOf } from './headings.ts';
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
import { visibleText } from './visible-text.ts';

/** Every ASCII character to which Markdown gives a meaning (CommonMark 0.31, backslash escapes). */
const MEANINGFUL = /[\\`*_{}[\]()<>#+\-.!|~&"'$:@/=]/gu;

/** Text as Markdown that can be read only as text: `2 * 3` → `2 \* 3`. */
const plain = (text: string): string => visibleText(text).replace(MEANINGFUL, '\\$&');

interface Page {
  readonly brief: Brief;
  readonly words: Headings['words'];
  /** What a person must look at, by line id, and by role. */
  readonly problems: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<string, string>;
}

/**
 * The brief as Markdown, ending with a line break. Everything from an article or a translator is escaped: the headline
 * `Pier *opens*` is written as `# Pier \*opens\*`.
 */
export function renderMarkdown(brief: Brief): string {
  const { words } = headingsOf(brief.language);
  const page: Page = { brief, words, problems: problemsByLine(brief), roles: problemsByRole(brief) };
  const summary = brief.summary.flatMap((line, at) => [`${plain(line)}${flag(page, `summary.${at + 1}`)}`, '']);
  return [
    ...titleLines(page),
    ...section(words.summary, summary),
    ...section(
      words.keyFacts,
      brief.keyFacts.flatMap((fact) => factLines(page, fact)),
    ),
    ...section(
      words.quotes,
      brief.quotes.flatMap((quote) => quoteLines(page, quote)),
    ),
    ...section(words.people, entityLines(page, brief.people)),
    ...section(words.organizations, entityLines(page, brief.organizations)),
    ...section(words.places, entityLines(page, brief.places)),
    ...section(
      words.figures,
      brief.figures.map((figure) => `- ${plain(figure.text)}`),
    ),
    ...section(words.source, sourceLines(page)),
  ].join('\n');
}

/** A headed section; nothing where it has no lines. */
const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${plain(title)}`, '', ...lines, ''];

/** The headline, with the original's headline and summary below that of a translation. */
function titleLines(page: Page): string[] {
  const { brief, words } = page;
  const { original, checks, superseded } = brief;
  const notice = superseded && `${words.superseded} (${SUPERSEDED[superseded.reason]}, ${superseded.since})`;
  return [
    ...(notice ? [`> **${plain(notice)}**`, ''] : []),
    `# ${plain(brief.headline)}${flag(page, 'headline')}`,
    '',
    ...(original
      ? [
          `${plain(words.original)} (${plain(original.language)}): ${plain(original.headline)}`,
          '',
          plain(original.summary.join(' ')),
          '',
        ]
      : []),
    ...(checks.translation?.verdict === 'not-checked' ? [`**${plain(words.notChecked)}**`, ''] : []),
  ];
}

/** The page's end: the article, the checks, problems of lines that the page does not show, and what made the brief. */
function sourceLines({ brief, words }: Page): string[] {
  const { source, provenance } = brief;
  return [
    `${plain(source.title)} — ${plain(source.key)} (${plain(source.language)})`,
    '',
    plain(words.machineMade),
    '',
    plain(checkCounts(brief, words)),
    '',
    ...otherProblems(brief).flatMap((problem) => [reviewMark(words, problem), '']),
    plain(provenance.disclosure),
    '',
    plain(provenanceLine(brief)),
  ];
}

const reviewMark = (words: Page['words'], problem: string): string =>
  `**\\[${plain(words.needsReview)}: ${plain(problem)}\\]**`;

const markBehind = ({ words }: Page, problem: string | undefined): string =>
  problem === undefined ? '' : ` ${reviewMark(words, problem)}`;

/** What stands behind a line: that the built-in engine wrote it, and that a person must look at it. */
const flag = (page: Page, line: string): string =>
  (isFilled(page.brief, line) ? ` _(${plain(page.words.takenFromArticle)})_` : '') +
  markBehind(page, page.problems.get(line));

/** A comma and the role, marked where a person must look at it; nothing where there is no role. */
const roleBehind = (page: Page, role: string | undefined): string =>
  role === undefined || role === '' ? '' : `, ${plain(role)}${markBehind(page, page.roles.get(role))}`;

const entityLines = (page: Page, entities: readonly BriefEntity[]): string[] =>
  entities.map((one) => `- ${plain(shownName(one))}${roleBehind(page, one.role)} (${one.mentions})`);

function factLines(page: Page, { id, text, check, evidence }: KeyFact): string[] {
  const unverified = check === 'verified' ? '' : ` (${plain(page.words.notVerified)})`;
  const proofs = evidence.map(({ exact }) => `  - ${plain(page.words.sourceSentence)}: ${plain(exact)}`);
  return [`- ${plain(text)}${unverified}${flag(page, `keyFacts.${id}`)}`, ...proofs];
}

function quoteLines(page: Page, quote: BriefQuote): string[] {
  const { words } = page;
  const { speaker } = quote;
  const by = speaker
    ? plain(shownSpeaker(speaker, page.brief, words)) + roleBehind(page, speaker.role)
    : plain(words.notNamed);
  const original = quote.original
    ? ['>', `> ${plain(words.original)} (${plain(quote.original.language)}): ${plain(quote.original.text)}`]
    : [];
  const reported = quote.kind === 'indirect' ? ` (${plain(words.reported)})` : '';
  return [`> ${plain(quote.text)}${flag(page, `quotes.${quote.id}`)}`, '>', `> — ${by}${reported}`, ...original, ''];
}
