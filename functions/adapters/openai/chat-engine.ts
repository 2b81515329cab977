import * as z from 'zod/mini';
import type { Summarizer } from '../../core/brief/summarizer.ts';
import { WirebriefError } from '../../core/errors.ts';
import type { Model } from '../../core/model/ask/models.ts';
import { ModelSummarizer, type ModelSummarizerOptions, systemTiming } from '../models/model-summarizer.ts';
import { serverFailure } from './chat-failures.ts';
import { ChatModel, type Known, nothingKnown } from './chat-model.ts';
import { ChatServer, type ServerOptions } from './chat-server.ts';

/** A model and the server it is asked at. */
export interface PlacedModel extends ServerOptions {
  readonly model: Model;
}

/** The summarizer that asks models of servers with the OpenAI chat API, in order of preference. Throws `usage-invalid` for an address that is none. */
export function chatSummarizer(
  placed: readonly PlacedModel[],
  options: Omit<ModelSummarizerOptions, 'engine' | 'models'>,
): Summarizer {
  const known = new Map<string, Known>();
  const models = placed.map(({ model, ...at }) => {
    const ofEndpoint = known.get(at.endpoint) ?? nothingKnown();
    known.set(at.endpoint, ofEndpoint);
    return new ChatModel(model, new ChatServer(at), ofEndpoint, options.timing ?? systemTiming);
  });
  return new ModelSummarizer({ ...options, engine: 'openai', models });
}

const listSchema = z.object({ data: z.array(z.object({ id: z.string() })) });
const LIST_TIME_MS = 15_000;

/** The names of a server's models, in its order. Throws `usage-invalid` for an address that is none, and `model-…`. */
export async function modelsAt(at: ServerOptions): Promise<string[]> {
  const server = new ChatServer(at);
  const body = await server.get('/models', AbortSignal.timeout(LIST_TIME_MS)).catch((error: unknown) => {
    throw serverFailure('the list of models', error);
  });
  const parsed = listSchema.safeParse(body);
  if (parsed.success) return parsed.data.data.map(({ id }) => id);
  const found = 'the list of models: what answered is no server of the OpenAI chat API';
  throw new WirebriefError(
    'model-request-invalid',
    found,
    'name its address as the server does; it usually ends in /v1',
  );
}
