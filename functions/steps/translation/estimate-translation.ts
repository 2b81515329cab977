import type { Brief } from '../../core/brief/schema.ts';
import { isSameLanguage } from '../../core/languages/find-language.ts';
import type { TranslationMemory, Translator } from '../../core/ports.ts';
import type { LanguageTag } from '../../core/text/language-tag.ts';
import { briefLines } from '../../core/translation/send/lines.ts';
import { personsOf } from './assemble-translation.ts';
import type { KeptLines } from './kept-lines.ts';
import { LineKeeper } from './line-keeper.ts';
import { linesToTryAgain } from './second-try.ts';
import { shapeOf } from './translate-lines.ts';
import { codePoints, type Pair, Session, type SessionOptions } from './translation-session.ts';

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
  const { memory, translator } = options;
  const session = new Session(translator, pair, options);
  const remembered = (await memory?.find(lines, pair.from, pair.to)) ?? [];
  const unknown = lines.filter((_, i) => remembered[i] === undefined);
  const sources = [...new Set(unknown)];
  const shape = shapeOf(pair, translator, options);
  const good = await new LineKeeper({ kept: options.kept, session, pair, brief, shape }).find(sources);
  const rest = sources.filter((source) => !good.has(source));
  const again = linesSentAgain(session, pair, { sources: rest, people: personsOf(brief) });
  const requests = [
    ...session.requestsFor(rest),
    ...again.flatMap((source) => session.piecesToRepeat(source).map((text) => session.requestFor(text))),
  ];
  const sent = new Set(rest.filter((source) => session.lacks(source) || again.includes(source)));
  const unsent = lines.filter((line, i) => remembered[i] !== undefined || !sent.has(line));
  const translatedCharacters = total(requests.map(codePoints));
  const rememberedCharacters = total(unsent.map(codePoints));
  const { usdPerMillionCharacters } = translator;
  return {
    lines: lines.length,
    knownLines: unsent.length,
    calls: requests.length,
    translatedCharacters,
    rememberedCharacters,
    estimatedUsd: (translatedCharacters * usdPerMillionCharacters) / 1e6,
    savedUsd: (rememberedCharacters * usdPerMillionCharacters) / 1e6,
  };
}

/** The doubtful lines of an earlier try of the same brief that are still to be sent alone. */
function linesSentAgain(
  session: Session,
  pair: Pair,
  lines: { sources: readonly string[]; people: readonly string[] },
) {
  const sources = lines.sources.filter((source) => !session.lacks(source));
  const again = linesToTryAgain(session, pair, { ...lines, sources });
  return [...again.keys()].map((i) => sources[i] ?? '');
}
