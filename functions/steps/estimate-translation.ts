import type { Brief } from '../core/brief/schema.ts';
import { isSameLanguage } from '../core/languages/find-language.ts';
import type { TranslationMemory, Translator } from '../core/ports.ts';
import type { LanguageTag } from '../core/text/language-tag.ts';
import { termsFor } from '../core/translation/send/glossary.ts';
import { briefLines } from '../core/translation/send/lines.ts';
import { packetText, packLines, utf8Bytes } from '../core/translation/send/pack.ts';
import { shield } from '../core/translation/send/protect.ts';
import type { KeptLines } from './kept-lines.ts';
import { shapeOf } from './translate-lines.ts';
import { codePoints, type Pair, type SessionOptions } from './translation-session.ts';

export interface EstimateOptions extends SessionOptions {
  readonly translator: Translator;
  readonly memory?: TranslationMemory | undefined;
  readonly kept?: KeptLines | undefined;
}

/** What one language of one brief will take. Lines that fail their checks are sent once more, which cannot be foreseen. */
export interface Estimate {
  readonly lines: number;
  /** Lines that the translation memory has or that were paid for earlier. */
  readonly knownLines: number;
  readonly calls: number;
  /** Unicode code points sent. */
  readonly translatedCharacters: number;
  readonly rememberedCharacters: number;
  readonly estimatedUsd: number;
  readonly savedUsd: number;
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Estimates what `translateBrief` with the same options would send, without sending it. All zero for the brief's own language. */
export async function estimateTranslation(
  brief: Brief,
  language: LanguageTag,
  options: EstimateOptions,
): Promise<Estimate> {
  const lines = isSameLanguage(language, brief.language) ? [] : briefLines(brief).map(({ text }) => text);
  const pair = { from: brief.language, to: language };
  const terms = termsFor(options.glossary, pair.from, pair.to);
  const unknown = await unknownOf(lines, pair, options);
  const { maxRequestBytes: limit, readsMarkup, usdPerMillionCharacters } = options.translator;
  const sent = (text: string): string => shield(text, readsMarkup, terms).sent;
  const measure = (text: string): number => utf8Bytes(sent(text));
  const packets = packLines([...new Set(unknown)], { limit, measure, language: pair.from });
  const translatedCharacters = total(packets.map((packet) => codePoints(sent(packetText(packet)))));
  const rememberedCharacters = total(lines.map(codePoints)) - total(unknown.map(codePoints));
  return {
    lines: lines.length,
    knownLines: lines.length - unknown.length,
    calls: packets.length,
    translatedCharacters,
    rememberedCharacters,
    estimatedUsd: (translatedCharacters * usdPerMillionCharacters) / 1e6,
    savedUsd: (rememberedCharacters * usdPerMillionCharacters) / 1e6,
  };
}

/** The lines that the translation memory does not have and nobody has paid for. */
async function unknownOf(lines: readonly string[], pair: Pair, options: EstimateOptions): Promise<readonly string[]> {
  const { memory, kept, translator } = options;
  const remembered = (await memory?.find(lines, pair.from, pair.to)) ?? [];
  const rest = lines.filter((_, i) => remembered[i] === undefined);
  const paid = (await kept?.find(rest, shapeOf(pair, translator, options))) ?? [];
  return rest.filter((_, i) => paid[i] === undefined);
}
