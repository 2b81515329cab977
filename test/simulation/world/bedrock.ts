import type { ConverseCommandInput } from '@aws-sdk/client-bedrock-runtime';
import { modelNamed } from '../../fakes/model-answers.ts';
import type { Random } from './random.ts';

/** A model as the settings describe it; no such model exists. */
export const MODEL = modelNamed('vendor.writer-1');

/** One answer that Amazon Bedrock was paid for. */
export interface ModelPayment {
  readonly tokens: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const SENTENCE = /\[s(\d+)\] ([^\n[]+)/gu;
const USAGE = { inputTokens: 1_000, outputTokens: 200, totalTokens: 1_200 };

/** As much of Amazon Bedrock's Converse as the functions use: a model that repeats the article's first sentences, or gives no brief at all. */
export class BedrockService {
  readonly payments: ModelPayment[] = [];
  readonly #random: Random;
  readonly #badShare: number;
  readonly #now: () => number;

  /** `badShare`: of the answers, from 0 to 1, those that are no brief, cut off, or withheld. */
  constructor(parts: { random: Random; badShare: number; now: () => number }) {
    this.#random = parts.random;
    this.#badShare = parts.badShare;
    this.#now = parts.now;
  }

  converse({ messages = [] }: ConverseCommandInput) {
    this.payments.push({ tokens: USAGE.totalTokens, at: this.#now() });
    const isBad = this.#random.happens(this.#badShare);
    const stopReason = isBad ? this.#random.one(['max_tokens', 'guardrail_intervened', 'end_turn']) : 'end_turn';
    const asked = messages.map(({ content = [] }) => content.map(({ text = '' }) => text).join('')).join('\n');
    const text = isBad ? 'Here is your brief!' : JSON.stringify(answerTo(asked));
    return { output: { message: { role: 'assistant', content: [{ text }] } }, stopReason, usage: USAGE };
  }
}

/** A brief of the article's own first sentences. */
function answerTo(asked: string) {
  const lines = [...asked.matchAll(SENTENCE)].map(([, number, text = '']) => ({
    text: text.trim(),
    sentences: [Number(number)],
  }));
  const line = (at: number) => lines[at % Math.max(1, lines.length)] ?? { text: '', sentences: [1] };
  const keyFacts = [line(0)];
  return { headline: line(0), summary: [line(0), line(1), line(2)], keyFacts, importantQuotes: [], speakers: [] };
}
