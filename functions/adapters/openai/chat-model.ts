import { WirebriefError } from '../../core/errors.ts';
import type { Model } from '../../core/model/ask/models.ts';
import { untilAnswered } from '../models/ask-again.ts';
import { counted } from '../models/counted.ts';
import type { LanguageModel, Question, Reply, Terms, Timing } from '../models/language-model.ts';
import { type ChatAnswer, readChatAnswer } from './chat-answer.ts';
import { chatFailure, isTemporary, serverFailure } from './chat-failures.ts';
import { chatRequest, type Manner, WAYS } from './chat-request.ts';
import { type ChatServer, ServerError } from './chat-server.ts';

/** What is known of how a server is asked. Models of one server share it, so that it is found out once. */
export interface Known {
  manner: Manner;
}

export const nothingKnown = (): Known => ({
  manner: { way: 'bounded-schema', withSampling: true, lengthAs: 'max_tokens' },
});

/** Words in the errors of servers that tell what they do not take; each words it differently (November 2026). */
const ABOUT = {
  length: /max_completion_tokens/u,
  sampling: /temperature|top_?p\b/iu,
  format:
    /response_?format|json|schema|grammar|structured|tool|min_?items|max_?items|min_?length|max_?length|constraint/iu,
  context: /context.?(?:length|size|window)|too (?:long|many tokens)|exceeds? .*tokens/iu,
};

/** A refusal of a request as it is written: servers answer 500 or 501 as well where they cannot make a grammar of a schema. */
const isAboutForm = (error: unknown): error is ServerError =>
  error instanceof ServerError &&
  !error.names(ABOUT.context) &&
  ([400, 415, 422].includes(error.status ?? 0) ||
    ([500, 501].includes(error.status ?? 0) && error.names(ABOUT.format)));

/** The next manner to try after such a refusal; undefined where none is left. */
function nextManner(manner: Manner, error: ServerError): Manner | undefined {
  if (manner.lengthAs === 'max_tokens' && error.names(ABOUT.length))
    return { ...manner, lengthAs: 'max_completion_tokens' };
  if (manner.withSampling && error.names(ABOUT.sampling)) return { ...manner, withSampling: false };
  const way = WAYS[WAYS.indexOf(manner.way) + 1];
  return way && { ...manner, way };
}

/**
 * One model behind an OpenAI chat API. It learns how the server can be asked for JSON and stays with that, waits and retries after
 * temporary errors until the deadline, and throws `WirebriefError` with a `model-…` code.
 */
export class ChatModel implements LanguageModel {
  readonly model: Model;
  readonly #server: ChatServer;
  readonly #known: Known;
  readonly #timing: Timing;

  constructor(model: Model, server: ChatServer, known: Known, timing: Timing) {
    this.model = model;
    this.#server = server;
    this.#known = known;
    this.#timing = timing;
  }

  get id(): string {
    return this.model.id;
  }

  async ask(question: Question, terms: Terms): Promise<Reply> {
    const { given, end } = await counted(this.model, question, terms, () => this.#sendUntil(question, terms.deadline));
    if (end === 'refused') throw chatFailure(this.id, 'model-refused', 'it refused to answer');
    if (end === 'filtered') throw chatFailure(this.id, 'model-refused', 'its content filter stopped it');
    return end === 'whole' ? { given } : { given, flaw: 'it was cut off: write shorter lines' };
  }

  #sendUntil(question: Question, deadline: number): Promise<ChatAnswer> {
    return untilAnswered(() => this.#sendAsKnown(question, deadline), {
      deadline,
      timing: this.#timing,
      isTemporary,
      askedWait: (error) => (error instanceof ServerError ? error.retryAfterMs : 0),
      failure: (error) => (error instanceof WirebriefError ? error : serverFailure(this.id, error)),
      late: () => chatFailure(this.id, 'model-unavailable', 'there was no time left to ask it'),
    });
  }

  /** Sends a question, step by step with fewer demands where the server refuses them. What it took is remembered. */
  async #sendAsKnown(question: Question, deadline: number): Promise<ChatAnswer> {
    let manner: Manner | undefined = this.#known.manner;
    let refused: unknown;
    while (manner) {
      try {
        const answer = await this.#send(question, manner, deadline);
        this.#known.manner = manner;
        return answer;
      } catch (error) {
        if (!isAboutForm(error)) throw error;
        refused ??= error;
        manner = nextManner(manner, error);
      }
    }
    throw refused;
  }

  async #send(question: Question, manner: Manner, deadline: number): Promise<ChatAnswer> {
    const left = Math.max(1, Math.round(deadline - this.#timing.now()));
    const body = chatRequest(this.id, question, manner);
    const answer = readChatAnswer(await this.#server.post('/chat/completions', body, AbortSignal.timeout(left)));
    if (!answer) throw new ServerError('not-json');
    return answer;
  }
}
