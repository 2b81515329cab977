import type { KeptLine } from '../../core/manifest/kept-line.ts';
import type { TranslationRequest, TranslationResponse, Translator } from '../../core/ports.ts';
import type { KeptLines } from './kept-lines.ts';

/** Whose requests are kept: those of one brief in one language. */
export interface MiddleOf {
  readonly kept: KeptLines;
  /** Of the brief. */
  readonly fingerprint: string;
  /** The language asked for; answers in another one are steps on the way to it. */
  readonly to: string;
}

/**
 * The same translator; where it goes through a middle language, the answer of the first step is kept as it arrives, for this brief. If the
 * second step fails, or another language takes the same way, the first is not paid for again.
 */
export const withKeptMiddle = (translator: Translator, middle: MiddleOf): Translator =>
  translator.around?.((direct) => keepingMiddle(direct, middle)) ?? translator;

function keepingMiddle(direct: Translator, middle: MiddleOf): Translator {
  const { name, identity, maxRequestBytes, readsMarkup, usdPerMillionCharacters } = direct;
  return {
    name,
    ...(identity === undefined ? {} : { identity }),
    maxRequestBytes,
    readsMarkup,
    usdPerMillionCharacters,
    canTranslate: (from, to) => direct.canTranslate(from, to),
    translate: (request) => (request.to === middle.to ? direct.translate(request) : step(direct, request, middle)),
  };
}

async function step(
  direct: Translator,
  request: TranslationRequest,
  { kept, fingerprint }: MiddleOf,
): Promise<TranslationResponse> {
  const { text, from, to } = request;
  const shape = { from, to, translator: `${direct.identity ?? direct.name}, first step` };
  const found = (await kept.find([text], shape)).get(text);
  if (found?.doubtful?.fingerprint === fingerprint) return { text: found.target };
  const answer = await direct.translate(request);
  // Nothing has judged it, so it holds for this brief only.
  const doubtful = { fingerprint, alone: true };
  const line: KeptLine = { from, to, source: text, target: answer.text, translator: direct.name, doubtful };
  await kept.keep([line], shape);
  return answer;
}
