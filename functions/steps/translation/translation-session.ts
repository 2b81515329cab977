import type { Usage } from '../../core/brief/schema.ts';
import type { Formality, Translator } from '../../core/ports.ts';
import type { LanguageTag } from '../../core/text/language-tag.ts';
import { alignLines } from '../../core/translation/check/align.ts';
import { type Glossary, type GlossaryTerm, termsFor } from '../../core/translation/send/glossary.ts';
import { onOneLine } from '../../core/translation/send/lines.ts';
import {
  cutLines,
  joinPieces,
  type Packet,
  type PackOptions,
  type Piece,
  packetText,
  packPieces,
  utf8Bytes,
} from '../../core/translation/send/pack.ts';
import { isIntact, type Shielded, shield, unshielded } from '../../core/translation/send/protect.ts';

/** The source and target language of a translation. */
export type Pair = { readonly from: LanguageTag; readonly to: LanguageTag };

/** What a translator is asked for besides the languages. */
export interface SessionOptions {
  readonly formality?: Formality | undefined;
  /** Terms the translation must use. */
  readonly glossary?: Glossary | undefined;
}

/** What the translator gave for a line or a piece of one; empty if its answer could not be told from those of other lines. */
export interface Answer {
  readonly target: string;
  /** It had a request of its own; sending it alone again would give the same answer. */
  readonly alone: boolean;
}

/** Recorded if a formality was asked for and the translator did not report that it applied it. */
const NOT_APPLIED = 'not applied';

/** The length of a text in Unicode code points, by which translators count and charge. */
export const codePoints = (text: string): number => [...text].length;

/**
 * The work of one translator on one brief: it sends the pieces of lines for which it has no answer yet, one request after the
 * other, and counts what was sent and what was reported as applied. A line longer than a request is several pieces.
 */
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
  /** The answer for each piece, those from earlier sessions included. */
  readonly answers = new Map<string, Answer>();
  /** The pieces that this session sent. */
  readonly sent = new Set<string>();
  /** Awaited before each request, except the one that repeats the last line without protection: it may keep what has arrived, or refuse to go on. */
  beforeRequest: (() => Promise<void>) | undefined;
  readonly #pieces = new Map<string, readonly Piece[]>();
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

  /** The pieces of a line, in order; most lines are one. */
  piecesOf(line: string): readonly Piece[] {
    const pieces = this.#pieces.get(line) ?? cutLines([line], this.#packing);
    this.#pieces.set(line, pieces);
    return pieces;
  }

  /** The translation of a line; empty as far as there is no answer. */
  targetOf(line: string): string {
    const pieces = this.piecesOf(line);
    return (
      joinPieces(
        pieces,
        pieces.map(({ text }) => this.answers.get(text)?.target ?? ''),
      )[0] ?? ''
    );
  }

  /** Whether each piece of a line had a request of its own. */
  wasAlone(line: string): boolean {
    return this.piecesToRepeat(line).length === 0;
  }

  /** Whether anything of a line was sent in this session. */
  wasSent(line: string): boolean {
    return this.piecesOf(line).some(({ text }) => this.sent.has(text));
  }

  /** The requests by which `translate` would send the lines, each as the text that goes out. */
  requestsFor(lines: readonly string[]): readonly string[] {
    return this.#packetsOf(lines).map((packet) => this.#shield(packetText(packet)).sent);
  }

  /** Whether anything of a line has no answer yet. */
  lacks(line: string): boolean {
    return this.piecesOf(line).some(({ text }) => !this.answers.has(text));
  }

  /** The pieces of a line that had no request of their own, which `again` sends. */
  piecesToRepeat(line: string): readonly string[] {
    return this.piecesOf(line)
      .map(({ text }) => text)
      .filter((text) => !this.answers.get(text)?.alone);
  }

  /** The text by which `again` would send a piece. */
  requestFor(piece: string): string {
    return this.#shield(piece).sent;
  }

  /** Sends the pieces of lines for which there is no answer, each distinct one once. */
  async translate(lines: readonly string[]): Promise<void> {
    for (const packet of this.#packetsOf(lines)) await this.#sendPacket(packet.map(({ text }) => text));
  }

  /** Sends a line once more, each piece alone; those that already had a request of their own are not sent. */
  async again(line: string): Promise<void> {
    for (const text of this.piecesToRepeat(line)) await this.#sendAlone(text);
  }

  get #packing(): PackOptions {
    const { maxRequestBytes: limit } = this.#translator;
    return { limit, measure: (text) => utf8Bytes(this.#shield(text).sent), language: this.#pair.from };
  }

  #packetsOf(lines: readonly string[]): readonly Packet[] {
    const pieces = new Map(lines.flatMap((line) => this.piecesOf(line)).map((piece) => [piece.text, piece]));
    const unanswered = [...pieces.values()].filter(({ text }) => !this.answers.has(text));
    return packPieces(unanswered, this.#packing);
  }

  #shield(text: string): Shielded {
    return shield(text, this.#translator.readsMarkup, this.#terms);
  }

  /** Sends pieces in one request; those whose line of the answer is not certain, or lost what was protected, go again one by one. */
  async #sendPacket(texts: readonly string[]): Promise<void> {
    await this.beforeRequest?.();
    const answer = await this.#send(this.#shield(texts.join('\n')));
    const isAlone = texts.length === 1;
    const lines = isAlone ? [onOneLine(answer)] : answer.split('\n').map(onOneLine);
    const certain = lines.length === texts.length ? lines : alignLines(this.#pair, texts, lines);
    const good = texts.map((text, i) => this.#note(text, certain[i], isAlone));
    for (const [i, text] of texts.entries()) {
      if (good[i]) continue;
      if (certain[i] === undefined) await this.#sendAlone(text);
      else await this.#sendBare(text, isAlone ? 'at once' : 'in turn');
    }
  }

  async #sendAlone(text: string): Promise<void> {
    await this.beforeRequest?.();
    const answer = onOneLine(await this.#send(this.#shield(text)));
    if (!this.#note(text, answer, true)) await this.#sendBare(text, 'at once');
  }

  /** Sends a line whose protected stretches did not come back again, alone and without protection. */
  async #sendBare(text: string, when: 'at once' | 'in turn'): Promise<void> {
    if (when === 'in turn') await this.beforeRequest?.();
    const answer = onOneLine(await this.#send(unshielded(text, this.#translator.readsMarkup)));
    this.sent.add(text);
    this.answers.set(text, { target: answer, alone: true });
  }

  /** Notes the answer for a piece, as empty if it is not certain or not intact; gives whether it can stay. */
  #note(text: string, target: string | undefined, alone: boolean): boolean {
    const isGood = target !== undefined && isIntact(text, target, this.#translator.readsMarkup, this.#terms);
    this.sent.add(text);
    this.answers.set(text, isGood ? { target, alone } : { target: '', alone: false });
    return isGood;
  }

  /** Sends one text, counts it, and restores what was protected in the answer. */
  async #send({ sent, restore }: Shielded): Promise<string> {
    const response = await this.#translator.translate({
      text: sent,
      ...this.#pair,
      formality: this.#formality,
      ...(this.#glossary ? { terminology: this.#glossary.terminology } : {}),
    });
    this.requests += 1;
    this.characters += codePoints(sent);
    if (this.#formality !== undefined) this.appliedSettings ??= { formality: NOT_APPLIED };
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
