import { readFileSync } from 'node:fs';
import { type Burst, type Drained, drain, type Quota } from './drain.ts';
import { type Measured, measure } from './measure.ts';

/** Articles of the runs that look for a concurrency; the share does not depend on more. */
const TRIAL = 5_000;
const LEAST_SHARE = 0.95;
const USD_A_CHARACTER = 15e-6;
const LANGUAGES = 4;
const CLOUDS = 40;

const hours = (seconds: number): string => `${(seconds / 3_600).toFixed(2)} h`;
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const whole = (count: number): string => Math.round(count).toLocaleString('en');

/** What a burst of so many articles takes, in lines to print. The quota is a parameter, since none is published (docs/operate.md). */
export async function burstReport(articles: number, quota: Quota): Promise<string[]> {
  const measured = await measure(CLOUDS);
  const { summarizeConcurrency, translateConcurrency } = JSON.parse(readFileSync('cdk.json', 'utf8')).context.wirebrief;
  const burst: Burst = { articles, languages: LANGUAGES, summarizeConcurrency, translateConcurrency, quota };
  const [mean, brief] = [meanOf(measured.translations), meanOf(measured.summaries)];
  const least = leastConcurrency(burst, measured);
  const enough = least === undefined ? [] : [{ ...burst, translateConcurrency: least }];
  return [
    `a usual article in ${LANGUAGES} languages: a brief takes ${brief.toFixed(0)} ms, a translation ${mean.toFixed(0)} ms, one request of ${measured.characters.toFixed(0)} characters`,
    `quota: ${quota.rate} requests a second${quota.bytes === undefined ? '' : ` and ${quota.bytes} bytes in 10 s for each pair`}`,
    ...[burst, ...enough].map((each) => lineOf(each, drain(each, measured), measured)),
    `the smallest translateConcurrency that uses ${percent(LEAST_SHARE)}: ${least ?? 'none'}`,
  ];
}

const meanOf = (spans: readonly { before: number; after: number }[]): number =>
  spans.reduce((sum, { before, after }) => sum + before + after, 0) / spans.length;

function lineOf(burst: Burst, drained: Drained, { characters }: Measured): string {
  const { seconds, share, requests, throttled, givenUp, oldest, median } = drained;
  const usd = requests * characters * USD_A_CHARACTER;
  return [
    `${whole(burst.articles)} articles, ${burst.summarizeConcurrency} + ${burst.translateConcurrency} at once: drained in ${hours(seconds)}`,
    `${percent(share)} of the quota used`,
    `${whole(requests)} requests, ${whole(throttled)} throttled, ${whole(givenUp)} given up`,
    `$${whole(usd)}, ${whole(requests * characters)} characters`,
    `oldest ${hours(oldest)}, half of them within ${hours(median)}`,
  ].join('; ');
}

/** The smallest concurrency that uses 95 % of the quota; undefined where none does. */
function leastConcurrency(burst: Burst, measured: Measured): number | undefined {
  for (let translateConcurrency = 2; translateConcurrency <= 200; translateConcurrency += 1) {
    const { share } = drain({ ...burst, articles: Math.min(TRIAL, burst.articles), translateConcurrency }, measured);
    if (share >= LEAST_SHARE) return translateConcurrency;
  }
  return undefined;
}
