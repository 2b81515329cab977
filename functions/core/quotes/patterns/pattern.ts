const KINDS = ['name', 'pronoun', 'role', 'document', 'description'] as const;
/** What kind of mention names the speaker: `Lund`, `she`, `the mayor` or `the ministry`, `the letter`, any other noun. */
export type Kind = (typeof KINDS)[number];

/**
 * How one who speaks is named beside the quotation: the kind of mention, and where it stands.
 *
 * | pattern | example |
 * | --- | --- |
 * | `verb-then-name` | “…,” said Lund |
 * | `name-then-verb` | “…,” Lund said |
 * | `name-after-apart` | “…,” Lund, who was there with her son, said |
 * | `name-guessed-verb` | “…,” Lund retorted: no known verb of speech |
 * | `name-signature` | “…” — Ada Lund |
 * | `name-verb-quotation` | Lund said: “…” · Lund called it “…” |
 * | `name-in-clause` | Lund said the pier was “dead” |
 * | `name-in-parted-clause` | Lund said the pier, which the storm had hit, was “dead” |
 * | `name-further-part` | Lund said the pier was “dead” and “gone”: of the second one |
 * | `name-second-verb` | Lund said the pier would go and called it “dead” |
 * | `name-participle` | Lund closed the hall, calling it “…” |
 * | `name-bound-participle` | Lund held up a sign reading “…”: no comma before the participle |
 * | `name-as-said` | As Lund put it, “…” |
 * | `name-subordinate` | The town was glad when Lund said it was “…” |
 * | `name-in-report` | Berg said Lund called it “…” |
 * | `name-own-thought` | Lund says she hopes it is “…” |
 * | `name-over-report` | Berg told her it was “…”, Lund says |
 * | `pronoun-relative` | They praised Lund, who called it “…” |
 * | `name-nested` | Lund said Berg called it “…” |
 * | `name-colon` | Lund: “…” |
 * | `name-source` | “…,” according to Lund |
 * | `name-at-end` | The pier is “dead”, Lund said |
 * | `name-bare-subject` | Lund wants “peace” |
 * | `label` | ADA LUND: … at the beginning of a line |
 */
export type MentionPattern = `verb-then-${Kind}` | `${Kind}-${Exclude<Form, 'verb-then'>}` | 'label';

const FORMS = [
  'verb-then',
  'then-verb',
  'after-apart',
  'guessed-verb',
  'signature',
  'verb-quotation',
  'in-clause',
  'in-parted-clause',
  'further-part',
  'second-verb',
  'participle',
  'bound-participle',
  'as-said',
  'subordinate',
  'relative',
  'in-report',
  'own-thought',
  'nested',
  'colon',
  'source',
  'at-end',
  'over-report',
  'bare-subject',
] as const;
/** Where a mention stands. */
export type Form = (typeof FORMS)[number];

/** How a mention that is no name was given one. */
const REFERENCE_PATTERNS = [
  /** Only one person who fits the pronoun was named near it, and is not the subject there. */
  'pronoun-one-candidate',
  'pronoun-one-object',
  /** The subject of the sentence before, or of the same one. */
  'pronoun-subject',
  /** In a clause of its own: the subject of the sentence. `Lund praised what she called “…”` */
  'pronoun-main-subject',
  /** Of several, the nearest, who spoke before. */
  'pronoun-nearest',
  /** Where nothing shows names: the only one with a name and a title who spoke near. */
  'pronoun-one-speaker',
  /** `the mayor`: the only one whom the text gives that role. */
  'description-one-holder',
  /** `Lund, who …`. */
  'relative-pronoun',
] as const;
export type ReferencePattern = (typeof REFERENCE_PATTERNS)[number];

/** How words without a speaker of their own were given the one of others. */
const CONTINUATION_PATTERNS = [
  /** “…,” she said, “…”. */
  'continues-sentence',
  /** “…,” she said. “…”. */
  'continues-paragraph',
  /** The marks of the paragraph before were left open. */
  'continues-open-marks',
  /** The marks are closed in a later paragraph, and behind them stands who speaks. */
  'closes-later',
  /** A paragraph that is one quotation: the speaker of the quotation before. */
  'own-paragraph',
  /** A paragraph that is one quotation: the speaker of the reported sentence before. */
  'own-paragraph-after-report',
  /** A paragraph that is one quotation: the speaker of the sentence before, which ends in a colon. */
  'own-paragraph-after-colon',
  /** “…” “…,” she said: the attribution follows. */
  'announced',
  /** The subject of the sentence before: `Lund is glad. “…”`. */
  'subject-before',
  /** “…” `That is what Lund said.` */
  'pointed-back-to',
  /** Reported speech that goes on: the subjunctive alone marks it. */
  'reported-on',
  /** A verb that leaves its subject out: `Añadió: «…»`. */
  'dropped-subject',
] as const;
export type ContinuationPattern = (typeof CONTINUATION_PATTERNS)[number];

/** One step on the way from a quotation to a name. */
export type Pattern = MentionPattern | ReferencePattern | ContinuationPattern;

/** `pronoun-nearest` gives a mention a name. */
export const isReference = (pattern: Pattern): pattern is ReferencePattern =>
  REFERENCE_PATTERNS.some((one) => one === pattern);

/** `own-paragraph` gives words the speaker of others. */
export const isContinuation = (pattern: Pattern): pattern is ContinuationPattern =>
  CONTINUATION_PATTERNS.some((one) => one === pattern);

const mentionPattern = (kind: Kind, form: Form): MentionPattern =>
  form === 'verb-then' ? `verb-then-${kind}` : `${kind}-${form}`;

/** Every pattern there is. */
export const PATTERN_NAMES: readonly Pattern[] = [
  ...KINDS.flatMap((kind) => FORMS.map((form) => mentionPattern(kind, form))),
  'label',
  ...REFERENCE_PATTERNS,
  ...CONTINUATION_PATTERNS,
];

const PARTS: ReadonlyMap<Pattern, { readonly kind: Kind; readonly form: string }> = new Map(
  KINDS.flatMap((kind) => FORMS.map((form) => [mentionPattern(kind, form), { kind, form }])),
);

/**
 * Kind and form of a pattern; what gives a name to something else counts as a name of a form of its own. `pronoun-then-verb` →
 * pronoun, then-verb.
 */
export const partsOf = (pattern: Pattern): { readonly kind: Kind; readonly form: string } =>
  PARTS.get(pattern) ?? { kind: 'name', form: pattern };
