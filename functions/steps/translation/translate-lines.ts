import type { Brief } from '../../core/brief/schema.ts';
import { type Failure, failed, failure, succeeded, WirebriefError } from '../../core/errors.ts';
import { englishName, isSameLanguage } from '../../core/languages/find-language.ts';
import type { TranslationMemory, Translator } from '../../core/ports.ts';
import type { LanguageTag } from '../../core/text/language-tag.ts';
import { termsFor } from '../../core/translation/send/glossary.ts';
import { briefLines, type Line } from '../../core/translation/send/lines.ts';
import {
  assembleTranslation,
  personsOf,
  type Translated,
  type TranslateOptions,
  type Work,
} from './assemble-translation.ts';
import type { LineShape } from './kept-lines.ts';
import { withKeptMiddle } from './kept-middle.ts';
import { LineKeeper } from './line-keeper.ts';
import { secondTry } from './second-try.ts';
import { type Pair, Session, type SessionOptions } from './translation-session.ts';

/** A translated brief or a failure. Where no translator is installed, also the lines that the translation memory lacks, for its keeper. */
export type TranslationOutcome =
  | { readonly ok: true; readonly value: Translated }
  | { readonly ok: false; readonly failure: Failure; readonly missingLines?: readonly Line[] };

/**
 * No request begins with less time left than this, in milliseconds: one request takes at most 22 seconds (`adapters/aws/clients.ts`), then what
 * arrived is written.
 */
const RESERVE_MS = 25_000;

/**
 * The brief in `language`. Lines come from the translation memory, then from those this translator was paid for earlier; the others
 * go to the translator in as few requests as its limit allows. Every line is checked, and one that fails is sent once more, alone.
 * One that still fails stays in the brief, and its verdict is `review`. The brief's own language, also by another tag (`en` for `en-GB`), gives
 * the brief itself without a request. Failures of the translator are returned, and `work-unfinished` where the time does not
 * suffice: what has arrived is kept, and the next run sends only the rest. Each run sends at least one request.
 */
export async function translateBrief(
  brief: Brief,
  language: LanguageTag,
  options: TranslateOptions,
): Promise<TranslationOutcome> {
  if (isSameLanguage(language, brief.language))
    return succeeded({ brief: { ...brief, language }, requests: 0, remembered: 0 });
  const pair = { from: brief.language, to: language };
  const lines = briefLines(brief);
  try {
    const known = await knownLines(pair, lines, options.memory);
    const terms = termsFor(options.glossary, pair.from, pair.to);
    const work = { brief, pair, lines, options, terms, known, kept: new Map() };
    const unknown = lines.filter(({ id }) => !known.has(id));
    if (unknown.length === 0) return succeeded(assembleTranslation(work, new Map(), undefined));
    const { translator } = options;
    return translator ? await translated(work, translator, unknown) : notInstalled(pair, unknown, lines.length);
  } catch (error) {
    if (error instanceof WirebriefError) return failed(error.within({ language }).failure);
    throw error;
  }
}

/** The lines the translation memory has, by line id. */
async function knownLines(pair: Pair, lines: readonly Line[], memory: TranslationMemory | undefined) {
  const sources = lines.map(({ text }) => text);
  const found = (await memory?.find(sources, pair.from, pair.to)) ?? [];
  return new Map(lines.flatMap(({ id }, i) => (found[i] === undefined ? [] : [[id, found[i]] as const])));
}

/** What shapes the lines that a translator is asked for, besides their text. */
export const shapeOf = (pair: Pair, translator: Translator, { formality, glossary }: SessionOptions): LineShape => ({
  ...pair,
  translator: translator.identity ?? translator.name,
  formality,
  terms: termsFor(glossary, pair.from, pair.to),
});

/** The brief with the lines that are not kept from earlier sent to the translator; a failure where it does not have the pair. */
async function translated(work: Work, translator: Translator, unknown: readonly Line[]): Promise<TranslationOutcome> {
  const { brief, pair, options } = work;
  const { fingerprint } = brief.provenance;
  const paying = options.kept
    ? withKeptMiddle(translator, { kept: options.kept, fingerprint, to: pair.to })
    : translator;
  const session = new Session(paying, pair, options);
  const keeper = new LineKeeper({ ...options, session, pair, brief, shape: shapeOf(pair, translator, options) });
  session.beforeRequest = () => readyToSend(session, keeper, work);
  const sources = [...new Set(unknown.map(({ text }) => text))]; // a key fact may repeat a sentence of the summary: it is sent once
  const good = await keeper.find(sources);
  const rest = sources.filter((source) => !good.has(source));
  if (rest.length > 0 && !(await translator.canTranslate(pair.from, pair.to)))
    return unsupported(pair, translator.name);
  const judged = { sources: rest, people: personsOf(brief) };
  await session.translate(rest);
  await keeper.keepJudged(rest, judged.people);
  await secondTry(session, pair, judged);
  await keeper.keepJudged(rest, judged.people);
  const earlier = unknown.filter(({ text }) => good.has(text) || !session.wasSent(text));
  const kept = new Map(earlier.map(({ id, text }) => [id, good.get(text) ?? keeper.earlierLine(text)]));
  const answers = unknown
    .filter(({ id }) => !kept.has(id))
    .map(({ id, text }) => [id, session.targetOf(text)] as const);
  return succeeded(
    assembleTranslation({ ...work, kept }, new Map(answers), session.requests > 0 ? session : undefined),
  );
}

/** Keeps what has arrived; throws `work-unfinished` where the time left is too short for one more request. */
async function readyToSend({ requests, sent }: Session, keeper: LineKeeper, { lines, options }: Work): Promise<void> {
  await keeper.keepArrived();
  const left = options.remaining?.() ?? Number.POSITIVE_INFINITY;
  if (requests === 0 || left >= RESERVE_MS) return;
  throw new WirebriefError(
    'work-unfinished',
    `${requests} requests were answered with ${sent.size} of ${lines.length} lines or pieces of lines, then ${Math.round(left / 1_000)} s were left, too few for another.`,
    'Nothing to do: what was paid for is kept, and the next message continues there.',
  );
}

const inWords = ({ from, to }: Pair): string => `${englishName(from)} to ${englishName(to)}`;

function notInstalled(pair: Pair, missingLines: readonly Line[], all: number): TranslationOutcome {
  const reason = failure(
    'translator-not-installed',
    `No translator for ${inWords(pair)} is at hand, and the translation memory lacks ${missingLines.length} of ${all} lines.`,
    'Install Apertium with a pair for these languages, choose Amazon Translate by name, or add the lines to the translation memory.',
    { language: pair.to },
  );
  return { ok: false, failure: reason, missingLines };
}

const unsupported = (pair: Pair, translator: string): TranslationOutcome =>
  failed(
    failure(
      'translator-unsupported-pair',
      `${translator} does not translate from ${inWords(pair)}.`,
      'Ask for another language, allow a language between (the setting pivot), or choose another translator.',
      { language: pair.to },
    ),
  );
