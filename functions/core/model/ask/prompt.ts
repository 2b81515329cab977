import * as z from 'zod/mini';
import { WirebriefError } from '../../errors.ts';

const limit = z.int().check(z.positive());

const frontMatterSchema = z.strictObject({
  task: z.string(),
  version: z.int(),
  languages: z.string(),
  /** Sampling parameters; one that is not given is not sent. */
  temperature: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  topP: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  /** In tokens; the three limits below are in code points. */
  maxAnswerTokens: limit,
  maxHeadline: limit,
  maxSummarySentence: limit,
  maxKeyFact: limit,
});

const PARTS = ['system', 'user', 'repair'] as const;
type Part = (typeof PARTS)[number];

/** The slots of each part, which must have all of them and no others. */
const SLOTS: Readonly<Record<Part, readonly string[]>> = {
  system: ['fence', 'language'],
  user: ['fence', 'title', 'sentences', 'quotes', 'people', 'maxHeadline', 'maxSummarySentence', 'maxKeyFact'],
  repair: ['problem'],
};

/** A prompt as its files define it: limits, texts with slots (`{{title}}`), and the schema for the answers. */
export interface Prompt extends z.infer<typeof frontMatterSchema> {
  /** `brief/v1`. */
  readonly name: string;
  /** Of both files together, lower-case hex. */
  readonly sha256: string;
  readonly parts: Readonly<Record<Part, string>>;
  readonly schema: string;
}

const SLOT = /\{\{(\w+)\}\}/gu;

function partsOf(body: string): Record<string, string> {
  const pieces = body.split(/^# (\w+)$/mu);
  return Object.fromEntries(
    pieces.flatMap((name, i) => (i % 2 === 1 ? [[name, (pieces[i + 1] ?? '').trim()] as const] : [])),
  );
}

function slotProblems(parts: Readonly<Record<string, string>>): string[] {
  return PARTS.flatMap((part) => {
    const text = parts[part];
    if (text === undefined) return [`the part "# ${part}" is missing`];
    const found = new Set([...text.matchAll(SLOT)].map(([, slot = '']) => slot));
    const missing = SLOTS[part].filter((slot) => !found.has(slot));
    const unknown = [...found].filter((slot) => !SLOTS[part].includes(slot));
    return [...missing.map((slot) => `${part} lacks {{${slot}}}`), ...unknown.map((slot) => `${part} has {{${slot}}}`)];
  });
}

/** The content of a prompt's two files; the caller reads them. */
export interface PromptFiles {
  readonly name: string;
  /** Parsed YAML. */
  readonly frontMatter: unknown;
  readonly body: string;
  readonly schema: string;
  readonly sha256: string;
}

/** Checks a prompt's files. Throws `config-invalid`, which names everything that is wrong with them. */
export function parsePrompt({ name, frontMatter, body, schema, sha256 }: PromptFiles): Prompt {
  const parsed = frontMatterSchema.safeParse(frontMatter);
  const parts = partsOf(body);
  const wrong = parsed.success ? [] : parsed.error.issues.map(({ path }) => `front matter: ${path.join('.')}`);
  const problems = [...wrong, ...slotProblems(parts)];
  if (!parsed.success || problems.length > 0)
    throw new WirebriefError(
      'config-invalid',
      `the prompt ${name} is wrong: ${problems.join('; ')}`,
      'correct its file (prompts/README.md lists the slots)',
    );
  const { system = '', user = '', repair = '' } = parts;
  return { ...parsed.data, name, sha256, schema, parts: { system, user, repair } };
}

/** A text with its slots filled, all at once, so that nothing in a value is taken for a slot; a slot without a value stays. */
export const fillSlots = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(SLOT, (slot, name: string) => String(values[name] ?? slot));
