import { toEvidence } from '../../brief/facts/evidence.ts';
import { saysTheSame } from '../../brief/rank/choose-sentences.ts';
import { type KeyFact, MIN_KEY_FACTS, SUMMARY_SENTENCES } from '../../brief/schema.ts';
import type { Summary } from '../../brief/summarizer.ts';
import { contentWordsOf } from '../../brief/words/content-words.ts';
import type { NumberedArticle } from '../ask/numbered-article.ts';
import type { ProvedLine } from './judge-line.ts';

/** A built-in sentence may have been shortened, so its first code units say where it stands in the article. */
const FIRST_UNITS = 24;

function repeats(text: string, others: readonly string[], language: string): boolean {
  const words = contentWordsOf(text, language);
  return others.some((other) => saysTheSame(contentWordsOf(other, language), words));
}

/**
 * A summary of proved lines, completed with sentences of the built-in engine that repeat none of them; in article order. `filled`
 * names the completed lines: `summary.2`.
 */
export function fillSummary(
  { article }: NumberedArticle,
  proved: readonly ProvedLine[],
  builtIn: Summary['content'],
): { readonly texts: string[]; readonly filled: readonly string[] } {
  const lines = proved.map(({ text, evidence }) => ({ text, at: evidence[0]?.start ?? 0, isFilled: false }));
  for (const text of builtIn.summary) {
    if (lines.length >= SUMMARY_SENTENCES) break;
    const texts = lines.map((line) => line.text);
    if (!repeats(text, texts, article.language))
      lines.push({ text, at: positionIn(article.text, text), isFilled: true });
  }
  const sorted = lines.toSorted((a, b) => a.at - b.at);
  return {
    texts: sorted.map(({ text }) => text),
    filled: sorted.flatMap(({ isFilled }, i) => (isFilled ? [`summary.${i + 1}`] : [])),
  };
}

function positionIn(article: string, sentence: string): number {
  const at = article.indexOf(sentence.slice(0, FIRST_UNITS));
  return at < 0 ? article.length : at;
}

/**
 * Proved key facts, completed up to the least number with facts of the built-in engine: first with those that neither the facts
 * nor the summary tell, then with those the summary tells. In article order, numbered anew; `filled` names the completed ones: `keyFacts.f3`.
 */
export function fillFacts(
  { article }: NumberedArticle,
  proved: readonly ProvedLine[],
  { summary, builtIn }: { readonly summary: readonly string[]; readonly builtIn: Summary['content'] },
): { readonly facts: KeyFact[]; readonly filled: readonly string[] } {
  const facts: KeyFact[] = [];
  const filled = new Set<KeyFact>();
  const add = (fact: KeyFact, others: readonly string[]): void => {
    if (!repeats(fact.text, [...others, ...facts.map(({ text }) => text)], article.language)) facts.push(fact);
  };
  for (const { text, evidence } of proved)
    add({ id: '', text, evidence: evidence.map((span) => toEvidence(article.text, span)), check: 'verified' }, []);
  // A fact that the summary tells as well is better than none: the sentence beside it lets the reader check it.
  for (const others of [summary, []])
    for (const fact of builtIn.keyFacts) {
      if (facts.length >= MIN_KEY_FACTS) break;
      add(fact, others);
      if (facts.at(-1) === fact) filled.add(fact);
    }
  const sorted = facts.toSorted((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
  return {
    facts: sorted.map((fact, i) => ({ ...fact, id: `f${i + 1}` })),
    filled: sorted.flatMap((fact, i) => (filled.has(fact) ? [`keyFacts.f${i + 1}`] : [])),
  };
}
