import {
  DetectedLanguageLowConfidenceException,
  type TranslateClient,
  TranslateTextCommand,
  type TranslateTextCommandOutput,
  type TranslationSettings,
} from '@aws-sdk/client-translate';
import { type ErrorCode, WirebriefError } from '../../core/errors.ts';
import { toAmazonCode } from '../../core/languages/find-language.ts';
import type { TranslationRequest, TranslationResponse, Translator } from '../../core/ports.ts';
import type { LanguageTag } from '../../core/text/language-tag.ts';
import type { GlossaryTerm } from '../../core/translation/send/glossary.ts';
import { happened, isPerhapsPaid, type SdkSituation, sdkError, situationOf } from './sdk-error.ts';

/** The most UTF-8 bytes of one TranslateText request: https://docs.aws.amazon.com/translate/latest/dg/what-is-limits.html (November 2026). */
const MAX_REQUEST_BYTES = 10_000;
/** Price of standard real-time translation: https://aws.amazon.com/translate/pricing (November 2026). */
const USD_PER_MILLION_CHARACTERS = 15;

interface Situation {
  readonly code: ErrorCode;
  readonly remedy: string;
}

const WAIT: Situation = { code: 'translator-unavailable', remedy: 'Wait: a queue tries the work again by itself.' };
const THROTTLED: Situation = {
  code: 'translator-throttled',
  remedy: 'Wait: a queue tries the work again by itself. If it lasts, ask AWS Support for a higher rate.',
};
const DENIED: Situation = {
  code: 'translator-denied',
  remedy: 'Grant the action translate:TranslateText on resource * to the role that translates, then retry.',
};
const INVALID: Situation = {
  code: 'translator-request-invalid',
  remedy: 'The request broke a rule of the service: report it with this message; retrying gives the same answer.',
};

/** Errors of TranslateText that `situationOf` would misread or explain too little. */
const SITUATIONS: Readonly<Record<string, Situation>> = {
  UnsupportedLanguagePairException: {
    code: 'translator-unsupported-pair',
    remedy: 'Ask for another language, or allow the way through English (the setting pivot).',
  },
  TextSizeLimitExceededException: {
    code: 'translator-request-invalid',
    remedy: 'A request was cut wrongly, which is a defect of Wirebrief: report it with this message.',
  },
  ResourceNotFoundException: {
    code: 'translator-request-invalid',
    remedy: 'The glossary named in the request is not in Amazon Translate: deploy again, then drop the article again.',
  },
};

const GENERAL: Readonly<Record<SdkSituation, Situation>> = {
  denied: DENIED,
  throttled: THROTTLED,
  unavailable: WAIT,
  refused: INVALID,
};

function translated(error: unknown, { from, to }: TranslationRequest): WirebriefError {
  const sdk = sdkError(error);
  const situation = SITUATIONS[sdk.name] ?? GENERAL[situationOf(sdk)];
  const found = `Amazon Translate ${happened(sdk)} for ${from} to ${to}.`;
  return new WirebriefError(situation.code, found, situation.remedy, {
    language: to,
    perhapsPaid: isPerhapsPaid(sdk),
    cause: error,
  });
}

function codeFor(tag: LanguageTag, { from, to }: TranslationRequest): string {
  const code = toAmazonCode(tag);
  if (code !== undefined) return code;
  const message = `Amazon Translate does not have the language ${tag} (asked for ${from} to ${to}).`;
  throw new WirebriefError('translator-unsupported-pair', message, 'Ask for another language or translator.', {
    language: to,
  });
}

/** Only formality is set. Profanity is never masked, since a mask would change what somebody said. */
const settingsOf = ({ formality }: TranslationRequest): TranslationSettings | undefined =>
  formality === undefined ? undefined : { Formality: formality === 'formal' ? 'FORMAL' : 'INFORMAL' };

/** The service ignores a formality it does not support without an error, and then leaves `AppliedSettings` out. */
function applied({ AppliedSettings }: TranslateTextCommandOutput): Readonly<Record<string, string>> | undefined {
  return AppliedSettings?.Formality === undefined ? undefined : { formality: AppliedSettings.Formality.toLowerCase() };
}

const appliedTerms = ({ AppliedTerminologies = [] }: TranslateTextCommandOutput): readonly GlossaryTerm[] =>
  AppliedTerminologies.flatMap(({ Terms = [] }) =>
    Terms.flatMap(({ SourceText: source, TargetText: target }) => (source && target ? [{ source, target }] : [])),
  );

/** Amazon Translate's TranslateText behind the Translator port. Throws `WirebriefError` with a `translator-…` code, never an SDK error. */
export class AmazonTranslator implements Translator {
  readonly name = 'amazon-translate';
  readonly maxRequestBytes = MAX_REQUEST_BYTES;
  readonly readsMarkup = true;
  readonly usdPerMillionCharacters = USD_PER_MILLION_CHARACTERS;
  readonly #client: TranslateClient;

  constructor(client: TranslateClient) {
    this.#client = client;
  }

  async canTranslate(from: LanguageTag, to: LanguageTag): Promise<boolean> {
    return toAmazonCode(from) !== undefined && toAmazonCode(to) !== undefined;
  }

  async translate(request: TranslationRequest): Promise<TranslationResponse> {
    const output = await this.#askTwice(request, codeFor(request.from, request));
    if (output.TranslatedText === undefined) {
      const message = `Amazon Translate answered without a text for ${request.from} to ${request.to}.`;
      throw new WirebriefError('translator-answer-invalid', message, 'Retry the language.', { language: request.to });
    }
    const appliedSettings = applied(output);
    const terms = appliedTerms(output);
    return {
      text: output.TranslatedText,
      ...(appliedSettings ? { appliedSettings } : {}),
      ...(terms.length > 0 ? { appliedTerms: terms } : {}),
    };
  }

  /** If the service doubts the source language, its error names the one it detected, and a second request with that code works. */
  async #askTwice(request: TranslationRequest, source: string): Promise<TranslateTextCommandOutput> {
    try {
      return await this.#ask(request, source);
    } catch (error) {
      const detected = error instanceof DetectedLanguageLowConfidenceException ? error.DetectedLanguageCode : undefined;
      if (detected === undefined || detected === source)
        throw error instanceof WirebriefError ? error : translated(error, request);
      return await this.#ask(request, detected).catch((second: unknown) => {
        throw second instanceof WirebriefError ? second : translated(second, request);
      });
    }
  }

  #ask(request: TranslationRequest, source: string): Promise<TranslateTextCommandOutput> {
    const settings = settingsOf(request);
    return this.#client.send(
      new TranslateTextCommand({
        Text: request.text,
        SourceLanguageCode: source,
        TargetLanguageCode: codeFor(request.to, request),
        // The service takes one terminology a request.
        ...(request.terminology === undefined ? {} : { TerminologyNames: [request.terminology] }),
        ...(settings ? { Settings: settings } : {}),
      }),
    );
  }
}
