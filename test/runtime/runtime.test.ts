import { describe, expect, it } from 'vitest';
import { WirebriefError } from '../../functions/core/errors.ts';
import { ENVIRONMENT, readConfig } from '../../functions/runtime/config.ts';
import { describeError } from '../../functions/runtime/log.ts';
import { once } from '../../functions/runtime/middleware.ts';

const complete = {
  ARTICLES_BUCKET: 'articles',
  BRIEFS_BUCKET: 'briefs',
  EVENT_BUS_NAME: 'default',
  LANGUAGES: 'es,pt-PT,zh',
  MAX_ARTICLE_BYTES: '1000000',
  GLOSSARY_FOLDER: 'glossary',
  PIVOT: 'never',
  TRANSLATIONS_QUEUE_URL: 'https://queue',
};

describe('the configuration', () => {
  it('is read once, with numbers and lists in their own types', () => {
    const { PIVOT: _, GLOSSARY_FOLDER: __, ...own } = complete;
    expect(readConfig('summarize-article', complete)).toEqual({
      ...own,
      LANGUAGES: ['es', 'pt-PT', 'zh'],
      MAX_ARTICLE_BYTES: 1_000_000,
    });
  });

  it('holds for each function what it needs and nothing else', () => {
    expect(readConfig('record-failure', complete)).toEqual({ BRIEFS_BUCKET: 'briefs', EVENT_BUS_NAME: 'default' });
  });

  it('names everything that is missing or wrong at once, and shows no value', () => {
    const wrong = { ...complete, BRIEFS_BUCKET: '', LANGUAGES: undefined, MAX_ARTICLE_BYTES: 'secret-value' };
    expect(() => readConfig('summarize-article', wrong)).toThrow(
      'summarize-article has no usable value for BRIEFS_BUCKET, LANGUAGES, MAX_ARTICLE_BYTES',
    );
    expect(Object.keys(ENVIRONMENT)).toEqual(['summarize-article', 'translate-brief', 'record-failure']);
  });
});

describe('the log', () => {
  it('tells of our errors what failed and what to do', () => {
    const error = new WirebriefError('store-denied', 's3:GetObject answered AccessDenied', 'grant it', {
      articleKey: 'articles/a.txt',
      cause: new TypeError('hidden'),
    });
    expect(describeError(error)).toMatchObject({
      code: 'store-denied',
      message: 's3:GetObject answered AccessDenied',
      remedy: 'grant it',
      articleKey: 'articles/a.txt',
      cause: 'TypeError',
    });
  });

  it('never repeats the message of a foreign error, which may quote the article', () => {
    const quoting = (): unknown => {
      try {
        return JSON.parse('The minister said it was secret.');
      } catch (error) {
        return error;
      }
    };
    const told = JSON.stringify(describeError(quoting()));
    expect(told).toContain('SyntaxError');
    expect(told).not.toContain('minister');
    expect(JSON.stringify(describeError('The minister'))).not.toContain('minister');
  });
});

describe('once', () => {
  it('makes its value at the first call only, even an undefined one', () => {
    let made = 0;
    const value = once(() => {
      made += 1;
    });
    value();
    value();
    expect(made).toBe(1);
  });
});
