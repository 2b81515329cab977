import type { Brief } from '../../functions/core/brief/schema.ts';

const evidence = (exact: string) => ({ start: 0, end: exact.length, exact, prefix: '', suffix: '' });

/** A brief about invented people, with every field that a translation changes. */
export function translatableBrief(changes: Partial<Brief> = {}): Brief {
  const quote = 'We will repair\nall 14 bridges before winter';
  return {
    schemaVersion: 1,
    id: '0123456789abcdef',
    language: 'en',
    source: { key: 'bridges.txt', sha256: 'ab', mediaType: 'text/plain', language: 'en', title: 'Bridges', words: 90 },
    headline: 'Norvale council votes to repair 14 bridges',
    summary: [
      'The council of Norvale approved the plan on Monday.',
      'It will cost 2.5 million euros over three years.',
      'Mayor Ilsa Brandt called the decision overdue.',
    ],
    keyFacts: [
      { id: 'f1', text: 'The plan costs 2.5 million euros.', evidence: [evidence('2.5 million')], check: 'verified' },
      {
        id: 'f2',
        text: 'Work begins on 3 May near the Tarn & Sons mill.',
        evidence: [evidence('3 May')],
        check: 'verified',
      },
    ],
    quotes: [
      {
        id: 'q1',
        text: quote,
        kind: 'direct',
        speaker: {
          name: 'Ilsa Brandt',
          mention: 'Brandt',
          start: 0,
          end: 6,
          role: 'mayor of the town',
          resolvedBy: 'named',
        },
        cue: 'said',
        segments: [evidence(quote)],
        salience: 0.9,
      },
    ],
    people: [{ name: 'Ilsa Brandt', role: 'mayor of the town', mentions: 3 }],
    organizations: [{ name: 'Tarn & Sons', mentions: 1 }],
    places: [{ name: 'Norvale', mentions: 2 }],
    figures: [{ text: '2.5 million euros', evidence: evidence('2.5 million euros') }],
    provenance: {
      engine: 'built-in',
      fingerprint: 'fp',
      createdAt: '2026-11-24T00:00:00Z',
      usage: {},
      disclosure: 'made by a program',
    },
    checks: { quotes: { found: 1, verified: 1, rejected: 0 }, facts: { proposed: 2, verified: 2, rejected: 0 } },
    ...changes,
  };
}
