import { lineFingerprint } from '../core/manifest/fingerprint.ts';
import { type KeptLine, parseKeptLine } from '../core/manifest/kept-line.ts';
import { keptLinePath } from '../core/manifest/paths.ts';
import type { BriefStore, Formality } from '../core/ports.ts';
import type { LanguageTag } from '../core/text/language-tag.ts';

/** What shapes a translated line besides its source text. */
export interface LineShape {
  readonly from: LanguageTag;
  readonly to: LanguageTag;
  /** The translator's identity (`Translator.identity`, or its name). */
  readonly translator: string;
  readonly formality?: Formality | undefined;
  readonly glossary?: string | undefined;
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

  /** Kept lines in the order of `sources`; undefined where a line is not kept or its file is damaged. */
  find(sources: readonly string[], shape: LineShape): Promise<readonly (KeptLine | undefined)[]> {
    return Promise.all(sources.map((source) => this.#read(source, shape)));
  }

  /** Stores lines, over older files of the same lines. */
  async keep(lines: readonly KeptLine[], shape: LineShape): Promise<void> {
    await Promise.all(
      lines.map((line) => this.#briefs.write(pathOf(line.source, shape), `${JSON.stringify(line, null, 2)}\n`)),
    );
  }

  async #read(source: string, shape: LineShape): Promise<KeptLine | undefined> {
    const stored = await this.#briefs.read(pathOf(source, shape));
    const line = stored && parseKeptLine(stored.body);
    return line?.source === source ? line : undefined;
  }
}

const pathOf = (source: string, shape: LineShape): string => keptLinePath(lineFingerprint({ ...shape, source }));
