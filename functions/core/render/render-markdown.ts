import type { Brief, BriefEntity, BriefQuote, KeyFact, LineIssue } from '../brief/schema.ts';
import { headingsOf } from './headings.ts';
import { visibleText } from './visible-text.ts';

/** Every ASCII mark that Markdown gives a meaning (CommonMark 0.31, backslash escapes). */
const MEANINGFUL = /[\\`*_{}[\]()<>#+\-.!|~&"'$:@/=]/gu;

/** Article text as Markdown that can only be read as text. */
const plain = (text: string): string => visibleText(text).replace(MEANINGFUL, '\\$&');

/** The brief as Markdown. Everything that came from an article or a translator is escaped. */
export function renderMarkdown(brief: Brief): string {
  const { words } = headingsOf(brief.language);
  const problems = problemsByLine(brief);
  const roles = problemsByRole(brief);
  const mark = (problem: string | undefined): string =>
    problem === undefined ? '' : ` **\\[${plain(words.needsReview)}: ${plain(problem)}\\]**`;
  const flag: Flag = (line) =>
    (isFilled(brief, line) ? ` _(${plain(words.takenFromArticle)})_` : '') + mark(problems.get(line));
  const withRole: WithRole = (role) =>
    role === undefined || role === '' ? '' : `, ${plain(role)}${mark(roles.get(role))}`;
  const entityLine = ({ name, role, mentions }: BriefEntity): string =>
    `- ${plain(name)}${withRole(role)} (${mentions})`;
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`## ${plain(title)}`, '', ...lines, ''];
  return [
    `# ${plain(brief.headline)}${flag('headline')}`,
    '',
    ...(brief.original
      ? [
          `${plain(words.original)} (${plain(brief.original.language)}): ${plain(brief.original.headline)}`,
          '',
          plain(brief.original.summary.join(' ')),
          '',
        ]
      : []),
    ...(brief.checks.translation?.verdict === 'not-checked' ? [`**${plain(words.notChecked)}**`, ''] : []),
    ...section(
      words.summary,
      brief.summary.flatMap((line, at) => [`${plain(line)}${flag(`summary.${at + 1}`)}`, '']),
    ),
    ...section(
      words.keyFacts,
      brief.keyFacts.flatMap((fact) => factLines(fact, words, flag)),
    ),
    ...section(
      words.quotes,
      brief.quotes.flatMap((quote) => quoteLines(quote, words, flag, withRole)),
    ),
    ...section(words.people, brief.people.map(entityLine)),
    ...section(words.organizations, brief.organizations.map(entityLine)),
    ...section(words.places, brief.places.map(entityLine)),
    ...section(
      words.figures,
      brief.figures.map((figure) => `- ${plain(figure.text)}`),
    ),
    ...section(words.source, [
      `${plain(brief.source.title)} — ${plain(brief.source.key)} (${plain(brief.source.language)})`,
      '',
      plain(words.machineMade),
      '',
      plain(checkCounts(brief, words)),
      '',
      ...otherProblems(brief).flatMap((problem) => [`**\\[${plain(words.needsReview)}: ${plain(problem)}\\]**`, '']),
      plain(brief.provenance.disclosure),
      '',
      plain(provenanceLine(brief)),
    ]),
  ].join('\n');
}

const joined = (issues: readonly LineIssue[]): string => issues.map(({ problem }) => problem).join('; ');
const issuesOf = (brief: Brief): readonly LineIssue[] => brief.checks.translation?.issues ?? [];

/** What is wrong with the lines of a translation that a person must look at, by the line's id. */
export const problemsByLine = (brief: Brief): ReadonlyMap<string, string> =>
  new Map([...Map.groupBy(issuesOf(brief), ({ line }) => line)].map(([line, found]) => [line, joined(found)]));

/** What is wrong with translated roles, which stand in several places, by the role as it is shown. */
export function problemsByRole(brief: Brief): ReadonlyMap<string, string> {
  const byText = Map.groupBy(issuesOf(brief), ({ text }) => text);
  return new Map([...byText].flatMap(([text, found]) => (text === undefined ? [] : [[text, joined(found)] as const])));
}

/** Whether the built-in engine wrote this line of a model's brief, because the model's own was not proved. */
export const isFilled = ({ provenance }: Brief, line: string): boolean =>
  provenance.filledLines?.includes(line) ?? false;

const MARKED = /^(?:headline|(?:summary|keyFacts|quotes)\.)/u;

/** What is wrong with lines that stand nowhere on the page: named with the line, for its end. */
export function otherProblems(brief: Brief): readonly string[] {
  const everyone = [
    ...brief.people,
    ...brief.organizations,
    ...brief.places,
    ...brief.quotes.map(({ speaker }) => speaker),
  ];
  const shown = new Set(everyone.map((one) => one?.role));
  return issuesOf(brief)
    .filter(({ line, text }) => !MARKED.test(line) && (text === undefined || !shown.has(text)))
    .map(({ line, problem }) => `${line}: ${problem}`);
}

/** How many quotes and key facts were found in the article again, of those proposed. */
export const checkCounts = ({ checks }: Brief, words: Words): string =>
  `${words.quotes}: ${checks.quotes.verified}/${checks.quotes.found} · ${words.keyFacts}: ${checks.facts.verified}/${checks.facts.proposed}`;

/** What made the brief, and when. */
export const provenanceLine = ({ provenance }: Brief): string => {
  const { engine, model, prompt, translator, glossary, createdAt } = provenance;
  const shortPrompt = prompt?.slice(0, prompt.indexOf(' ') + 1 + SHOWN_OF_SHA256); // the whole stands in the JSON
  const parts = [engine, model, shortPrompt, translator, glossary?.name, createdAt];
  return parts.filter((part) => part !== undefined).join(' · ');
};

const SHOWN_OF_SHA256 = 12;

type Words = ReturnType<typeof headingsOf>['words'];
type Flag = (line: string) => string;
type WithRole = (role: string | undefined) => string;

const factLines = (fact: KeyFact, words: Words, flag: Flag): string[] => [
  `- ${plain(fact.text)}${fact.check === 'verified' ? '' : ` (${plain(words.notVerified)})`}${flag(`keyFacts.${fact.id}`)}`,
  ...fact.evidence.map(({ exact }) => `  - ${plain(words.sourceSentence)}: ${plain(exact)}`),
];

function quoteLines(quote: BriefQuote, words: Words, flag: Flag, withRole: WithRole): string[] {
  const { speaker } = quote;
  const by = speaker ? plain(shownSpeaker(speaker)) + withRole(speaker.role) : plain(words.notNamed);
  const original = quote.original
    ? ['>', `> ${plain(words.original)} (${plain(quote.original.language)}): ${plain(quote.original.text)}`]
    : [];
  const reported = quote.kind === 'indirect' ? ` (${plain(words.reported)})` : '';
  return [`> ${plain(quote.text)}${flag(`quotes.${quote.id}`)}`, '>', `> — ${by}${reported}`, ...original, ''];
}

/** The speaker's name, with the article's own word for them where it is another. */
export const shownSpeaker = ({ name, mention }: NonNullable<BriefQuote['speaker']>): string =>
  name === mention || name.includes(mention) ? name : `${name} (“${mention}”)`;
