import { parse } from 'csv-parse/sync';
import { fakeTranslation } from '../../fakes/fake-translator.ts';
import { FORMALITY_CODES, TRANSLATE_CODES } from './languages.ts';
import { ServiceError } from './service-error.ts';

/** What was translated and charged for. */
export interface Charge {
  readonly from: string;
  readonly to: string;
  readonly characters: number;
  readonly text: string;
  readonly terminology?: string;
}

/** https://docs.aws.amazon.com/translate/latest/dg/what-is-limits.html (November 2026). */
const MAX_TEXT_BYTES = 10_000;
const MAX_TERMINOLOGY_BYTES = 10_000_000;
const MAX_TERM_BYTES = 200;
const MAX_TARGETS = 10;

interface TranslateTextInput {
  readonly Text?: string;
  readonly SourceLanguageCode?: string;
  readonly TargetLanguageCode?: string;
  readonly TerminologyNames?: readonly string[];
  readonly Settings?: { readonly Formality?: string };
}

interface ImportTerminologyInput {
  readonly Name?: string;
  readonly MergeStrategy?: string;
  readonly TerminologyData?: { readonly File?: string; readonly Format?: string; readonly Directionality?: string };
}

const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');
const ESCAPED = /[.*+?^${}()|[\]\\]/gu;

/** Amazon Translate as far as the stack uses it, in memory: its rules and limits, its errors by name, and what it charges. */
export class TranslateService {
  readonly charges: Charge[] = [];
  /** The rows of each terminology, the languages first. */
  readonly terminologies = new Map<string, readonly (readonly string[])[]>();
  /** Is called with each translated text and its language and changes what is answered: for damaged lines. */
  damage: (text: string, to: string) => string = (text) => text;

  /** Characters charged for so far, of one language or of all. */
  charged(to?: string): number {
    return this.charges
      .filter((each) => to === undefined || each.to === to)
      .reduce((sum, { characters }) => sum + characters, 0);
  }

  /** The lines charged for that hold a text, each with its language: `es The council …`. */
  linesPaid(holding: string, to?: string): string[] {
    return this.charges
      .filter((each) => to === undefined || each.to === to)
      .flatMap((each) => each.text.split('\n').map((line) => `${each.to} ${line}`))
      .filter((line) => line.includes(holding));
  }

  translateText({ Text: text = '', ...input }: TranslateTextInput): object {
    const { SourceLanguageCode: from = '', TargetLanguageCode: to = '', TerminologyNames: names = [] } = input;
    if (text === '') throw new ServiceError('InvalidRequestException', 'the text is empty');
    if (bytesOf(text) > MAX_TEXT_BYTES)
      throw new ServiceError(
        'TextSizeLimitExceededException',
        `${bytesOf(text)} bytes; the limit is ${MAX_TEXT_BYTES}`,
      );
    if (!TRANSLATE_CODES.has(from) || !TRANSLATE_CODES.has(to))
      throw new ServiceError('UnsupportedLanguagePairException', `Unsupported language pair: ${from} to ${to}.`);
    if (names.length > 1) throw new ServiceError('InvalidParameterValueException', 'one terminology a request');
    const terms = names.flatMap((name) => this.#termsOf(name, from, to));
    const codes = { SourceLanguageCode: from, TargetLanguageCode: to };
    if (from === to) return { ...codes, TranslatedText: text }; // is not charged for

    const [terminology] = names;
    const characters = [...text].length;
    this.charges.push({ from, to, characters, text, ...(terminology === undefined ? {} : { terminology }) });
    const { Formality: formality } = input.Settings ?? {};
    const used = terms.filter(([source]) => text.includes(source));
    return {
      ...codes,
      TranslatedText: this.damage(
        text
          .split('\n')
          .map((line) => translated(line, terms))
          .join('\n'),
        to,
      ),
      ...(formality && FORMALITY_CODES.has(to) ? { AppliedSettings: { Formality: formality } } : {}),
      ...(terminology === undefined
        ? {}
        : {
            AppliedTerminologies: [
              { Name: terminology, Terms: used.map(([SourceText, TargetText]) => ({ SourceText, TargetText })) },
            ],
          }),
    };
  }

  importTerminology({ Name: name = '', MergeStrategy, TerminologyData: file = {} }: ImportTerminologyInput): object {
    if (!/^[\w-]{1,256}$/u.test(name)) throw new ServiceError('InvalidParameterValueException', `the name ${name}`);
    if (MergeStrategy !== 'OVERWRITE') throw new ServiceError('InvalidParameterValueException', 'the merge strategy');
    const body = Buffer.from(file.File ?? '', 'base64');
    if (body.length > MAX_TERMINOLOGY_BYTES) throw new ServiceError('LimitExceededException', `${body.length} bytes`);
    const rows: string[][] = parse(body, { bom: true, trim: true });
    const [header = [], ...terms] = rows;
    if (header.length < 2 || header.length > MAX_TARGETS + 1 || header.some((code) => !TRANSLATE_CODES.has(code)))
      throw new ServiceError('InvalidParameterValueException', `the languages ${header.join(', ')}`);
    const long = terms.flat().find((term) => bytesOf(term) > MAX_TERM_BYTES);
    if (long !== undefined)
      throw new ServiceError('InvalidParameterValueException', `a term of ${bytesOf(long)} bytes`);
    this.terminologies.set(name, rows);
    return { TerminologyProperties: { Name: name, TermCount: terms.length } };
  }

  deleteTerminology({ Name: name = '' }: { readonly Name?: string }): object {
    if (!this.terminologies.delete(name)) throw new ServiceError('ResourceNotFoundException', `no terminology ${name}`);
    return {};
  }

  #termsOf(name: string, from: string, to: string): (readonly [string, string])[] {
    const [header = [], ...rows] = this.terminologies.get(name) ?? [];
    if (header.length === 0) throw new ServiceError('ResourceNotFoundException', `no terminology ${name}`);
    const [source, target] = [header.indexOf(from), header.indexOf(to)];
    if (source < 0 || target < 0) return [];
    return rows.map((row) => [row[source] ?? '', row[target] ?? ''] as const).filter(([term, other]) => term && other);
  }
}

/** Every lower-case word gets another ending, terms become what the terminology says, and what is marked stays. */
function translated(line: string, terms: readonly (readonly [string, string])[]): string {
  if (terms.length === 0) return fakeTranslation(line);
  const target = new Map(terms);
  const pattern = new RegExp(`\\b(${terms.map(([source]) => source.replace(ESCAPED, '\\$&')).join('|')})\\b`, 'gu');
  return line
    .split(/(<span translate="no">.*?<\/span>)/u)
    .flatMap((part, at) =>
      at % 2 === 1 ? [part] : part.split(pattern).map((piece) => target.get(piece) ?? fakeTranslation(piece)),
    )
    .join('');
}
