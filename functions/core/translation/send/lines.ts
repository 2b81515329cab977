import type { Brief, BriefEntity, BriefQuote } from '../../brief/schema.ts';
import type { LanguageTag } from '../../text/language-tag.ts';

/** One field of a brief that is translated; it never holds a line break. */
export interface Line {
  /** `headline`, `summary.1`, `keyFacts.f2`, `quotes.q3`, `roles.1`. */
  readonly id: string;
  readonly text: string;
}

// Every character that a service may treat as the end of a line (Unicode newline guidelines, UAX #14).
const LINE_BREAKS = /[\t ]*[\n\r\v\f\u0085\u2028\u2029]+[\t ]*/gu;

/** The text on one line: each run of line breaks becomes a space, `The\npier` → `The pier`. */
export const onOneLine = (text: string): string => text.replace(LINE_BREAKS, ' ').trim();

function distinctRoles(brief: Brief): readonly string[] {
  const entities = [...brief.people, ...brief.organizations, ...brief.places];
  const roles = [...brief.quotes.map(({ speaker }) => speaker?.role), ...entities.map(({ role }) => role)];
  return [...new Set(roles.filter((role) => role !== undefined))];
}

/**
 * The fields of a brief as lines, always in the same order: headline, summary, key facts, quotes, then each distinct role once.
 * Names, figures and evidence are not lines: they are never sent.
 */
export function briefLines(brief: Brief): readonly Line[] {
  const lines = [
    { id: 'headline', text: brief.headline },
    ...brief.summary.map((text, i) => ({ id: `summary.${i + 1}`, text })),
    ...brief.keyFacts.map(({ id, text }) => ({ id: `keyFacts.${id}`, text })),
    ...brief.quotes.map(({ id, text }) => ({ id: `quotes.${id}`, text })),
    ...distinctRoles(brief).map((text, i) => ({ id: `roles.${i + 1}`, text })),
  ];
  return lines.map(({ id, text }) => ({ id, text: onOneLine(text) }));
}

/**
 * The brief in another language: its lines put back by id, the earlier wording kept beside each as `original`. A line
 * without a translation keeps its text. Evidence, offsets, names, mentions and figures are not changed.
 */
export function withLines(brief: Brief, translated: ReadonlyMap<string, string>, language: LanguageTag): Brief {
  const from = brief.language;
  const of = (id: string, text: string) => translated.get(id) ?? text;
  const roles = new Map(distinctRoles(brief).map((role, i) => [role, of(`roles.${i + 1}`, role)]));
  const entity = (it: BriefEntity): BriefEntity =>
    it.role === undefined ? it : { ...it, role: roles.get(it.role) ?? it.role };
  const speaker = (it: BriefQuote['speaker']): BriefQuote['speaker'] =>
    it?.role === undefined ? it : { ...it, role: roles.get(it.role) ?? it.role };
  return {
    ...brief,
    language,
    translatedFrom: from,
    headline: of('headline', brief.headline),
    summary: brief.summary.map((text, i) => of(`summary.${i + 1}`, text)),
    original: { language: from, headline: brief.headline, summary: brief.summary },
    keyFacts: brief.keyFacts.map((fact) => ({
      ...fact,
      text: of(`keyFacts.${fact.id}`, fact.text),
      original: { language: from, text: fact.text },
    })),
    quotes: brief.quotes.map((quote) => ({
      ...quote,
      text: of(`quotes.${quote.id}`, quote.text),
      original: { language: from, text: quote.text },
      speaker: speaker(quote.speaker),
    })),
    people: brief.people.map(entity),
    organizations: brief.organizations.map(entity),
    places: brief.places.map(entity),
  };
}
