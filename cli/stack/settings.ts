import * as z from 'zod/mini';
import { WirebriefError } from '../../functions/core/errors.ts';
import { modelSchema } from '../../functions/core/model/ask/models.ts';

const text = z.string().check(z.minLength(1));

/** What one article, or all of a day, may take (cdk.json: maxArticleUsd, maxDayUsd and so on); what is over waits. */
const capSchema = z.object({ characters: z.number(), usd: z.number() });

/** As much of the settings of a deployed stack as commands need; the stack may say more. */
const settingsSchema = z.object({
  /** For articles that wish for none. */
  languages: z.array(text),
  /** `none`, or as an article would wish for it. */
  formality: z._default(text, 'none'),
  engine: z.enum(['built-in', 'bedrock']),
  /** The name of a file of `prompts/`. */
  prompt: text,
  models: z._default(z.array(modelSchema), []),
  pivot: z._default(z.enum(['never', 'english']), 'never'),
  /** Left out where they cannot be read: they are only told of. */
  caps: z.catch(z.optional(z.object({ article: capSchema, day: capSchema })), undefined),
  onArticleDeleted: z._default(z.enum(['withdraw', 'keep']), 'withdraw'),
  /** Larger articles are refused. */
  maxArticleBytes: z._default(z.number(), 1_500_000),
});

export type StackSettings = z.infer<typeof settingsSchema>;

/** Reads the output `Settings` of a stack. Throws `config-invalid`. */
export function parseSettings(output: string): StackSettings {
  const parsed = settingsSchema.safeParse(jsonOf(output));
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues.map(({ path }) => path.join('.') || 'the whole').join(', ');
  const message = `the stack's output Settings cannot be read (${where})`;
  throw new WirebriefError('config-invalid', message, 'deploy with this version: npm run deploy');
}

function jsonOf(output: string): unknown {
  try {
    return JSON.parse(output);
  } catch {
    return undefined; // the schema then refuses it
  }
}
