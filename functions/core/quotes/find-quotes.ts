import type { AnalyzedText } from '../article/article.ts';
import { GRAMMAR } from '../languages/listed/grammar.ts';
import { partOf } from '../languages/part-of.ts';
import type { Span } from '../text/span.ts';
import { isInquitClause } from './attribution/inquit-clause.ts';
import { joinSegments } from './attribution/join-segments.ts';
import { readQuotations } from './attribution/quotations.ts';
import { speakersOf } from './attribution/speakers.ts';
import { findDialogue } from './marks/dialogue.ts';
import { findMarkedSpans } from './marks/find-marked-spans.ts';
import type { MarkedSpan } from './marks/marked-span.ts';
import { isReportIn, withoutReports } from './marks/reopened.ts';
import { splitInterrupted } from './marks/split-interrupted.ts';
import { withoutLabel } from './marks/transcript-label.ts';
import { printedSpeaker } from './patterns/printed-speaker.ts';
import { entitiesOf } from './people/entities-of.ts';
import { isAliasAt } from './people/mentions-in.ts';
import { regionNames } from './people/names/region-names.ts';
import { readPeople } from './people/read-people.ts';
import { withOneRole } from './people/with-one-role.ts';
import type { Quote, QuoteAnalysis, Speaker } from './quote.ts';
import { findReported } from './reported/reported.ts';
import { joinSpeech, type ReportingSentence, reportingSentences } from './sentence/reporting.ts';
import { grammarOf, showsNames } from './words/grammar.ts';
import { lexiconFor } from './words/lexicon.ts';
import type { Grammar } from './words/mention.ts';
import { withNamesAsNames } from './words/names-like-words.ts';
import { type Token, tokenize, tokensWithin } from './words/tokens.ts';

/**
 * The quotations of a text as they may be printed: see `readQuotes`, with the speakers whom every step to their name makes safe
 * (`patterns/`); others are left open, and names without proof that they are a person's. Words that somebody denies, or did not say, are left out: beside a name they would read as said.
 */
export function findQuotes(analyzed: AnalyzedText): QuoteAnalysis {
  const { quotes, entities } = readQuotes(analyzed);
  const knowsSpeech = lexiconFor(analyzed.language).cues.size > 0;
  const printed = ({ speaker }: Quote): Speaker | null => printedSpeaker(speaker, analyzed.language, knowsSpeech);
  const hasCapitals = showsNames(analyzed.language);
  const said = quotes
    .filter(({ isDenied }) => !isDenied)
    .map((quote) => ({ ...quote, speaker: printed(quote) }))
    .filter((quote) => hasCapitals || !mayBeName(quote));
  const listed = entities.filter(({ isProven }) => isProven);
  return { quotes: withOneRole(said, listed), entities: listed };
}

/**
 * In a script without capitals nothing tells a name in marks from somebody's word: what is short, ends as no sentence does and is
 * nobody's is no quotation. `قناة «النهر»`, `“护桥条款”` → true.
 */
const mayBeName = ({ text, kind, speaker }: Quote): boolean =>
  speaker === null && kind === 'mixed' && (HAN_NAME.test(text) || SPACED_NAME.test(text));
const HAN_NAME = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}·]{1,7}$/u;
const SPACED_NAME = /^(?:(?!\p{Script=Han})[\p{L}\p{M}])+(?:\s(?:(?!\p{Script=Han})[\p{L}\p{M}])+)?$/u;

/**
 * Every attributed quotation of a text with its speaker, speech that is only retold (`indirect`) among them, and the people, organizations and places named in it.
 * Offsets are UTF-16 code units into `analyzed.text`; `text` is made of the article's own characters. Never throws;
 * a text without quotations gives none. A speaker who cannot be proved is null.
 */
export function readQuotes(analyzed: AnalyzedText): QuoteAnalysis {
  const { text, language } = analyzed;
  const all = withNamesAsNames(tokensOf(analyzed), language);
  const tokens = showsNames(language) ? all : [];
  const grammar = grammarOf(language, tokens);
  const source: Source = { analyzed, grammar, tokensIn: tokensWithin(text, all, language) };
  const { spans, reopened } = spansOf(source);
  const sentences = sentencesOf(source, spans);
  const quoted = [...spans, ...reopened].map((span) => span.outer).sort((a, b) => a.start - b.start || a.end - b.end);
  const regions = regionNames(language);
  const people = readPeople({ text, tokens, grammar, regions, quoted, sentences: analyzed.sentences });
  const quotations = readQuotations({ text, tokensIn: source.tokensIn }, spans, sentences, grammar);
  const attributed = speakersOf({ text, sentences, quotations, people, grammar });
  const reported = findReported(source, quoted, people, grammar);
  const quotes = [...joinSegments(text, attributed, grammar), ...reported]
    // `known as “Sparrow”`: a name between marks, said by nobody.
    .filter((quote) => !isAliasAt(quote, people))
    .sort((a, b) => a.start - b.start);
  return { quotes, entities: entitiesOf(people) };
}

/** A text with the words of any part of it. */
interface Source {
  readonly analyzed: AnalyzedText;
  readonly grammar: Grammar;
  readonly tokensIn: (span: Span) => readonly Token[];
}

/** What is quoted, in text order; `reopened` are marks that open again what was never closed. */
function spansOf({ analyzed, grammar, tokensIn }: Source): { spans: MarkedSpan[]; reopened: MarkedSpan[] } {
  const { text, language, paragraphs } = analyzed;
  const hasCue = (span: Span): boolean => tokensIn(span).some((token) => isCue(token, grammar));
  // Where a closing mark was forgotten, the reporter's words may follow unmarked: a verb of speech betrays them.
  const hasReport = (span: Span): boolean => isReportIn(tokensIn(span), grammar);
  const found = findMarkedSpans(text, paragraphs);
  const marked = withoutReports(found, { text, hasCue, hasReport });
  const dialogue = findDialogue(text, language, paragraphs, hasCue);
  const dialogueEnds = new Map(dialogue.map(({ paragraph, outer }) => [paragraph, outer.end]));
  const split = splitInterrupted(
    text,
    marked.filter(({ paragraph, outer }) => outer.start >= (dialogueEnds.get(paragraph) ?? 0)),
    {
      isReporting: hasCue,
      isInquitClause: (clause) => isInquitClause(tokensIn(clause), grammar),
      setsCommas: partOf(language, GRAMMAR)?.setsInquitInsideMarks === true,
    },
  );
  const spans = [...split.map((span) => withoutLabel(text, span)), ...dialogue];
  return {
    spans: spans.sort((a, b) => a.outer.start - b.outer.start),
    reopened: found.filter((span) => span.isReopened),
  };
}

const isCue = ({ lower }: Token, { lexicon }: Grammar): boolean =>
  lexicon.cues.has(lower) && !lexicon.auxiliaries.has(lower);

/** The reporter's sentences, those that one quotation runs through joined into one. */
function sentencesOf({ analyzed, grammar, tokensIn }: Source, spans: readonly MarkedSpan[]): ReportingSentence[] {
  const { order, verbEndings } = grammar.lexicon;
  const isVerbOfSpeech = (token: Token): boolean =>
    isCue(token, grammar) ||
    (verbEndings !== undefined && token.lower.length > 2 && grammar.lexicon.finiteEndings?.test(token.lower) === true);
  return joinSpeech(
    reportingSentences(analyzed, spans, tokensIn),
    isVerbOfSpeech,
    order === 'verb-second',
    (quote) => order === 'subject-first' && /[^.]\.\P{L}{0,3}$/u.test(analyzed.text.slice(quote.end - 5, quote.end)),
  );
}

function tokensOf({ text, language, paragraphs }: AnalyzedText): readonly Token[] {
  const tokens: Token[] = [];
  for (const paragraph of paragraphs) for (const token of tokenize(text, paragraph, language)) tokens.push(token);
  return tokens;
}
