import { App } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import cdk from '../../cdk.json' with { type: 'json' };
import { readSettings } from '../../infra/settings.ts';
import { adopted, everything, KEY_ARN } from './build.ts';

describe('the settings', () => {
  const read = (context: Record<string, unknown>) => readSettings(new App({ context }).node);
  const { wirebrief } = cdk.context;

  it('are those of cdk.json, and flags on the command line take precedence', () => {
    expect(read({ wirebrief })).toEqual(wirebrief);
    expect(read({ wirebrief, languages: 'de, pt-PT', maxTries: '9' })).toEqual({
      ...wirebrief,
      languages: ['de', 'pt-PT'],
      maxTries: 9,
    });
  });

  it('that are wrong are all named together', () => {
    const wrong = {
      ...wirebrief,
      languages: ['es', 'tlh'],
      maxTries: 0,
      onDestroy: 'keep',
      pivot: 'german',
      summarizeConcurency: 5,
    };
    expect(() => read({ wirebrief: wrong })).toThrow(
      /languages: .*tlh.*pivot: .*maxTries: .*onDestroy: .*summarizeConcurency/s,
    );
  });

  it('refuse the engine bedrock if no model is named', () => {
    expect(() => read({ wirebrief, engine: 'bedrock' })).toThrow('models: the engine bedrock needs at least one model');
    expect(() => read({ wirebrief, models: '[{"id":"x"}]' })).toThrow(/models\.0\.answers: .*models\.0\.pricesOf: /s);
  });

  it('take one formality for all languages or one for each, and report what is wrong with it', () => {
    expect(read({ wirebrief, formality: 'de=formal,fr=informal' }).formality).toBe('de=formal,fr=informal');
    expect(() => read({ wirebrief, formality: 'de=polite' })).toThrow(
      'formality: the formality "de=polite" cannot be kept: it names no tone (write formal, informal or none',
    );
    expect(() => read({ wirebrief, formality: 'tlh=formal,q=formal' })).toThrow(
      'formality: the formality "q=formal" cannot be kept: "q" is not a language tag that is known here',
    );
  });

  it('that do not exist are refused, as is a prompt that does not exist', () => {
    expect(() => read({ wirebrief, language: 'es' })).toThrow('wirebrief: Unrecognized key: "language"');
    expect(() => read({ wirebrief, prompt: 'brief/v0' })).toThrow('prompt: the prompt file brief/v0.md cannot be read');
    expect(() => read({ wirebrief, prompt: '../prompts/brief/v1' })).toThrow('prompt: must be ‹task›/‹version›');
  });

  it('that are missing are named', () => {
    expect(() => read({})).toThrow(/languages: .*logRetentionDays: /s);
  });

  it('that arrive as text on the command line become numbers, records and lists', () => {
    const flags = { tags: '{"team":"desk"}', maxArticleUsd: '2.5', keepResultsDays: '0', notify: 'topic' };
    expect(read({ wirebrief, ...flags })).toEqual({
      ...wirebrief,
      tags: { team: 'desk' },
      maxArticleUsd: 2.5,
      keepResultsDays: 0,
      notify: 'topic',
    });
    expect(read({ wirebrief, ...everything, ...adopted })).toMatchObject({
      kmsKey: KEY_ARN,
      tracing: 'active',
      ...adopted,
    });
  });

  it.each<[string, unknown, string]>([
    ['kmsKey', 'alias/desk', 'kmsKey: must be the ARN of a key, not an alias or an id'],
    ['kmsKey', 'arn:aws:kms:eu-west-1:123456789012:alias/desk', 'kmsKey: must be the ARN of a key'],
    ['articlesBucket', 'arn:aws:s3:::desk', 'articlesBucket: must be the name of a bucket, neither its ARN'],
    ['briefsBucket', 'Desk_Briefs', 'briefsBucket: must be the name of a bucket'],
    ['notify', 'everybody', 'notify: must be "topic" or an e-mail address'],
    ['tags', 'team=desk', 'tags: Invalid input: expected record'],
    ['tags', '{"aws:team":"desk"}', 'tags: no names of tags: aws:team (up to 128 letters'],
    ['tags', '{"team":"a\\nb"}', 'tags.team: up to 256 letters'],
    ['tracing', 'on', 'tracing: Invalid option: expected one of "off"|"active"'],
    ['superseded', 'delete', 'superseded: Invalid option: expected one of "withdraw"|"mark"'],
    ['onArticleDeleted', 'mark', 'onArticleDeleted: Invalid option: expected one of "withdraw"|"keep"'],
    ['keepResultsDays', '-1', 'keepResultsDays: Too small'],
    ['maxArticleLanguages', '76', 'maxArticleLanguages: Too big'],
    ['maxArticleUsd', '0', 'maxArticleUsd: Too small'],
    ['maxDayCharacters', 'many', 'maxDayCharacters: Invalid input: expected number'],
  ])('refuse %s=%s', (name, value, why) => {
    expect(() => read({ wirebrief, [name]: value })).toThrow(why);
  });

  it('refuse one bucket for both, in which briefs would be read as articles', () => {
    const same = { articlesBucket: 'desk', briefsBucket: 'desk' };
    expect(() => read({ wirebrief, ...same })).toThrow('briefsBucket: must be another bucket than articlesBucket');
  });

  it('let one article cost 20 dollars at most, and a day 500', () => {
    const { maxArticleUsd, maxDayUsd } = read({ wirebrief });
    expect([maxArticleUsd, maxDayUsd]).toEqual([20, 500]);
  });
});
