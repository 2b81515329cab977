import { WirebriefError } from '../../core/errors.ts';
import type { TranslationRequest, TranslationResponse, Translator } from '../../core/ports.ts';
import { type Amounts, dollars, NOTHING } from '../../core/spend/amounts.ts';
import type { Budget } from '../../core/spend/budget.ts';

/**
 * The same translator, with the exact characters of each request reserved before it goes out; where it goes through a middle
 * language, those of each step. A request that failed and costs nothing gives back what was reserved. Throws what the budget throws.
 */
export const budgeted = (translator: Translator, budget: Budget): Translator =>
  translator.around?.((direct) => withBudget(direct, budget)) ?? withBudget(translator, budget);

function withBudget(translator: Translator, budget: Budget): Translator {
  const { name, identity, maxRequestBytes, readsMarkup, usdPerMillionCharacters } = translator;
  return {
    name,
    ...(identity === undefined ? {} : { identity }),
    maxRequestBytes,
    readsMarkup,
    usdPerMillionCharacters,
    canTranslate: (from, to) => translator.canTranslate(from, to),
    translate: (request) => translateWithin(translator, request, budget),
  };
}

async function translateWithin(
  translator: Translator,
  request: TranslationRequest,
  budget: Budget,
): Promise<TranslationResponse> {
  const reservation = await budget.reserve(costOf(request, translator));
  try {
    return await translator.translate(request);
  } catch (error) {
    // Where giving back fails too, the count stays too high, and the first error is the one to be told.
    if (isUnpaid(error)) await reservation.release().catch(() => undefined);
    throw error;
  }
}

function costOf({ text }: TranslationRequest, { usdPerMillionCharacters }: Translator): Amounts {
  const characters = [...text].length;
  return { ...NOTHING, characters, requests: 1, usd: dollars((characters * usdPerMillionCharacters) / 1e6) };
}

/** Whether a request that failed is certain to cost nothing. An answer that cannot be used was paid for; one that did not arrive perhaps. */
const isUnpaid = (error: unknown): boolean =>
  error instanceof WirebriefError && error.code !== 'translator-answer-invalid' && !error.perhapsPaid;
