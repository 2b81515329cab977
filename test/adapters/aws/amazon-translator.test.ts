import {
  DetectedLanguageLowConfidenceException,
  TranslateClient,
  TranslateTextCommand,
  UnsupportedLanguagePairException,
} from '@aws-sdk/client-translate';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { AmazonTranslator } from '../../../functions/adapters/aws/amazon-translator.ts';
import { WirebriefError } from '../../../functions/core/errors.ts';

const service = mockClient(TranslateClient);
const translator = new AmazonTranslator(new TranslateClient({ region: 'eu-west-1' }));
const request = { text: 'One line.\nAnother.', from: 'en', to: 'fr' };

const serviceError = (name: string, httpStatusCode?: number) =>
  Object.assign(new Error('as the service words it'), {
    name,
    $metadata: httpStatusCode === undefined ? {} : { httpStatusCode },
  });

async function failureOf(work: Promise<unknown>): Promise<WirebriefError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof WirebriefError) return error;
  throw new Error(`expected a WirebriefError, got ${String(error)}`);
}

beforeEach(() => {
  service.reset();
});

describe('Amazon Translate', () => {
  it('is asked with its own codes and exactly the text', async () => {
    service.on(TranslateTextCommand).resolves({ TranslatedText: 'Une ligne.\nUne autre.' });
    expect(await translator.translate({ ...request, to: 'fil' })).toEqual({ text: 'Une ligne.\nUne autre.' });
    expect(service.commandCalls(TranslateTextCommand).map(({ args }) => args[0].input)).toEqual([
      { Text: 'One line.\nAnother.', SourceLanguageCode: 'en', TargetLanguageCode: 'tl' },
    ]);
  });

  it('is told the formality, and what it really applied is passed on', async () => {
    service.on(TranslateTextCommand).resolves({ TranslatedText: 'x', AppliedSettings: { Formality: 'FORMAL' } });
    expect(await translator.translate({ ...request, formality: 'formal' })).toEqual({
      text: 'x',
      appliedSettings: { formality: 'formal' },
    });
    expect(service.commandCalls(TranslateTextCommand)[0]?.args[0].input.Settings).toEqual({ Formality: 'FORMAL' });
  });

  it('gives no settings if it ignored them', async () => {
    service.on(TranslateTextCommand).resolves({ TranslatedText: 'x' });
    expect(await translator.translate({ ...request, formality: 'informal' })).toEqual({ text: 'x' });
  });

  it('never masks words, since a mask in a quote would change what somebody said', async () => {
    service.on(TranslateTextCommand).resolves({ TranslatedText: 'x' });
    await translator.translate({ ...request, formality: 'formal' });
    await translator.translate(request);
    const settings = service.commandCalls(TranslateTextCommand).map(({ args }) => args[0].input.Settings);
    expect(settings).toEqual([{ Formality: 'FORMAL' }, undefined]);
  });

  it('is told the terminology, and the terms it applied are passed on', async () => {
    const applied = { Name: 'wirebrief-harbour-1', Terms: [{ SourceText: 'harbour', TargetText: 'port' }, {}] };
    service.on(TranslateTextCommand).resolves({ TranslatedText: 'x', AppliedTerminologies: [applied] });
    expect(await translator.translate({ ...request, terminology: 'wirebrief-harbour-1' })).toEqual({
      text: 'x',
      appliedTerms: [{ source: 'harbour', target: 'port' }],
    });
    expect(service.commandCalls(TranslateTextCommand)[0]?.args[0].input).toMatchObject({
      TerminologyNames: ['wirebrief-harbour-1'],
    });
  });

  it('has 75 languages, and no Basque', async () => {
    expect(await translator.canTranslate('en', 'zh-TW')).toBe(true);
    expect(await translator.canTranslate('en', 'eu')).toBe(false);
    const error = await failureOf(translator.translate({ ...request, to: 'eu' }));
    expect(error.code).toBe('translator-unsupported-pair');
    expect(service.calls()).toHaveLength(0);
  });

  it.each([
    ['TooManyRequestsException', 400, 'translator-throttled', true],
    ['ThrottlingException', 400, 'translator-throttled', true],
    ['UnsupportedLanguagePairException', 400, 'translator-unsupported-pair', false],
    ['TextSizeLimitExceededException', 400, 'translator-request-invalid', false],
    ['InvalidRequestException', 400, 'translator-request-invalid', false],
    ['ResourceNotFoundException', 400, 'translator-request-invalid', false],
    ['AccessDeniedException', 400, 'translator-denied', false],
    ['InternalServerException', 500, 'translator-unavailable', true],
    ['ServiceUnavailableException', 503, 'translator-unavailable', true],
    ['SomethingNewException', 503, 'translator-unavailable', true],
    ['SomethingNewException', 429, 'translator-throttled', true],
    ['SomethingNewException', 400, 'translator-request-invalid', false],
    ['TimeoutError', undefined, 'translator-unavailable', true],
    ['ECONNRESET', undefined, 'translator-unavailable', true],
  ])('answers %s (%s) with %s', async (name, status, code, retryable) => {
    const cause = serviceError(name, status);
    service.on(TranslateTextCommand).rejects(cause);
    const error = await failureOf(translator.translate(request));
    expect(error).toMatchObject({ code, retryable, cause });
    expect(error.failure.language).toBe('fr');
    expect(error.failure.message).not.toContain('One line');
  });

  it('distinguishes a service that answers from one that cannot be reached', async () => {
    service
      .on(TranslateTextCommand)
      .rejectsOnce(serviceError('ECONNRESET', undefined))
      .rejects(serviceError('Down', 503));
    const messages = [await failureOf(translator.translate(request)), await failureOf(translator.translate(request))];
    expect(messages.map(({ message }) => message)).toEqual([
      'Amazon Translate could not be reached (ECONNRESET) for en to fr.',
      'Amazon Translate answered Down for en to fr.',
    ]);
  });

  it('names the action to grant where access is denied', async () => {
    service.on(TranslateTextCommand).rejects(serviceError('AccessDeniedException', 400));
    const error = await failureOf(translator.translate(request));
    expect(error.failure.remedy).toContain('translate:TranslateText');
  });

  it.each([
    ['UnsupportedLanguagePairException', 'the setting pivot'],
    ['TextSizeLimitExceededException', 'defect of Wirebrief'],
    ['ResourceNotFoundException', 'glossary'],
  ])('says what to do about %s', async (name, remedy) => {
    service.on(TranslateTextCommand).rejects(serviceError(name, 400));
    expect((await failureOf(translator.translate(request))).failure.remedy).toContain(remedy);
  });

  it('asks once more with the language the service detected', async () => {
    const unsure = new DetectedLanguageLowConfidenceException({
      message: '',
      DetectedLanguageCode: 'cy',
      $metadata: {},
    });
    service.on(TranslateTextCommand).rejectsOnce(unsure).resolves({ TranslatedText: 'Une ligne.' });
    expect(await translator.translate(request)).toEqual({ text: 'Une ligne.' });
    expect(service.commandCalls(TranslateTextCommand).map(({ args }) => args[0].input.SourceLanguageCode)).toEqual([
      'en',
      'cy',
    ]);
  });

  it('does not ask a third time', async () => {
    const unsure = new DetectedLanguageLowConfidenceException({
      message: '',
      DetectedLanguageCode: 'cy',
      $metadata: {},
    });
    const unsupported = new UnsupportedLanguagePairException({ message: '', $metadata: {} });
    service.on(TranslateTextCommand).rejectsOnce(unsure).rejects(unsupported);
    expect((await failureOf(translator.translate(request))).code).toBe('translator-unsupported-pair');
    expect(service.calls()).toHaveLength(2);
  });

  it('refuses an answer without a text', async () => {
    service.on(TranslateTextCommand).resolves({});
    expect((await failureOf(translator.translate(request))).code).toBe('translator-answer-invalid');
  });
});
