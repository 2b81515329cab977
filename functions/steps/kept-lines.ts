import { lineFingerprint } from '../core/manifest/fingerprint.ts';
import { type KeptLine, parseKeptLine } from '../core/manifest/kept-line.ts';
import { keptLinePath } from '../core/manifest/paths.ts';
import type { BriefStore, Formality } from '../core/ports.ts';
import type { LanguageTag } from '../core/text/language-tag.ts';

/** What besides its text shapes a translated line. */
export interface LineShape {
  readonly from: LanguageTag;
  readonly to: LanguageTag;
  /** The translator's identity. */
  readonly translator: string;
  readonly formality?: Formality | undefined;
  readonly glossary?: string | undefined;
}

/**
 * Lines translated before, each a file of its own beside the briefs, named by its content: one an article shares with another, or
 * with its own earlier version, is paid for once (docs/design.md, "Lines are paid for once").
 */
export class KeptLines {
  readonly #briefs: Pick<BriefStore, 'read' | 'write'>;

  constructor(briefs: Pick<BriefStore, 'read' | 'write'>) {
    this.#briefs = briefs;
  }

  /** Same length and order as `sources`; undefined where the line is not kept, or its file is not what it should be. */
  find(sources: readonly string[], shape: LineShape): Promise<readonly (KeptLine | undefined)[]> {
    return Promise.all(sources.map((source) => this.#read(source, shape)));
  }

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
