import { WirebriefError } from '../core/errors.ts';
import type { TranslationRequest, TranslationResponse, Translator } from '../core/ports.ts';
import type { LanguageTag } from '../core/text/language-tag.ts';
import { packetText, packLines } from '../core/translation/send/pack.ts';

/** The language that occurs in most pairs of any service. */
const PIVOT: LanguageTag = 'en';

const isUnsupported = (error: unknown): boolean =>
  error instanceof WirebriefError && error.code === 'translator-unsupported-pair';

/** Wraps a translator so that it goes through English for pairs it does not have. An answer that went through English says so in `via`. */
export class PivotTranslator implements Translator {
  readonly name: string;
  readonly identity: string;
  readonly maxRequestBytes: number;
  readonly readsMarkup: boolean;
  readonly usdPerMillionCharacters: number;
  readonly #direct: Translator;
  /** Pairs that the service refused although it has both languages. */
  readonly #refused: Set<string>;

  constructor(direct: Translator, refused = new Set<string>()) {
    this.#direct = direct;
    this.#refused = refused;
    this.name = direct.name;
    this.identity = `${direct.identity ?? direct.name}, pivot ${PIVOT}`;
    this.maxRequestBytes = direct.maxRequestBytes;
    this.readsMarkup = direct.readsMarkup;
    this.usdPerMillionCharacters = direct.usdPerMillionCharacters;
  }

  around(wrap: (direct: Translator) => Translator): PivotTranslator {
    return new PivotTranslator(wrap(this.#direct), this.#refused);
  }

  async canTranslate(from: LanguageTag, to: LanguageTag): Promise<boolean> {
    return (await this.#direct.canTranslate(from, to)) || this.#canPivot(from, to);
  }

  async translate(request: TranslationRequest): Promise<TranslationResponse> {
    const { from, to } = request;
    const pair = `${from} ${to}`;
    if (!this.#refused.has(pair) && (await this.#direct.canTranslate(from, to)))
      try {
        return await this.#direct.translate(request);
      } catch (error) {
        if (!isUnsupported(error) || !(await this.#canPivot(from, to))) throw error;
        this.#refused.add(pair);
      }
    return this.#throughPivot(request);
  }

  async #canPivot(from: LanguageTag, to: LanguageTag): Promise<boolean> {
    if (from === PIVOT || to === PIVOT) return false;
    return (await this.#direct.canTranslate(from, PIVOT)) && this.#direct.canTranslate(PIVOT, to);
  }

  /** Formality is asked for in the last step only, since English would not carry it. Terms belong to the pair, and neither step translates that pair. */
  async #throughPivot(request: TranslationRequest): Promise<TranslationResponse> {
    const { text, from, to, formality } = request;
    const middle = await this.#direct.translate({ text, from, to: PIVOT });
    // English may be longer than the original, so that one request may become two.
    const packets = packLines(middle.text.split('\n'), { limit: this.maxRequestBytes, language: PIVOT });
    const answers: TranslationResponse[] = [];
    for (const packet of packets)
      answers.push(await this.#direct.translate({ text: packetText(packet), from: PIVOT, to, formality }));
    const via = { language: PIVOT, characters: [...middle.text].length, requests: packets.length };
    return { ...answers.at(-1), text: answers.map((last) => last.text).join('\n'), via };
  }
}
