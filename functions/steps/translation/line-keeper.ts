import type { Brief } from '../../core/brief/schema.ts';
import type { KeptLine } from '../../core/manifest/kept-line.ts';
import type { KeptLines, LineShape } from './kept-lines.ts';
import { linesToTryAgain, problemsOf, problemsOfAll, type TranslatedLines } from './second-try.ts';
import type { Pair, Session } from './translation-session.ts';

export interface Keeping {
  readonly session: Session;
  readonly pair: Pair;
  readonly brief: Brief;
  readonly shape: LineShape;
  /** Where lines are kept; if it is missing, none are. */
  readonly kept?: KeptLines | undefined;
}

/**
 * Finds what was paid for earlier, and keeps what a session is answered. Until the whole brief is judged, an answer holds for this
 * brief only; then the good ones hold for every brief, and the doubtful ones still for this one, so that no try pays for them again.
 */
export class LineKeeper {
  readonly #keeping: Keeping;
  /** The stored lines by their source, as far as they are known. */
  readonly #stored = new Map<string, KeptLine>();

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
  }

  /**
   * Lines that need no request, by source; they pass today's checks. What else is kept, pieces of lines and doubtful answers for
   * this brief, goes into the session. A kept line that fails today's checks is asked for again.
   */
  async find(sources: readonly string[]): Promise<ReadonlyMap<string, KeptLine>> {
    const { session } = this.#keeping;
    const whole = await this.#find(sources);
    const good = new Map([...whole].filter(([, line]) => line.doubtful === undefined));
    const rest = sources.filter((source) => !good.has(source));
    const pieces = rest.flatMap((source) => session.piecesOf(source).map(({ text }) => text));
    const looked = new Set(sources);
    const found = new Map([...whole, ...(await this.#find(pieces.filter((text) => !looked.has(text))))]);
    for (const text of pieces) {
      const line = found.get(text);
      if (line) session.answers.set(text, { target: line.target, alone: line.doubtful?.alone ?? false });
    }
    return good;
  }

  /** The stored lines that can be used for this brief. */
  async #find(texts: readonly string[]): Promise<ReadonlyMap<string, KeptLine>> {
    const { kept, shape, pair, brief } = this.#keeping;
    const found = [...((await kept?.find(texts, shape)) ?? [])].filter(([source, { target, doubtful }]) =>
      doubtful ? doubtful.fingerprint === brief.provenance.fingerprint : problemsOf(pair, source, target).length === 0,
    );
    for (const [source, line] of found) this.#stored.set(source, line);
    return new Map(found);
  }

  /** Keeps what has arrived, for this brief. To be awaited before the next request, so that a crash costs at most one request. */
  async keepArrived(): Promise<void> {
    const { sent, answers } = this.#keeping.session;
    const isStored = (text: string): boolean => {
      const [stored, now] = [this.#stored.get(text), answers.get(text)];
      return stored?.target === now?.target && (!stored?.doubtful || stored.doubtful.alone === now?.alone);
    };
    await this.#write([...sent].filter((text) => !isStored(text)).map((text) => this.#lineOf(text, false)));
  }

  /** Keeps the answers to lines as they are judged: those that pass their checks, lose nobody's name and need no second try for every brief. */
  async keepJudged(sources: readonly string[], people: TranslatedLines['people']): Promise<void> {
    const { session, pair } = this.#keeping;
    const targets = sources.map((source) => session.targetOf(source));
    const problems = problemsOfAll(pair, { sources, targets, people });
    const unsettled = linesToTryAgain(session, pair, { sources, people });
    const lines = new Map<string, KeptLine>();
    for (const [i, source] of sources.entries()) {
      const isGood = problems[i]?.length === 0 && !unsettled.has(i);
      for (const { text } of session.piecesOf(source)) {
        const target = session.answers.get(text)?.target ?? '';
        lines.set(text, this.#lineOf(text, isGood && problemsOf(pair, text, target).length === 0));
      }
      if (isGood) lines.set(source, { ...this.#lineOf(source, true), target: targets[i] ?? '' });
    }
    await this.#write([...lines.values()]);
  }

  /** A line of which nothing was sent in this session, as it was kept; of a long line, as its pieces were. */
  earlierLine(source: string): KeptLine {
    const { session } = this.#keeping;
    const [first] = session.piecesOf(source);
    return { ...this.#lineOf(first?.text ?? source, false), source, target: session.targetOf(source) };
  }

  #lineOf(text: string, isGood: boolean): KeptLine {
    const { session, pair, brief } = this.#keeping;
    const { target, alone } = session.answers.get(text) ?? { target: '', alone: false };
    const stored = session.sent.has(text) ? undefined : this.#stored.get(text);
    const applied = stored ? stored.appliedSettings : session.appliedSettings;
    return {
      ...pair,
      source: text,
      target,
      translator: stored?.translator ?? session.name,
      ...(applied ? { appliedSettings: { ...applied } } : {}),
      ...(isGood ? {} : { doubtful: { fingerprint: brief.provenance.fingerprint, alone } }),
    };
  }

  /** Writes the lines that are stored otherwise or not at all. */
  async #write(lines: readonly KeptLine[]): Promise<void> {
    const { kept, shape } = this.#keeping;
    const changed = lines.filter((line) => JSON.stringify(this.#stored.get(line.source)) !== JSON.stringify(line));
    await kept?.keep(changed, shape);
    for (const line of changed) this.#stored.set(line.source, line);
  }
}
