import { WirebriefError } from '../../core/errors.ts';
import type { TranslationRequest, TranslationResponse, Translator } from '../../core/ports.ts';
import { NOTHING, type Spending } from '../../core/spend/spend.ts';

/** A translator that counts the characters of each request in a budget before it goes out. A request that fails is not charged, and is taken back. */
export function budgeted(translator: Translator, spending: Spending): Translator {
  const { name, identity, maxRequestBytes, readsMarkup, usdPerMillionCharacters } = translator;
  return {
    ...{ name, maxRequestBytes, readsMarkup, usdPerMillionCharacters },
    ...(identity === undefined ? {} : { identity }),
    canTranslate: (from, to) => translator.canTranslate(from, to),
    async translate(request: TranslationRequest): Promise<TranslationResponse> {
      const characters = [...request.text].length;
      const usd = (characters * usdPerMillionCharacters) / 1e6;
      const reservation = await spending.reserve({ spend: { ...NOTHING, characters, usd } });
      try {
        return await translator.translate(request);
      } catch (error) {
        // Failed requests are not charged (Amazon Translate FAQ); one whose answer never came may have been.
        if (!isUnanswered(error)) await reservation.release();
        throw error;
      }
    },
  };
}

/** Whether a request went out and no answer came in time: it may have been worked on, and charged. */
const isUnanswered = (error: unknown): boolean =>
  !(error instanceof WirebriefError) || (error.cause instanceof Error && error.cause.name === 'TimeoutError');
