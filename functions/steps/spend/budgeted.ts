import { WirebriefError } from '../../core/errors.ts';
import type { TranslationRequest, TranslationResponse, Translator } from '../../core/ports.ts';
import { NOTHING } from '../../core/spend/spend.ts';
import type { Budget } from './budget.ts';

/** A translator that counts the characters of each request in a budget before it goes out. A request that fails is not charged, and is taken back. */
export function budgeted(translator: Translator, budget: Budget): Translator {
  const { name, identity, maxRequestBytes, readsMarkup, usdPerMillionCharacters } = translator;
  return {
    ...{ name, maxRequestBytes, readsMarkup, usdPerMillionCharacters },
    ...(identity === undefined ? {} : { identity }),
    canTranslate: (from, to) => translator.canTranslate(from, to),
    async translate(request: TranslationRequest): Promise<TranslationResponse> {
      const characters = [...request.text].length;
      const usd = (characters * usdPerMillionCharacters) / 1e6;
      const reservation = await budget.reserve({ spend: { ...NOTHING, characters, usd } });
      try {
        return await translator.translate(request);
      } catch (error) {
        // A request whose answer never came may have been charged: only where the service answered is it certain that it was not.
        if (error instanceof WirebriefError && !isUnanswered(error)) await budget.release(reservation);
        throw error;
      }
    },
  };
}

const isUnanswered = ({ code }: WirebriefError): boolean => code === 'translator-unavailable';
