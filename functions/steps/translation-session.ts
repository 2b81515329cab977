import type { Usage } from '../core/brief/schema.ts';
import type { Formality, TranslationResponse, Translator } from '../core/ports.ts';
import type { LanguageTag } from '../core/text/language-tag.ts';
import { alignLines } from '../core/translation/check/align.ts';
import { type Glossary, type GlossaryTerm, termsFor } from '../core/translation/send/glossary.ts';
import { onOneLine } from '../core/translation/send/lines.ts';
import { joinPieces, type Piece, packetText, packLines, utf8Bytes } from '../core/translation/send/pack.ts';
import { isIntact, type Shielded, shield, unshielded } from '../core/translation/send/protect.ts';

/** The source and target language of a translation. */
export type Pair = { readonly from: LanguageTag; readonly to: LanguageTag };

/** What a translator is asked for besides the languages. */
export interface SessionOptions {
  readonly formality?: Formality | undefined;
  /** Terms the translation must use. */
  readonly glossary?: Glossary | undefined;
}

/** Recorded if a formality was asked for and the translator did not report that it applied it. */
const NOT_APPLIED = 'not applied';

/** The length of a text in Unicode code points, by which translators count and charge. */
export const codePoints = (text: string): number => [...text].length;

/** The work of one translator on one brief: it sends lines in requests, and counts what was sent and what was reported as applied. */
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
  /** Translations of whole lines, by source line, which are kept even if a later request fails. */
  readonly answered = new Map<string, string>();
  /** Lines that had a request of their own; sending them alone again would give the same answer. */
  readonly sentAlone = new Set<string>();
  readonly #via = new Set<LanguageTag>();

  constructor(translator: Translator, pair: Pair, { formality, glossary }: SessionOptions) {
    this.#translator = translator;
    this.#pair = pair;
    this.#formality = formality;
    this.#terms = termsFor(glossary, pair.from, pair.to);
    this.#glossary = this.#terms.length > 0 ? glossary : undefined;
  }

  /** The translator's name with the languages it went through: `apertium (via es)`. */
  get name(): string {
    const { name } = this.#translator;
    return this.#via.size > 0 ? `${name} (via ${[...this.#via].join(', ')})` : name;
  }

  /** What was sent so far, with its price. */
  get usage(): Usage {
    const estimatedUsd = (this.characters * this.#translator.usdPerMillionCharacters) / 1e6;
    return { translatedCharacters: this.characters, estimatedUsd };
  }

  /** Translates lines; the answers have the same length and order. Requests go out one after the other. */
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

  /** Sends all pieces in one request. If the answer has another number of lines, the pieces whose line is not certain are sent again one by one. */
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

  /** Sends a line whose protected stretches did not come back again, alone and without protection. */
  async #translateBare(text: string): Promise<string> {
    return onOneLine(await this.#send(unshielded(text, this.#translator.readsMarkup)));
  }

  /** Sends one text, counts it, and restores what was protected in the answer. */
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
