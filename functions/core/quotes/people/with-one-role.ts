import type { Entity, Quote } from '../quote.ts';

/**
 * Quotations whose speakers have the role that the list of people gives them: one person has one role. A speaker who stands in no list keeps the
 * role beside the quotation. `Mayor` → `Mayor of Port Ellin`.
 */
export function withOneRole(quotes: readonly Quote[], entities: readonly Entity[]): Quote[] {
  const people = new Map(entities.filter(({ kind }) => kind === 'person').map((person) => [person.name, person]));
  return quotes.map((quote) => {
    const person = quote.speaker && people.get(quote.speaker.name);
    if (!quote.speaker || !person) return quote;
    const { role: _, ...speaker } = quote.speaker;
    return { ...quote, speaker: person.role === undefined ? speaker : { ...speaker, role: person.role } };
  });
}
