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
import { isReportIn, withoutReports } from './marks/reopened.ts';
import { splitInterrupted } from './marks/split-interrupted.ts';
import { withoutLabel } from './marks/transcript-label.ts';
import { entitiesOf } from './people/entities-of.ts';
import { regionNames } from './people/names/region-names.ts';
import { readPeople } from './people/read-people.ts';
import type { QuoteAnalysis } from './quote.ts';
import { findReported } from './reported/reported.ts';
import { joinSpeech, reportingSentences } from './sentence/reporting.ts';
import { grammarOf, showsNames } from './words/grammar.ts';
import { type Token, tokenize, tokensWithin } from './words/tokens.ts';

/**
 * Every attributed quotation of a text with its speaker, speech that is only retold (`indirect`) among them, and the people, organizations and places named in it.
 * Offsets are UTF-16 code units into `analyzed.text`; `text` is made of the article's own characters. Never throws;
 * a text without quotations gives none. A speaker who cannot be proved is null.
 */
export function findQuotes(analyzed: AnalyzedText): QuoteAnalysis {
  const { text, language } = analyzed;
  const all = tokensOf(analyzed);
  const tokens = showsNames(language) ? all : [];
  const grammar = grammarOf(language, tokens);
  const tokensIn = tokensWithin(text, all, language);
  const { cues, auxiliaries } = grammar.lexicon;
  const hasCue = (span: Span): boolean =>
    tokensIn(span).some(({ lower }) => cues.has(lower) && !auxiliaries.has(lower));
  // Where a closing mark was forgotten, the reporter's words may follow unmarked: a verb of speech betrays them.
  const hasReport = (span: Span): boolean => isReportIn(tokensIn(span), grammar);
  const found = findMarkedSpans(text, analyzed.paragraphs);
  const marked = withoutReports(found, { text, hasCue, hasReport });
  const dialogue = findDialogue(text, language, analyzed.paragraphs, hasCue);
  const inDialogue = new Set(dialogue.map((span) => span.paragraph));
  const split = splitInterrupted(
    text,
    marked.filter((span) => !inDialogue.has(span.paragraph)),
    hasCue,
    partOf(language, GRAMMAR)?.setsInquitInsideMarks
      ? (clause) => isInquitClause(tokensIn(clause), grammar)
      : undefined,
  );
  const spans = [...split.map((span) => withoutLabel(text, span)), ...dialogue].sort(
    (a, b) => a.outer.start - b.outer.start,
  );
  const isVerbOfSpeech = (token: Token): boolean =>
    (cues.has(token.lower) && !auxiliaries.has(token.lower)) ||
    (grammar.lexicon.verbEndings !== undefined && /.ed$/u.test(token.lower));
  const sentences = joinSpeech(
    reportingSentences(analyzed, spans, tokensIn),
    isVerbOfSpeech,
    grammar.lexicon.order === 'verb-second',
    (quote) =>
      grammar.lexicon.order === 'subject-first' && /[^.]\.\P{L}{0,3}$/u.test(text.slice(quote.end - 5, quote.end)),
  );
  const quoted = [...spans, ...found.filter((span) => span.isReopened)]
    .map((span) => span.outer)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const people = readPeople({
    text,
    tokens,
    grammar,
    regions: regionNames(language),
    quoted,
    sentences: analyzed.sentences,
  });
  const quotations = readQuotations({ text, tokensIn }, spans, sentences, grammar);
  const attributed = speakersOf({ text, sentences, quotations, people, grammar });
  const reported = findReported({ analyzed, tokensIn }, quoted, people, grammar);
  const quotes = [...joinSegments(text, attributed), ...reported].sort((a, b) => a.start - b.start);
  return { quotes, entities: entitiesOf(people) };
}

function tokensOf({ text, language, paragraphs }: AnalyzedText): readonly Token[] {
  const tokens: Token[] = [];
  for (const paragraph of paragraphs) for (const token of tokenize(text, paragraph, language)) tokens.push(token);
  return tokens;
}
