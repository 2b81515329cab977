import type { Brief } from '../../../functions/core/brief/schema.ts';

/** A translated brief in which every free text is the given one. */
export function briefWith(text: string, language = 'ar'): Brief {
  const evidence = { start: 0, end: 1, exact: text, prefix: text, suffix: text };
  const original = { language: 'en', text };
  const entity = { name: text, role: text, mentions: 1 };
  return {
    schemaVersion: 1,
    id: '0123456789abcdef',
    language,
    translatedFrom: 'en',
    source: { key: text, sha256: '00', mediaType: 'text/plain', language: 'en', title: text, words: 3 },
    headline: text,
    summary: [text],
    original: { language: 'en', headline: text, summary: [text] },
    keyFacts: [{ id: 'f1', text, original, evidence: [evidence], check: 'verified' }],
    quotes: [
      {
        id: 'q1',
        text,
        original,
        kind: 'direct',
        speaker: { name: text, mention: text, start: 0, end: 1, role: text, resolvedBy: 'named' },
        cue: text,
        segments: [evidence],
        salience: 1,
      },
    ],
    people: [entity],
    organizations: [entity],
    places: [entity],
    figures: [{ text, evidence }],
    provenance: { engine: text, translator: text, fingerprint: '00', createdAt: text, usage: {}, disclosure: text },
    checks: {
      quotes: { found: 1, verified: 1, rejected: 0 },
      facts: { proposed: 1, verified: 1, rejected: 0 },
      translation: { verdict: 'review', issues: [{ line: 'summary.1', problem: text }] },
    },
  };
}

/** Texts that try to become markup, and texts that must come through unchanged. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '[press](javascript:alert(1))',
  '![x](http://evil.example/x.png)',
  '" onmouseover="alert(1)',
  "' onfocus='alert(1)",
  '``` js\nfence\n```',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '<!-- gone -->',
  '--> ]]> </style></title></main>',
  '&lt;b&gt; &amp; &#60;',
  '# heading',
  '1. item',
  '- item\n\n    code',
  'text\n===',
  '<http://evil.example>',
  '[x]: http://evil.example',
  '\\*not\\* *bold* __x__ ~~y~~',
  'Мэр сказала: «Мост открыт»',
  'قال مدير Skerra Grid: «عاد التيار»',
  '市长说：“大桥通车了。”',
  'नमस्ते क्‍ष',
];
