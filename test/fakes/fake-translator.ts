import type { TranslationRequest, TranslationResponse, Translator } from '../../functions/core/ports.ts';

/** What can happen to the lines of a request. */
export const DAMAGES = ['none', 'merge', 'split', 'reorder', 'swap', 'drop', 'repeat', 'garble', 'empty'] as const;
export type Damage = (typeof DAMAGES)[number];

export interface FakeTranslatorOptions {
  /** What happens to requests of several lines; several kinds of damage are applied in order. */
  readonly damage?: Damage | readonly Damage[];
  /** What happens to requests of one line. */
  readonly damageAlone?: Damage;
  readonly seed?: number;
  readonly maxRequestBytes?: number;
  readonly readsMarkup?: boolean;
  readonly canTranslate?: boolean;
  /** How it translates one line; by default `fakeTranslation`. */
  readonly line?: (line: string) => string;
  /** Whether formality is ignored, as Amazon Translate does for languages that have none. */
  readonly ignoresFormality?: boolean;
}

/** Adds an `o` to every lower-case word: the checks take the result for another language, while names, figures and denials stay. */
export const fakeTranslation = (line: string): string =>
  line
    .split(/(<span translate="no">.*?<\/span>)/u)
    .map((part, i) => (i % 2 === 1 ? part : inOtherWords(part)))
    .join('');

const inOtherWords = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}&])\p{Ll}+(?![\p{L};])/gu, (word) => (word === 'not' ? 'no' : `${word}o`));

function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const EFFECTS: Readonly<Record<Damage, (lines: readonly string[], at: number) => readonly string[]>> = {
  none: (lines) => lines,
  merge: (lines, at) => [...lines.slice(0, at), `${lines[at]} ${lines[at + 1] ?? ''}`, ...lines.slice(at + 2)],
  split: (lines, at) => {
    const words = lines[at]?.split(' ') ?? [];
    const half = Math.ceil(words.length / 2);
    return [...lines.slice(0, at), words.slice(0, half).join(' '), words.slice(half).join(' '), ...lines.slice(at + 1)];
  },
  reorder: (lines, at) => [...lines.slice(at), ...lines.slice(0, at)],
  swap: (lines, at) => [...lines.slice(0, at), ...lines.slice(at, at + 2).reverse(), ...lines.slice(at + 2)],
  repeat: (lines, at) => [...lines.slice(0, at + 1), ...lines.slice(at)],
  drop: (lines, at) => lines.filter((_, i) => i !== at),
  garble: (lines, at) => lines.map((line, i) => (i === at ? `DNT_8F3 ${line}` : line)),
  empty: (lines, at) => lines.map((line, i) => (i === at ? '' : line)),
};

/** A translator in memory that damages lines as told, in the same way for the same seed, and records what it was sent. */
export class FakeTranslator implements Translator {
  readonly name = 'fake';
  readonly usdPerMillionCharacters = 15;
  readonly maxRequestBytes: number;
  readonly readsMarkup: boolean;
  readonly requests: TranslationRequest[] = [];
  readonly #options: FakeTranslatorOptions;
  readonly #random: () => number;

  constructor(options: FakeTranslatorOptions = {}) {
    this.#options = options;
    this.#random = random(options.seed ?? 1);
    this.maxRequestBytes = options.maxRequestBytes ?? 10_000;
    this.readsMarkup = options.readsMarkup ?? true;
  }

  async canTranslate(_from?: string, _to?: string): Promise<boolean> {
    return this.#options.canTranslate ?? true;
  }

  async translate(request: TranslationRequest): Promise<TranslationResponse> {
    this.requests.push(request);
    const lines = request.text.split('\n').map(this.#options.line ?? fakeTranslation);
    const damages = [(lines.length > 1 ? this.#options.damage : this.#options.damageAlone) ?? 'none'].flat();
    const damaged = damages.reduce<readonly string[]>(
      (all, damage) => EFFECTS[damage](all, Math.floor(this.#random() * all.length)),
      lines,
    );
    const text = damaged.join('\n');
    return {
      text,
      ...(request.formality && !this.#options.ignoresFormality
        ? { appliedSettings: { formality: request.formality } }
        : {}),
    };
  }
}
