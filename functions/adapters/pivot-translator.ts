import { WirebriefError } from '../core/errors.ts';
import type { TranslationRequest, TranslationResponse, Translator } from '../core/ports.ts';
import type { LanguageTag } from '../core/text/language-tag.ts';
import { packetText, packLines } from '../core/translation/send/pack.ts';

/** The language most pairs exist with. */
const PIVOT: LanguageTag = 'en';

const isUnsupported = (error: unknown): boolean =>
  error instanceof WirebriefError && error.code === 'translator-unsupported-pair';

/** Another translator that goes through English where it does not have a pair; each answer says when it did. */
export class PivotTranslator implements Translator {
  readonly name: string;
  readonly identity: string;
  readonly maxRequestBytes: number;
  readonly readsMarkup: boolean;
  readonly usdPerMillionCharacters: number;
  readonly #direct: Translator;
  /** Pairs the service refused although it has both languages. */
  readonly #refused = new Set<string>();

  constructor(direct: Translator) {
    this.#direct = direct;
    this.name = direct.name;
    this.identity = `${direct.identity ?? direct.name}, pivot ${PIVOT}`;
    this.maxRequestBytes = direct.maxRequestBytes;
    this.readsMarkup = direct.readsMarkup;
    this.usdPerMillionCharacters = direct.usdPerMillionCharacters;
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

  /** Formality is asked of the last step only: English would not carry it. Terms are of the pair, which neither step is. */
  async #throughPivot(request: TranslationRequest): Promise<TranslationResponse> {
    const { text, from, to, formality } = request;
    const middle = await this.#direct.translate({ text, from, to: PIVOT });
    // English may be longer than the original: what was one request may have become two.
    const packets = packLines(middle.text.split('\n'), { limit: this.maxRequestBytes, language: PIVOT });
    const answers: TranslationResponse[] = [];
    for (const packet of packets)
      answers.push(await this.#direct.translate({ text: packetText(packet), from: PIVOT, to, formality }));
    const via = { language: PIVOT, characters: [...middle.text].length, requests: packets.length };
    return { ...answers.at(-1), text: answers.map((last) => last.text).join('\n'), via };
  }
}
