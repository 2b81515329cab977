import { describe, expect, it, vi } from 'vitest';
import { MemoryOutbox } from '../../functions/adapters/local/memory-outbox.ts';
import { languageNews } from '../../functions/core/manifest/news.ts';
import { logger, metrics } from '../../functions/runtime/log.ts';
import { countingOutbox } from '../../functions/runtime/news-metrics.ts';

const article = { articleKey: 'articles/новости.txt', fingerprint: 'f' };

/** What was counted and logged while this was announced. */
async function told(news: Parameters<typeof languageNews>[2], type: Parameters<typeof languageNews>[0]) {
  const counted: [string, number][] = [];
  const dimensions: [string, string][] = [];
  const byCode = metrics.singleMetric();
  vi.spyOn(metrics, 'addMetric').mockImplementation((name, _, value) => {
    counted.push([name, value]);
    return metrics;
  });
  vi.spyOn(byCode, 'addMetric').mockImplementation((name, _, value) => {
    counted.push([`${name} by code`, value]);
    return byCode;
  });
  vi.spyOn(byCode, 'addDimension').mockImplementation((name, value) => {
    dimensions.push([name, value]);
    return byCode;
  });
  vi.spyOn(metrics, 'singleMetric').mockReturnValue(byCode);
  const error = vi.spyOn(logger, 'error').mockImplementation(() => undefined);
  vi.spyOn(logger, 'warn').mockImplementation(() => undefined);
  const outbox = new MemoryOutbox();
  await countingOutbox(outbox).announce(languageNews(type, article, news));
  const logged = error.mock.calls.map(([, details]) => details);
  vi.restoreAllMocks();
  return { counted, dimensions, logged, announced: outbox.announcements.length };
}

describe('what is announced', () => {
  it('as failed counts as a failure, once more under its code, and stands in the log, so that no failure stands in a manifest alone', async () => {
    const news = { language: 'es', reason: 'Amazon Translate answered AccessDenied.', code: 'translator-denied' };
    expect(await told(news, 'Brief Failed')).toEqual({
      counted: [
        ['FailuresRecorded', 1],
        ['FailuresRecorded by code', 1],
      ],
      dimensions: [['code', 'translator-denied']],
      logged: [{ articleKey: 'articles/новости.txt', language: 'es', code: 'translator-denied' }],
      announced: 1,
    });
  });

  it.each([
    ['review', 1],
    ['pass', 0],
    ['not-checked', 0],
  ] as const)(
    'as a translation that is ready counts, and for review where its checks say %s',
    async (verdict, review) => {
      const { counted } = await told({ language: 'es', verdict }, 'Brief Ready');
      expect(counted).toEqual([
        ['TranslationsDone', 1],
        ['TranslationsToReview', review],
      ]);
    },
  );

  it('as parked counts as parked, and no brief in the article’s own language as a translation', async () => {
    expect((await told({ language: 'es', code: 'maxDayUsd' }, 'Brief Parked')).counted).toEqual([['WorkParked', 1]]);
    expect((await told({ language: 'ru' }, 'Brief Ready')).counted).toEqual([]);
  });
});
