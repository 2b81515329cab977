import type { Brief } from '../core/brief/schema.ts';
import { type Failure, failed, failure, succeeded, WirebriefError } from '../core/errors.ts';
import { englishName, isSameLanguage } from '../core/languages/find-language.ts';
import type { KeptLine } from '../core/manifest/kept-line.ts';
import type { TranslationMemory, Translator } from '../core/ports.ts';
import type { LanguageTag } from '../core/text/language-tag.ts';
import { termsFor } from '../core/translation/send/glossary.ts';
import { briefLines, type Line } from '../core/translation/send/lines.ts';
import {
  assembleTranslation,
  personsOf,
  type Translated,
  type TranslateOptions,
  type Work,
} from './assemble-translation.ts';
import type { LineShape } from './kept-lines.ts';
import { problemsOf, problemsOfAll, secondTry } from './second-try.ts';
import { type Pair, Session, type SessionOptions } from './translation-session.ts';

/** A translated brief or a failure. Where no translator is installed, also the lines that the translation memory lacks, for its keeper. */
export type TranslationOutcome =
  | { readonly ok: true; readonly value: Translated }
  | { readonly ok: false; readonly failure: Failure; readonly missingLines?: readonly Line[] };

/**
 * The brief in `language`. Lines come from the translation memory, then from those this translator was paid for earlier; the others
 * go to the translator in as few requests as its limit allows. Every line is checked, and one that fails is sent once more, alone.
 * One that still fails stays in the brief, and its verdict is `review`. The brief's own language, also by another tag (`en` for `en-GB`), gives
 * the brief itself without a request. Failures of the translator are returned.
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
    const unknown = lines.filter(({ id }) => !known.has(id));
    const kept = await keptLines(pair, unknown, options);
    const terms = termsFor(options.glossary, pair.from, pair.to);
    const work = { brief, pair, lines, options, terms, known, kept };
    const missing = unknown.filter(({ id }) => !kept.has(id));
    return missing.length > 0
      ? await translated(work, missing)
      : succeeded(assembleTranslation(work, new Map(), undefined));
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

/** The lines this translator was paid for earlier, by line id; those that fail today's checks are left out and asked for again. */
async function keptLines(pair: Pair, lines: readonly Line[], options: TranslateOptions) {
  const { kept, translator } = options;
  if (!kept || !translator) return new Map<string, KeptLine>();
  const sources = lines.map(({ text }) => text);
  const found = await kept.find(sources, shapeOf(pair, translator, options));
  return new Map(
    lines.flatMap(({ id, text }, i) => {
      const line = found[i];
      return line && problemsOf(pair, text, line.target).length === 0 ? [[id, line] as const] : [];
    }),
  );
}

/** What shapes the lines that a translator is asked for, besides their text; a glossary without terms for the pair does not. */
export const shapeOf = (pair: Pair, translator: Translator, { formality, glossary }: SessionOptions): LineShape => ({
  ...pair,
  translator: translator.identity ?? translator.name,
  formality,
  glossary: termsFor(glossary, pair.from, pair.to).length > 0 ? glossary?.sha256 : undefined,
});

/** The brief with its missing lines sent to the translator; a failure where there is none for the pair. */
async function translated(work: Work, missing: readonly Line[]): Promise<TranslationOutcome> {
  const { pair, lines, options } = work;
  const { translator } = options;
  if (!translator) return notInstalled(pair, missing, lines.length);
  if (!(await translator.canTranslate(pair.from, pair.to))) return unsupported(pair, translator.name);
  const session = new Session(translator, pair, options);
  const answers = await sendLines({ session, work, shape: shapeOf(pair, translator, options) }, missing);
  return succeeded(assembleTranslation(work, answers, session));
}

interface Sending {
  readonly session: Session;
  readonly work: Work;
  readonly shape: LineShape;
}

/** Translates lines; the answers by line id. Lines that were paid for are kept, even if a later request fails. */
async function sendLines(sending: Sending, missing: readonly Line[]): Promise<ReadonlyMap<string, string>> {
  const { session, work } = sending;
  const distinct = new Set(missing.map(({ text }) => text)); // a key fact may repeat a sentence of the summary: it is sent once
  const sources = [...distinct];
  try {
    const first = await session.translate(sources);
    const targets = await secondTry(session, work.pair, { sources, targets: first, people: personsOf(work.brief) });
    const answers = new Map(sources.map((source, i) => [source, targets[i] ?? '']));
    await keepGood(sending, answers);
    return new Map(missing.map(({ id, text }) => [id, answers.get(text) ?? '']));
  } catch (error) {
    await keepGood(sending, new Map([...session.answered].filter(([source]) => distinct.has(source))));
    throw error;
  }
}

/** Keeps the answers, by source line, that pass their checks and lose nobody's name, so that no doubtful line is used again. */
async function keepGood({ session, work, shape }: Sending, answers: ReadonlyMap<string, string>): Promise<void> {
  const { brief, pair, options } = work;
  const [sources, targets] = [[...answers.keys()], [...answers.values()]];
  const problems = problemsOfAll(pair, { sources, targets, people: personsOf(brief) });
  const good = [...answers].filter((_, i) => problems[i]?.length === 0);
  const { name: translator, appliedSettings } = session;
  const settings = appliedSettings ? { appliedSettings: { ...appliedSettings } } : {};
  const lines = good.map(([source, target]) => ({ ...pair, source, target, translator, ...settings }));
  await options.kept?.keep(lines, shape);
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
