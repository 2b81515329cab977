import type { Brief, LineIssue } from '../../core/brief/schema.ts';
import type { KeptLine } from '../../core/manifest/kept-line.ts';
import type { TranslationMemory, Translator } from '../../core/ports.ts';
import { canJudge, checkLine, glossaryProblems, nameProblems } from '../../core/translation/check/check-line.ts';
import { missingNames } from '../../core/translation/check/check-names.ts';
import { withWrittenNames } from '../../core/translation/names/with-written-names.ts';
import { writtenNames } from '../../core/translation/names/written-names.ts';
import { type GlossaryTerm, termsIn, termsNotApplied } from '../../core/translation/send/glossary.ts';
import { type Line, withLines } from '../../core/translation/send/lines.ts';
import type { KeptLines } from './kept-lines.ts';
import { codePoints, type Pair, type Session, type SessionOptions } from './translation-session.ts';

export interface TranslateOptions extends SessionOptions {
  readonly translator?: Translator | undefined;
  readonly memory?: TranslationMemory | undefined;
  /** Where lines that were paid for are kept; if it is missing, none are kept. */
  readonly kept?: KeptLines | undefined;
  /** The milliseconds left for the work; without it, there is no limit. */
  readonly remaining?: (() => number) | undefined;
}

/** A translated brief, with what it took to make it. */
export interface Translated {
  readonly brief: Brief;
  /** Requests sent to the translator; 0 where no line had to be sent. */
  readonly requests: number;
  /** Lines taken from the translation memory or kept from an earlier request. */
  readonly remembered: number;
}

/** A brief that is being translated. */
export interface Work {
  readonly brief: Brief;
  readonly pair: Pair;
  readonly lines: readonly Line[];
  readonly options: TranslateOptions;
  /** The glossary's terms for this pair of languages. */
  readonly terms: readonly GlossaryTerm[];
  /** Lines the translation memory has, by line id. */
  readonly known: ReadonlyMap<string, string>;
  /** Lines of which nothing was sent now because they were paid for earlier, by line id. */
  readonly kept: ReadonlyMap<string, KeptLine>;
}

/** The people whose names a translation may not lose: those listed, and the speakers named beside quotes; `she` is no name. */
export const personsOf = ({ people, quotes }: Brief): readonly string[] => [
  ...new Set([
    ...people.map(({ name }) => name),
    ...quotes.flatMap(({ speaker }) => (speaker?.resolvedBy === 'named' ? [speaker.name] : [])),
  ]),
];

function verdictOf(pair: Pair, issues: readonly LineIssue[]): 'pass' | 'review' | 'not-checked' {
  if (issues.length > 0) return 'review';
  return canJudge(pair) ? 'pass' : 'not-checked';
}

/** The brief with its translated lines, what made them, and what their checks say. `answers` are the lines the translator gave now, by line id; without a session none were sent. */
export function assembleTranslation(
  work: Work,
  answers: ReadonlyMap<string, string>,
  session: Session | undefined,
): Translated {
  const { brief, pair, known, kept } = work;
  const texts = new Map([...known, ...[...kept].map(([id, { target }]) => [id, target] as const), ...answers]);
  const issues = issuesOf(work, texts);
  // If a translator gave nothing at all, the original stays, since the schema requires text; an issue says so.
  const given = new Map([...texts].filter(([, text]) => text.trim() !== ''));
  const made: Brief = {
    ...withWrittenNames(withLines(brief, given, pair.to), namesIn(work, texts, issues), pair.from),
    provenance: { ...brief.provenance, ...provenanceOf(work, session), ...glossaryUsed(work, texts, session) },
    checks: { ...brief.checks, translation: { verdict: verdictOf(pair, issues), issues } },
  };
  return { brief: made, requests: session?.requests ?? 0, remembered: known.size + kept.size };
}

/** What made the lines, which settings were applied, and how much was sent or did not need to be. */
function provenanceOf({ brief, lines, known, kept, options }: Work, session: Session | undefined) {
  const earlier = [...kept.values()];
  const makers = [
    ...(known.size > 0 && options.memory ? [options.memory.name] : []),
    ...earlier.map(({ translator }) => translator),
    ...(session ? [session.name] : []),
  ];
  const applied = Object.assign({}, ...earlier.map(({ appliedSettings }) => appliedSettings), session?.appliedSettings);
  const remembered = lines.filter(({ id }) => known.has(id) || kept.has(id));
  const rememberedCharacters = remembered.reduce((sum, { text }) => sum + codePoints(text), 0);
  const savedUsd = (rememberedCharacters * (options.translator?.usdPerMillionCharacters ?? 0)) / 1e6;
  return {
    translator: [...new Set(makers)].join('+'),
    ...(Object.keys(applied).length > 0 ? { appliedSettings: applied } : {}),
    usage: {
      ...brief.provenance.usage,
      ...(session?.usage ?? { translatedCharacters: 0, estimatedUsd: 0 }),
      rememberedCharacters,
      savedUsd,
    },
  };
}

/** How the translation writes people's names, as far as its lines without issues prove it. */
function namesIn(
  { brief, pair, lines }: Work,
  texts: ReadonlyMap<string, string>,
  issues: readonly LineIssue[],
): ReadonlyMap<string, string> {
  const doubtful = new Set(issues.map(({ line }) => line));
  const sound = lines.flatMap(({ id, text }) => {
    const target = texts.get(id);
    return target === undefined || doubtful.has(id) ? [] : [{ source: text, target }];
  });
  return writtenNames(pair, sound, personsOf(brief));
}

/** What the checks find in each line; a role's issue also has the role's text, by which pages find it. */
function issuesOf({ brief, pair, lines, terms }: Work, texts: ReadonlyMap<string, string>): LineIssue[] {
  const both = lines.map(({ id, text }) => ({ source: text, target: texts.get(id) ?? '' }));
  const lost = Map.groupBy(missingNames(pair, both, personsOf(brief)), ({ line }) => line);
  return lines.flatMap(({ id }, i) => {
    const line = { ...pair, source: both[i]?.source ?? '', target: both[i]?.target ?? '' };
    const found = [...checkLine(line), ...nameProblems(lost.get(i) ?? []), ...glossaryProblems(line, terms)];
    const shown = id.startsWith('roles.') ? { text: line.target.trim() === '' ? line.source : line.target } : {};
    return found.map(({ message }) => ({ line: id, problem: message, ...shown }));
  });
}

/** What became of the glossary: the terms found in the translation, and those the translator reports as applied. Empty where no term concerns the pair. */
function glossaryUsed(
  { lines, terms, options }: Work,
  texts: ReadonlyMap<string, string>,
  session: Session | undefined,
) {
  if (!options.glossary || terms.length === 0) return {};
  const { name, sha256 } = options.glossary;
  const sources = lines.map(({ text }) => text).join('\n');
  const targets = [...texts.values()].join('\n');
  const present = new Set(termsIn(sources, terms).map(({ term }) => term));
  const missing = new Set(termsNotApplied(sources, targets, terms));
  const reported = [...(session?.reportedTerms.values() ?? [])];
  const applied = [...present].filter((term) => !missing.has(term));
  return { glossary: { name, sha256, applied, ...(reported.length > 0 ? { reported } : {}) } };
}
