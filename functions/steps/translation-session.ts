import type { Usage } from '../core/brief/schema.ts';
import type { Formality, TranslationResponse, Translator } from '../core/ports.ts';
import type { LanguageTag } from '../core/text/language-tag.ts';
import { alignLines } from '../core/translation/check/align.ts';
import { type Glossary, type GlossaryTerm, termsFor } from '../core/translation/send/glossary.ts';
import { onOneLine } from '../core/translation/send/lines.ts';
import { joinPieces, type Piece, packetText, packLines, utf8Bytes } from '../core/translation/send/pack.ts';
import { isIntact, type Shielded, shield, unshielded } from '../core/translation/send/protect.ts';

/** The languages of one translation. */
export type Pair = { readonly from: LanguageTag; readonly to: LanguageTag };

/** How a translator is to be asked. */
export interface SessionOptions {
  readonly formality?: Formality | undefined;
  /** Terms the translation has to keep to. */
  readonly glossary?: Glossary | undefined;
}

/** What is recorded where a formality was asked for and the translator did not say that it applied it. */
const NOT_APPLIED = 'not applied';

/** How translators count and charge: Unicode code points. */
export const codePoints = (text: string): number => [...text].length;

/** One translator at work on one brief: what it was sent and what it said it applied. */
export class Session {
  readonly #translator: Translator;
  readonly #pair: Pair;
  readonly #formality: Formality | undefined;
  readonly #glossary: Glossary | undefined;
  readonly #terms: readonly GlossaryTerm[];
  readonly reportedTerms = new Map<string, GlossaryTerm>();
  requests = 0;
  characters = 0;
  appliedSettings: Readonly<Record<string, string>> | undefined;
  /** Whole lines as they came back, by source: what is kept even where a later request fails. */
  readonly answered = new Map<string, string>();
  /** Lines that had a request of their own: to send them alone once more would give the same. */
  readonly sentAlone = new Set<string>();
  readonly #via = new Set<LanguageTag>();

  constructor(translator: Translator, pair: Pair, { formality, glossary }: SessionOptions) {
    this.#translator = translator;
    this.#pair = pair;
    this.#formality = formality;
    this.#terms = termsFor(glossary, pair.from, pair.to);
    this.#glossary = this.#terms.length > 0 ? glossary : undefined;
  }

  /** With the languages it went through: `apertium (via es)`. */
  get name(): string {
    const { name } = this.#translator;
    return this.#via.size > 0 ? `${name} (via ${[...this.#via].join(', ')})` : name;
  }

  get usage(): Usage {
    const estimatedUsd = (this.characters * this.#translator.usdPerMillionCharacters) / 1e6;
    return { translatedCharacters: this.characters, estimatedUsd };
  }

  /** The lines translated, same length and order; requests go out one after the other. */
  async translate(lines: readonly string[]): Promise<readonly string[]> {
    const { maxRequestBytes: limit } = this.#translator;
    const measure = (text: string) => utf8Bytes(this.#shield(text).sent);
    const packets = packLines(lines, { limit, measure, language: this.#pair.from });
    const translated: string[] = [];
    for (const packet of packets) {
      const answers = await this.#translatePieces(packet);
      translated.push(...answers);
      for (const [i, { text }] of packet.entries()) this.answered.set(text, answers[i] ?? '');
    }
    return joinPieces(packets.flat(), translated);
  }

  #shield(text: string): Shielded {
    return shield(text, this.#translator.readsMarkup, this.#terms);
  }

  /** One request for all pieces; where the lines come back in another number, those in doubt go again singly. */
  async #translatePieces(pieces: readonly Piece[]): Promise<readonly string[]> {
    const answer = await this.#send(this.#shield(packetText(pieces)));
    const lines = pieces.length === 1 ? [onOneLine(answer)] : answer.split('\n').map(onOneLine);
    const sources = pieces.map(({ text }) => text);
    const certain = lines.length === pieces.length ? lines : alignLines(this.#pair, sources, lines);
    const texts: string[] = [];
    for (const [i, text] of sources.entries()) {
      if (sources.length === 1 || certain[i] === undefined) this.sentAlone.add(text);
      const whole = certain[i] ?? onOneLine(await this.#send(this.#shield(text)));
      texts.push(this.#isIntact(text, whole) ? whole : await this.#translateBare(text));
    }
    return texts;
  }

  #isIntact(source: string, target: string): boolean {
    return isIntact(source, target, this.#translator.readsMarkup, this.#terms);
  }

  /** A line whose protected stretches did not come back, sent alone and without protection. */
  async #translateBare(text: string): Promise<string> {
    return onOneLine(await this.#send(unshielded(text, this.#translator.readsMarkup)));
  }

  async #send({ sent, restore }: Shielded): Promise<string> {
    this.requests += 1;
    this.characters += codePoints(sent);
    if (this.#formality !== undefined) this.appliedSettings ??= { formality: NOT_APPLIED };
    const response: TranslationResponse = await this.#translator.translate({
      text: sent,
      ...this.#pair,
      formality: this.#formality,
      ...(this.#glossary ? { terminology: this.#glossary.terminology } : {}),
    });
    for (const term of response.appliedTerms ?? []) this.reportedTerms.set(term.source, term);
    if (response.via) {
      this.#via.add(response.via.language);
      this.requests += response.via.requests;
      this.characters += response.via.characters;
    }
    if (response.appliedSettings) this.appliedSettings = { ...this.appliedSettings, ...response.appliedSettings };
    return restore(response.text).replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  }
}
