import type { LanguageTag } from '../text/language-tag.ts';
import type { Issue } from './text/comparison.ts';
import { prepareText } from './text/prepare-text.ts';
import { verifyPrepared } from './verify.ts';
import type { PreparedText } from './words/prepared-text.ts';

export interface FactCheck {
  readonly check: 'verified' | 'not-verified';
  /** Why it is not verified; empty if it is. */
  readonly issues: readonly Issue[];
}

/** An empty line between sentences keeps them apart. */
const GAP = '\n\n';

/**
 * Whether these sentences alone prove a fact: they have every name, number, date and quoted word of it, and they say
 * the same, not the opposite. If the article is given, a full name is proved by the part of it that the sentences have:
 * `Ada Lund` by `Lund`, if the article joins the two. If only its language is known, that is enough for facts that keep
 * their sentence's words. A fact without evidence is not verified.
 */
export function checkFact(fact: string, evidence: readonly string[], known?: PreparedText | LanguageTag): FactCheck {
  const article = typeof known === 'string' ? undefined : known;
  const proof = prepareText(evidence.join(GAP), typeof known === 'string' ? known : known?.language);
  const { issues } = verifyPrepared(proof, fact, { isStrict: true, ...(article ? { article } : {}) });
  return { check: issues.length === 0 ? 'verified' : 'not-verified', issues };
}
