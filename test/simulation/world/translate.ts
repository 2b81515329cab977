import { fakeTranslation } from '../../fakes/fake-translator.ts';
import type { Container } from './container.ts';

/** One line that Amazon Translate was paid for. */
export interface Payment {
  /** The line with everything that shapes its translation; the same work has the same name. */
  readonly work: string;
  /** The line as it was sent, with its markup escaped. */
  readonly line: string;
  readonly language: string;
  readonly characters: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly container: Container;
  /** Whether the answer never came, or could not be kept although it was tried: no program could have avoided to pay again. */
  isLost: boolean;
  isKept: boolean;
}

/** The one term of the glossary that an installation may have. */
export const TERM = { source: 'harbour', target: 'Puerto' };
const DIGITS = /\d+/u;

export interface TranslateInput {
  readonly Text?: string | undefined;
  readonly TargetLanguageCode?: string | undefined;
  readonly TerminologyNames?: readonly string[] | undefined;
  readonly Settings?: { readonly Formality?: string | undefined } | undefined;
}

/** As much of Amazon Translate as the functions use. It remembers every line it was paid for. */
export class TranslateService {
  readonly payments: Payment[] = [];
  readonly #now: () => number;
  readonly #careless: readonly string[];

  /** `careless`: the languages in which every number comes out wrong, which the checks notice. */
  constructor(now: () => number, careless: readonly string[]) {
    this.#now = now;
    this.#careless = careless;
  }

  /** Whether no answer in a language can pass the checks of a line. */
  isDoubtful({ line, language }: Payment): boolean {
    return this.#careless.includes(language) && DIGITS.test(line);
  }

  translate(
    container: Container,
    { Text = '', TargetLanguageCode = '', TerminologyNames = [], Settings }: TranslateInput,
  ) {
    const lines = Text.split('\n');
    const answers = lines.map((line) => {
      const work = JSON.stringify([line, TargetLanguageCode, TerminologyNames, Settings?.Formality ?? null]);
      const payment: Payment = {
        work,
        line,
        language: TargetLanguageCode,
        characters: line.length,
        at: this.#now(),
        container,
        isLost: !container.isAlive,
        isKept: false,
      };
      this.payments.push(payment);
      container.onKilled(() => {
        if (!payment.isKept) payment.isLost = true;
      });
      const answer = translationOf(TerminologyNames.length > 0 ? line.replaceAll(TERM.source, TERM.target) : line);
      return this.isDoubtful(payment) ? answer.replace(DIGITS, '7') : answer;
    });
    return {
      TranslatedText: answers.join('\n'),
      ...(Settings?.Formality ? { AppliedSettings: { Formality: Settings.Formality } } : {}),
    };
  }

  /** A line was kept: whoever needs it again need not pay. `body` is the file that keeps it. */
  keep(container: Container, body: string): void {
    const { source, to } = JSON.parse(body);
    const line = escaped(String(source));
    for (const payment of this.payments)
      if (payment.container === container && payment.line === line && payment.language === to) payment.isKept = true;
  }

  /** The last payments of a container could not be kept: its writes fail. */
  lose(container: Container): void {
    for (const payment of this.payments) if (payment.container === container && !payment.isKept) payment.isLost = true;
  }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const translations = new Map<string, string>();

function translationOf(line: string): string {
  const known = translations.get(line);
  if (known !== undefined) return known;
  const made = fakeTranslation(line);
  translations.set(line, made);
  return made;
}
