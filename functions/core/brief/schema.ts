import * as z from 'zod/mini';

export const SCHEMA_VERSION = 1;
export const SUMMARY_SENTENCES = 3;
export const MIN_KEY_FACTS = 3;
export const MAX_KEY_FACTS = 7;

const offset = z.int().check(z.nonnegative());
const text = z.string().check(z.minLength(1));

/** A stretch of `article.txt`, after the W3C Web Annotation text selectors; offsets are UTF-16 code units. */
const evidenceSchema = z.object({
  start: offset,
  end: offset,
  exact: text,
  prefix: z.string(),
  suffix: z.string(),
});

/** What a translated line said originally, in the article's language. */
const originalSchema = z.object({ language: text, text });

const keyFactSchema = z.object({
  id: text,
  text,
  original: z.optional(originalSchema),
  evidence: z.array(evidenceSchema).check(z.minLength(1)),
  check: z.enum(['verified', 'not-verified']),
});

const speakerSchema = z.object({
  /** In a translation as its lines write it, if that is certain; then `original` has the name in the article. */
  name: text,
  original: z.optional(originalSchema),
  mention: text,
  start: offset,
  end: offset,
  role: z.optional(text),
  resolvedBy: z.enum(['named', 'pronoun', 'title', 'continuation']),
  /** Every step from the quotation to the name, finer than `resolvedBy`: `name-then-verb`. */
  patterns: z.optional(z.array(text)),
});

const quoteSchema = z.object({
  id: text,
  text,
  original: z.optional(originalSchema),
  kind: z.enum(['direct', 'mixed', 'indirect']),
  speaker: z.nullable(speakerSchema),
  cue: z.optional(text),
  segments: z.array(evidenceSchema).check(z.minLength(1)),
  /** 0 to 1: how much of the story the quote carries. */
  salience: z.number().check(z.minimum(0), z.maximum(1)),
});

const entitySchema = z.object({
  name: text,
  original: z.optional(originalSchema),
  role: z.optional(text),
  mentions: z.int().check(z.positive()),
});

const figureSchema = z.object({ text, evidence: evidenceSchema });

const usageSchema = z.object({
  inputTokens: z.optional(offset),
  outputTokens: z.optional(offset),
  /** Unicode code points sent to the translator: what it charges for. */
  translatedCharacters: z.optional(offset),
  /** Unicode code points of lines that were already known and not sent again. */
  rememberedCharacters: z.optional(offset),
  estimatedUsd: z.optional(z.number().check(z.nonnegative())),
  /** What those lines would have cost. */
  savedUsd: z.optional(z.number().check(z.nonnegative())),
});

const termSchema = z.object({ source: text, target: text });

/** The terms that a translation had to use. */
const glossarySchema = z.object({
  name: text,
  sha256: text,
  /** Found in the translation; those not found are among the issues. */
  applied: z.array(termSchema),
  /** What the translator says it applied, if it says so. */
  reported: z.optional(z.array(termSchema)),
});

const provenanceSchema = z.object({
  engine: text,
  model: z.optional(text),
  prompt: z.optional(text),
  fallbackFrom: z.optional(text),
  translator: z.optional(text),
  appliedSettings: z.optional(z.record(z.string(), z.string())),
  glossary: z.optional(glossarySchema),
  /** sha256 of everything that shaped this file, lower-case hex. */
  fingerprint: text,
  createdAt: text,
  usage: usageSchema,
  /** Lines of a model's brief that the built-in engine wrote, because the model's own were not proved: `summary.2`. */
  filledLines: z.optional(z.array(text)),
  disclosure: text,
});

const lineIssueSchema = z.object({
  /** The field, as in `translation/lines.ts`: `headline`, `summary.1`, `keyFacts.f2`. */
  line: text,
  problem: text,
  /** The line as it is in the brief, if its id does not say where it is: a role. */
  text: z.optional(text),
});

const countsSchema = z.object({ proposed: offset, verified: offset, rejected: offset });

const checksSchema = z.object({
  quotes: z.object({ found: offset, verified: offset, rejected: offset }),
  facts: countsSchema,
  /** Headline and summary, if a model wrote them. */
  lines: z.optional(countsSchema),
  translation: z.optional(
    z.object({ verdict: z.enum(['pass', 'review', 'not-checked']), issues: z.array(lineIssueSchema) }),
  ),
});

/** On a brief that is not of the newest version of its article, or that nobody maintains any more. */
const supersededSchema = z.object({
  since: text,
  reason: z.enum(['newer-version', 'not-wanted', 'failed', 'deleted']),
  /** The fingerprint of the brief that came after it. */
  by: z.optional(text),
});

export const briefSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  /** Stable for an article's text: the first 16 hex digits of its sha256. */
  id: text,
  language: text,
  translatedFrom: z.optional(text),
  superseded: z.optional(supersededSchema),
  source: z.object({
    key: text,
    sha256: text,
    mediaType: text,
    language: text,
    title: z.string(),
    byline: z.optional(text),
    dateline: z.optional(text),
    publishedAt: z.optional(text),
    words: offset,
  }),
  headline: text,
  summary: z.array(text).check(z.minLength(1), z.maxLength(SUMMARY_SENTENCES)),
  /** Translated briefs only: these lines as they are in the brief in the article's language. */
  original: z.optional(z.object({ language: text, headline: text, summary: z.array(text) })),
  keyFacts: z.array(keyFactSchema).check(z.maxLength(MAX_KEY_FACTS)),
  quotes: z.array(quoteSchema),
  people: z.array(entitySchema),
  organizations: z.array(entitySchema),
  places: z.array(entitySchema),
  figures: z.array(figureSchema),
  provenance: provenanceSchema,
  checks: checksSchema,
});

export type Evidence = z.infer<typeof evidenceSchema>;
export type KeyFact = z.infer<typeof keyFactSchema>;
export type BriefQuote = z.infer<typeof quoteSchema>;
export type BriefEntity = z.infer<typeof entitySchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Usage = z.infer<typeof usageSchema>;
export type Checks = z.infer<typeof checksSchema>;
export type LineIssue = z.infer<typeof lineIssueSchema>;
export type Brief = z.infer<typeof briefSchema>;
export type Superseded = z.infer<typeof supersededSchema>;

/** JSON Schema of the brief (draft 2020-12), published as `brief.schema.json` at the top of the repository. */
export const briefJsonSchema = (): object => ({
  ...z.toJSONSchema(briefSchema),
  $id: 'brief.schema.json',
  title: 'Wirebrief brief',
});
