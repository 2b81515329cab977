import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { identifyLanguage } from '../../functions/core/article/language/identify-language.ts';
import { type CheckName, objectingChecks, type PreparedText, prepareText } from '../../functions/core/verify/verify.ts';
import { ENGLISH } from '../fixtures/claims/english.ts';
import { OTHER_LANGUAGES } from '../fixtures/claims/other-languages.ts';

/** A claim and the checks that object to it. */
interface Judged {
  /** Of the article: claims of one article are kept together. */
  readonly article: number;
  readonly isFaithful: boolean;
  readonly objecting: ReadonlySet<CheckName>;
}

interface JudgedSet {
  readonly name: string;
  readonly claims: readonly Judged[];
}

interface Row {
  readonly text: string;
  readonly claim: string;
  readonly label: string;
}

const linesOf = <Line>(file: string): Line[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line)); // the scorer's formats

async function judged(rows: readonly Row[]): Promise<Judged[]> {
  const texts = new Map<string, { article: number; prepared: PreparedText }>();
  const found: Judged[] = [];
  for (const { text, claim, label } of rows) {
    const known = texts.get(text) ?? {
      article: texts.size,
      prepared: prepareText(text, (await identifyLanguage(text)) ?? 'en'),
    };
    texts.set(text, known);
    const objecting = objectingChecks(known.prepared, claim);
    found.push({ article: known.article, isFaithful: label === 'faithful', objecting });
  }
  return found;
}

const SPACED_MARK = / (?=[.,;:!?])/gu;

/** Summaries that people wrote, taken for faithful, though some tell more than their article. */
const asClaims = (rows: readonly { text: string; reference: string }[]): Row[] =>
  rows.map(({ text, reference }) => ({ text, claim: reference.replace(SPACED_MARK, ''), label: 'faithful' }));

const jsonlIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => join(folder, file));

async function setsOf(folder: string): Promise<JudgedSet[]> {
  const sets: JudgedSet[] = [];
  const name = (file: string): string => basename(file, '.jsonl');
  for (const file of jsonlIn(join(folder, 'faithfulness')))
    sets.push({ name: name(file), claims: await judged(linesOf<Row>(file)) });
  for (const file of jsonlIn(join(folder, 'summaries')))
    sets.push({ name: `references, ${name(file)}`, claims: await judged(asClaims(linesOf(file))) });
  return [
    ...sets,
    { name: 'invented, English', claims: invented(ENGLISH) },
    { name: 'invented, de es fr ru', claims: invented(OTHER_LANGUAGES) },
  ];
}

const invented = (articles: typeof ENGLISH): Judged[] =>
  articles.flatMap(({ text, language, faithful, unfaithful }, article) => {
    const prepared = prepareText(text, language);
    const judge = (claim: string, isFaithful: boolean): Judged => ({
      article,
      isFaithful,
      objecting: objectingChecks(prepared, claim),
    });
    return [...faithful.map((claim) => judge(claim, true)), ...unfaithful.map(([, claim]) => judge(claim, false))];
  });

const isAlone = ({ objecting }: Judged, check: CheckName): boolean => objecting.size === 1 && objecting.has(check);

const PERCENT = 100;

/** `balanced accuracy: share caught / share of false alarms`, in per cent; of a set without errors, the last alone. */
function accuracy(claims: readonly Judged[]): string {
  const share = (isFaithful: boolean): number => {
    const of = claims.filter((one) => one.isFaithful === isFaithful);
    return of.filter(({ objecting }) => objecting.size > 0).length / of.length;
  };
  const [caught, alarms] = [share(false), share(true)];
  const percent = (value: number): string => (PERCENT * value).toFixed(1);
  return Number.isNaN(caught)
    ? percent(alarms)
    : `${percent((1 + caught - alarms) / 2)}: ${percent(caught)} / ${percent(alarms)}`;
}

/** What one check does in one set: unfaithful claims it alone catches, faithful ones it alone rejects, and all it objects to. */
function worth(claims: readonly Judged[], check: CheckName): string {
  const count = (isFaithful: boolean, counts: (one: Judged) => boolean): number =>
    claims.filter((one) => one.isFaithful === isFaithful && counts(one)).length;
  const alone = (one: Judged): boolean => isAlone(one, check);
  const atAll = ({ objecting }: Judged): boolean => objecting.has(check);
  return `${count(false, alone)} / ${count(true, alone)} (${count(false, atAll)} / ${count(true, atAll)})`;
}

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/**
 * Prints, for each set of claims, what every check alone catches and rejects: what would be lost and won without it. The
 * last sets are the invented claims of the tests.
 */
export async function checkTables(folder: string): Promise<void> {
  const sets = await setsOf(folder);
  const names = new Set(sets.flatMap(({ claims }) => claims.flatMap(({ objecting }) => [...objecting])));
  console.log(
    `\n## checks\n\nAlone: unfaithful claims caught / faithful ones rejected; in brackets, with others or alone.\n`,
  );
  console.log(rowOf(['', ...sets.map(({ name }) => name)]));
  console.log(rowOf(Array(sets.length + 1).fill('---')));
  for (const name of [...names].toSorted())
    console.log(rowOf([name, ...sets.map(({ claims }) => worth(claims, name))]));
  for (const half of [undefined, 0, 1]) {
    const part = ({ claims }: JudgedSet): Judged[] =>
      claims.filter(({ article }) => half === undefined || article % 2 === half);
    const cells = sets.map((set) => accuracy(part(set)));
    console.log(rowOf([half === undefined ? 'all' : `half ${half + 1}`, ...cells]));
  }
}
