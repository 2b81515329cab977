import { englishName } from '../../functions/core/languages/find-language.ts';
import type { Manifest } from '../../functions/core/manifest/manifest.ts';
import { briefFolder } from '../../functions/core/manifest/paths.ts';
import type { WorkState } from '../../functions/core/manifest/work-state.ts';
import { visibleText } from '../../functions/core/render/visible-text.ts';
import { aligned, count, dollars, jsonLine, sentence, styled } from '../output.ts';
import { isWaiting, type Judged, needsSomebody, type Problem, reasonOf, type ShownState } from './judged.ts';
import { shownKey, toType } from './keys.ts';
import type { Queued, Stack } from './stack.ts';

type Named = Pick<Stack, 'name' | 'region' | 'briefsBucket'>;

const INDENT = '  ';
/** The articles that are written out; `--json` has all of them. */
const MOST_SHOWN = 20;

const STATES: readonly ShownState[] = [
  'complete',
  'in-progress',
  'partial',
  'parked',
  'failed',
  'unreadable',
  'not briefed',
  'withdrawn',
];

/** An ISO time to the minute: `2026-11-27 12:05 UTC`. */
const time = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
const articles = (number: number): string => `${count(number)} ${number === 1 ? 'article' : 'articles'}`;

/** A number of articles by state, for a line that is written again and again: `3 in-progress, 1 failed`. */
export const countsInWords = (all: readonly Judged[]): string =>
  STATES.flatMap((state) => {
    const number = all.filter((one) => one.state === state).length;
    return number > 0 ? [`${count(number)} ${state}`] : [];
  }).join(', ');

/** Many articles as text for the terminal: how many are in which state and why, then those that need somebody. */
export function statusAsText(
  all: readonly Judged[],
  { below, queued, stack }: { readonly below: string; readonly queued: Queued; readonly stack: Named },
): string {
  const where = below === '' ? '' : ` below ${shownKey(below)}`;
  const needy = all.filter(needsSomebody);
  const states = STATES.map((state) => [state, all.filter((one) => one.state === state).length] as const);
  const left = all.some(({ state }) => state === 'not briefed');
  return [
    styled('bold', `${articles(all.length)}${where} in ${stack.name} (${stack.region})`),
    ...aligned(states.filter(([, number]) => number > 0).map(([state, number]) => [state, count(number)])).map(
      indented,
    ),
    ...reasonLines(all),
    ...queueLines(queued),
    ...(left ? ['', `To brief what was never briefed: ${toType('backfill', below, stack.name)}`] : []),
    ...(needy.length > 0 ? ['', styled('dim', 'Need somebody')] : []),
    ...needy.slice(0, MOST_SHOWN).flatMap((one) => needyLines(one, stack)),
    ...(needy.length > MOST_SHOWN ? [`${INDENT}and ${count(needy.length - MOST_SHOWN)} more (--json has all)`] : []),
    ...longLines(all),
    ...(needy.length > 1 ? ['', `To try all of them again: ${toType('retry', below, stack.name)}`] : []),
    '',
  ].join('\n');
}

const indented = (line: string): string => INDENT + line;

/** A line for each reason for which something is not done, the most frequent first. */
function reasonLines(all: readonly Judged[]): readonly string[] {
  const named = all.flatMap((one) =>
    one.problems.map((problem) => ({ key: one.key, name: `${problem.state}\n${visibleText(reasonOf(problem))}` })),
  );
  const rows = [...Map.groupBy(named, ({ name }) => name)]
    .map(([name, found]) => ({ name, found: found.length, articles: new Set(found.map(({ key }) => key)).size }))
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1))
    .map((row) => [
      ...row.name.split('\n'),
      row.found === row.articles ? articles(row.articles) : `${articles(row.articles)}, ${count(row.found)} languages`,
    ]);
  return rows.length > 0 ? ['', styled('dim', 'Why'), ...aligned(rows).map(indented)] : [];
}

/** What waits for more than an hour and goes on by itself, with what it waits for. */
function longLines(all: readonly Judged[]): readonly string[] {
  const long = all.filter(({ waitsLong }) => waitsLong);
  return [
    ...(long.length > 0 ? ['', styled('dim', 'Wait for more than an hour, and go on by themselves')] : []),
    ...long.slice(0, MOST_SHOWN).flatMap(headLines),
    ...(long.length > MOST_SHOWN ? [`${INDENT}and ${count(long.length - MOST_SHOWN)} more (--json has all)`] : []),
  ];
}

const queueLines = ({ articles: waiting, translations }: Queued): readonly string[] =>
  waiting + translations === 0
    ? []
    : ['', `In the queues of the stack: ${count(waiting)} for articles, ${count(translations)} for translations`];

/** An article with what is not done of it. */
function headLines(one: Judged): readonly string[] {
  const stuck = one.isStuck ? ', stuck: no message waits for it, and nothing happens' : '';
  const paid = one.paidUsd > 0 ? `, ${dollars(one.paidUsd)} paid` : '';
  return [
    `${INDENT}${shownKey(one.key)}: ${one.state}${stuck}${paid}`,
    ...one.problems.map((problem) => `${INDENT}${INDENT}${problemInWords(problem)}`),
    ...(one.state === 'unreadable'
      ? [`${INDENT}${INDENT}the manifest holds none; it is set aside and made anew when the article comes again`]
      : []),
  ];
}

const needyLines = (one: Judged, stack: Named): readonly string[] => [
  ...headLines(one),
  `${INDENT}${INDENT}${advice(one, stack)}`,
];

function problemInWords({ what, state, since, tries, failure, waitsUntil, parkedBy }: Problem): string {
  const until = waitsUntil === undefined ? '' : `, tried again at ${time(waitsUntil)}`;
  const by = parkedBy === undefined ? '' : ` by ${visibleText(parkedBy)}`;
  const why = failure
    ? ` ${visibleText(failure.code)}: ${sentence(visibleText(failure.message))} What to do: ${sentence(visibleText(failure.remedy))}`
    : '';
  const tried = tries > 0 ? `, ${count(tries)} ${tries === 1 ? 'try' : 'tries'}` : '';
  return `${what} ${state}${by} since ${time(since)}${tried}${until}.${why}`;
}

/** An article about which nothing is written. */
function unwrittenLines(one: Judged, now: Date, stack: Named): readonly string[] {
  const dropped = `${INDENT}dropped ${time(one.droppedAt?.toISOString() ?? '')}`;
  return isWaiting(one, now)
    ? [`${dropped}; its event may still be on the way`]
    : [`${dropped}, never briefed`, tip(one, stack)];
}

/** One article with everything its manifest says, as text for the terminal. */
export function articleAsText(one: Judged, now: Date, stack: Named): string {
  const { key, manifest, state } = one;
  const head = styled('bold', `${shownKey(key)}: ${state}`);
  if (manifest === undefined) return [head, ...unwrittenLines(one, now, stack), ''].join('\n');
  if (manifest === 'unreadable') return [head, ...needyLines(one, stack).slice(1), ''].join('\n');
  return [
    head,
    ...aligned(facts(one, manifest, stack)).map(indented),
    '',
    styled('dim', 'Brief'),
    ...workLines('brief', manifest.brief),
    '',
    styled('dim', 'Languages'),
    ...Object.entries(manifest.languages).flatMap(([tag, work]) => workLines(`${tag} (${englishName(tag)})`, work)),
    ...(needsSomebody(one) ? ['', tip(one, stack)] : []),
    '',
  ].join('\n');
}

const tip = (one: Judged, stack: Named): string => `What to do: ${advice(one, stack)}`;

/** What to type for one article. What a cap of the day holds back goes on by itself (docs/operate.md); a cap of one article needs somebody's word. */
function advice({ key, state, problems }: Judged, { name }: Named): string {
  if (state === 'not briefed') return toType('backfill', key, name);
  const parked = problems.filter((problem) => problem.state === 'parked');
  const isOfDay = parked.length > 0 && parked.every(({ parkedBy }) => parkedBy?.startsWith('maxDay'));
  const now = isOfDay ? 'it goes on by itself the next day; to go on now: ' : '';
  return `${now}${toType('retry', key, name)}${state === 'parked' ? ' --over-cap' : ''}`;
}

function facts(one: Judged, manifest: Manifest, stack: Named): readonly (readonly string[])[] {
  const { versionId, sha256, sourceLanguage, formality = {}, added, unread, deleted, setAside, updatedAt } = manifest;
  const tones = Object.entries(formality).map(([tag, tone]) => `${tag}=${tone}`);
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['article', one.droppedAt ? `dropped ${time(one.droppedAt.toISOString())}` : 'not in the bucket any more'],
    ['version', versionId],
    ['sha256', sha256],
    ['language', sourceLanguage && `${sourceLanguage} (${englishName(sourceLanguage)})`],
    ['formality', tones.length > 0 ? tones.join(', ') : undefined],
    ['added', added?.join(', ')],
    [
      'newer version',
      unread &&
        `failed ${time(unread.at)}: ${unread.code}: ${sentence(unread.message)} What to do: ${sentence(unread.remedy)}`,
    ],
    ['deleted', deleted && time(deleted.at)],
    ['set aside', setAside],
    ['paid', one.paidUsd > 0 ? dollars(one.paidUsd) : undefined],
    ['files', `s3://${stack.briefsBucket}/${briefFolder(one.key)}`],
    ['changed', time(updatedAt)],
  ];
  return rows.flatMap(([name, value]) => (value === undefined ? [] : [[name, shownKey(value)]]));
}

function workLines(name: string, work: WorkState): readonly string[] {
  const { state, since, tries, verdict, files = [], paid, lastFailure, waitsUntil, parkedBy, reason } = work;
  const said = [
    `${state} since ${time(since)}`,
    ...(tries > 0 ? [`${count(tries)} ${tries === 1 ? 'try' : 'tries'}`] : []),
    ...(verdict === undefined ? [] : [`checks: ${verdict === 'review' ? 'needs review' : verdict}`]),
    ...(parkedBy === undefined ? [] : [`held back by ${parkedBy}`]),
    ...(waitsUntil === undefined ? [] : [`tried again at ${time(waitsUntil)}`]),
    ...(reason === undefined ? [] : [`because of ${reason}`]),
    ...(files.length === 0 ? [] : [`${count(files.length)} ${files.length === 1 ? 'file' : 'files'}`]),
  ];
  const cost =
    paid &&
    `${count(paid.characters)} characters in ${count(paid.requests)} ${paid.requests === 1 ? 'request' : 'requests'}, ${dollars(paid.usd)}`;
  const tokens =
    paid && paid.inputTokens + paid.outputTokens > 0
      ? `, ${count(paid.inputTokens)} tokens in, ${count(paid.outputTokens)} out`
      : '';
  return [
    `${INDENT}${name}: ${said.map(visibleText).join(', ')}`,
    ...(cost === undefined ? [] : [`${INDENT}${INDENT}paid: ${cost}${tokens}`]),
    ...(lastFailure
      ? [
          `${INDENT}${INDENT}${visibleText(lastFailure.code)} at ${time(lastFailure.at)}: ${sentence(visibleText(lastFailure.message))} What to do: ${sentence(visibleText(lastFailure.remedy))} (${visibleText(lastFailure.retry)})`,
        ]
      : []),
  ];
}

/** One article as a line of JSON. */
export const statusAsJson = ({ key, state, isStuck, droppedAt, manifest }: Judged): string =>
  jsonLine({
    key,
    state,
    ...(isStuck ? { stuck: true } : {}),
    ...(droppedAt ? { droppedAt: droppedAt.toISOString() } : {}),
    ...(manifest === undefined || manifest === 'unreadable' ? {} : { manifest }),
  });
