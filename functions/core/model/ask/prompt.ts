import * as z from 'zod/mini';
import { WirebriefError } from '../../errors.ts';

const limit = z.int().check(z.positive());

const frontMatterSchema = z.strictObject({
  task: z.string(),
  version: z.int(),
  languages: z.string(),
  /** Parameters of sampling; what is not named is not sent. */
  temperature: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  topP: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  /** Tokens of the answer, and lengths of its lines in code points. */
  maxAnswerTokens: limit,
  maxHeadline: limit,
  maxSummarySentence: limit,
  maxKeyFact: limit,
});

const PARTS = ['system', 'user', 'repair'] as const;
type Part = (typeof PARTS)[number];

/** The slots each part must have: all of them, and no others. */
const SLOTS: Readonly<Record<Part, readonly string[]>> = {
  system: ['fence', 'language'],
  user: ['fence', 'title', 'sentences', 'quotes', 'people', 'maxHeadline', 'maxSummarySentence', 'maxKeyFact'],
  repair: ['problem'],
};

/** A prompt as its file says: limits, texts with slots, and the schema its answers must keep to. */
export interface Prompt extends z.infer<typeof frontMatterSchema> {
  /** `brief/v1`. */
  readonly name: string;
  /** Of both files, lower-case hex. */
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

/** What a prompt's files hold, read by whoever can read files. */
export interface PromptFiles {
  readonly name: string;
  /** Front matter, parsed. */
  readonly frontMatter: unknown;
  readonly body: string;
  readonly schema: string;
  readonly sha256: string;
}

/** A prompt checked as a whole. Throws `config-invalid` that names everything that is wrong with its file. */
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

/** A part with its slots filled, all at once: what stands in a value is never taken for a slot. */
export const fillSlots = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(SLOT, (slot, name: string) => String(values[name] ?? slot));
