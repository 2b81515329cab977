import { lineFingerprint, termsFingerprint } from '../../core/manifest/fingerprint.ts';
import { type KeptLine, parseKeptLine } from '../../core/manifest/kept-line.ts';
import { keptLinePath } from '../../core/manifest/paths.ts';
import type { BriefStore, Formality } from '../../core/ports.ts';
import type { LanguageTag } from '../../core/text/language-tag.ts';
import type { GlossaryTerm } from '../../core/translation/send/glossary.ts';
import { atMost } from './at-most.ts';

/**
 * How many files of lines are read or written at a time. The SDK opens at most 50 connections a client (its documentation,
 * https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html, November 2026), and requests
 * beyond them wait until they time out. Three briefs at work in one function stay below that.
 */
export const MOST_AT_ONCE = 16;

/** What shapes a translated line besides its source text. */
export interface LineShape {
  readonly from: LanguageTag;
  readonly to: LanguageTag;
  /** The translator's identity (`Translator.identity`, or its name). */
  readonly translator: string;
  readonly formality?: Formality | undefined;
  /** The glossary's terms for the languages; of them, only those that touch a line shape it. */
  readonly terms?: readonly GlossaryTerm[] | undefined;
}

/**
 * Translated lines that were paid for, each stored as a file beside the briefs and named after its content. A line that two
 * articles, or two versions of one, have in common is paid for once (docs/design.md, "Lines are paid for once").
 */
export class KeptLines {
  readonly #briefs: Pick<BriefStore, 'read' | 'write'>;

  constructor(briefs: Pick<BriefStore, 'read' | 'write'>) {
    this.#briefs = briefs;
  }

  /** Kept lines by source text, each looked for once; a line that is not kept, or whose file is damaged, is left out. */
  async find(sources: readonly string[], shape: LineShape): Promise<ReadonlyMap<string, KeptLine>> {
    const distinct = [...new Set(sources)];
    const found = await atMost(MOST_AT_ONCE, distinct, (source) => this.#read(source, shape));
    return new Map(found.flatMap((line) => (line ? [[line.source, line] as const] : [])));
  }

  /** Stores lines, over older files of the same lines. */
  async keep(lines: readonly KeptLine[], shape: LineShape): Promise<void> {
    await atMost(MOST_AT_ONCE, lines, (line) =>
      this.#briefs.write(pathOf(line.source, shape), `${JSON.stringify(line, null, 2)}\n`),
    );
  }

  async #read(source: string, shape: LineShape): Promise<KeptLine | undefined> {
    const stored = await this.#briefs.read(pathOf(source, shape));
    const line = stored && parseKeptLine(stored.body);
    return line?.source === source ? line : undefined;
  }
}

const pathOf = (source: string, { terms = [], ...shape }: LineShape): string =>
  keptLinePath(lineFingerprint({ ...shape, source, glossary: termsFingerprint([source], terms) }));
