/** A line or, if a line alone is over the limit, a part of one. */
export interface Piece {
  /** Index into the lines packed. */
  readonly line: number;
  readonly text: string;
  /** White space between this piece and the one before it in the same line. */
  readonly glue: string;
}

/** One request: its pieces joined by `\n` stay within the limit. */
export type Packet = readonly Piece[];

/** How large a piece is when sent, in the unit of the limit. */
export type Measure = (text: string) => number;

const encoder = new TextEncoder();

/** UTF-8 bytes: the unit Amazon Translate counts in. */
export const utf8Bytes: Measure = (text) => encoder.encode(text).length;

const CLAUSE_END = /[,;:،؛，、；：—–]\s*/gu;
const IN_NUMBER = /\p{Nd}[^\p{L}\p{Nd}]{0,2}$/u; // `1,` of 1,000; `2.5 ` of 2.5 million
const AFTER_NUMBER = /^(?:\s?[\p{Nd}\p{L}%°]|[^\p{L}\s]\p{Nd})/u; // `:45` of 7:45
const IN_NAME = /\p{Lu}[\p{L}\p{M}'’.-]{0,40}\s?$/u; // `Ilsa ` of Ilsa Brandt
const AFTER_NAME = /^\s?\p{Lu}/u;
const REACH = 48;

/** True if a cut would separate a number from its digits or unit, or a name from its next word. */
function partsWhatBelongsTogether(text: string, offset: number): boolean {
  const [before, after] = [text.slice(Math.max(0, offset - REACH), offset), text.slice(offset, offset + 2)];
  return (IN_NUMBER.test(before) && AFTER_NUMBER.test(after)) || (IN_NAME.test(before) && AFTER_NAME.test(after));
}

/** Offsets at which a text may be cut, from the least to the most harmful. */
function cutLevels(text: string, language: string | undefined): readonly (() => readonly number[])[] {
  const segmentEnds = (granularity: 'sentence' | 'word' | 'grapheme') => () =>
    Array.from(
      new Intl.Segmenter(language, { granularity }).segment(text),
      ({ index, segment }) => index + segment.length,
    );
  const clauseEnds = () => Array.from(text.matchAll(CLAUSE_END), (match) => match.index + match[0].length);
  const careful = (ends: () => readonly number[]) => () =>
    ends().filter((offset) => !partsWhatBelongsTogether(text, offset));
  const [sentences, words, graphemes] = [segmentEnds('sentence'), segmentEnds('word'), segmentEnds('grapheme')];
  const spaces = () => Array.from(text.matchAll(/\s+/gu), (match) => match.index);
  // Last come places for lines that have no better one: a row of numbers, then a name or number longer than a request.
  return [sentences, careful(clauseEnds), careful(words), spaces, words, graphemes];
}

/**
 * Cuts a text at the given offsets only, each part as long as `limit` allows; undefined if a part would still be too
 * long.
 */
function cutAt(text: string, ends: readonly number[], limit: number, measure: Measure): readonly string[] | undefined {
  const parts: string[] = [];
  let start = 0;
  let last = 0;
  let size = 0;
  for (const end of [...ends.filter((offset) => offset > 0 && offset < text.length), text.length]) {
    const added = measure(text.slice(last, end));
    if (added > limit) return undefined;
    if (size + added > limit) {
      parts.push(text.slice(start, last));
      start = last;
      size = 0;
    }
    size += added;
    last = end;
  }
  parts.push(text.slice(start));
  return parts;
}

function cutLine(text: string, limit: number, measure: Measure, language: string | undefined): readonly string[] {
  if (measure(text) <= limit) return [text];
  for (const ends of cutLevels(text, language)) {
    const parts = cutAt(text, ends(), limit, measure);
    if (parts) return parts;
  }
  throw new RangeError(`a single character is larger than the limit of ${limit}`);
}

const LEADING_SPACE = /^\s+/u;

function piecesOf(
  text: string,
  line: number,
  limit: number,
  measure: Measure,
  language: string | undefined,
): readonly Piece[] {
  const parts = cutLine(text, limit, measure, language);
  const pieces: Piece[] = [];
  let glue = '';
  parts.forEach((part, i) => {
    const start = pieces.length === 0 ? 0 : (LEADING_SPACE.exec(part)?.[0].length ?? 0);
    const end = i === parts.length - 1 ? part.length : part.trimEnd().length;
    glue += part.slice(0, start);
    if (start >= end && parts.length > 1) {
      glue += part.slice(start);
      return;
    }
    pieces.push({ line, text: part.slice(start, end), glue });
    glue = part.slice(end);
  });
  return pieces;
}

export interface PackOptions {
  readonly limit: number;
  readonly measure?: Measure;
  readonly language?: string;
}

/**
 * Packs lines into as few requests as the limit allows without changing their order; an empty list of lines gives none.
 * With a limit of 10 bytes, `One.` and `Two.` share a request and `Three.` gets the next. A line over the limit is cut
 * between sentences, otherwise between clauses, otherwise between words, not inside a name or number, never inside a
 * grapheme.
 */
export const packLines = (lines: readonly string[], options: PackOptions): readonly Packet[] =>
  packPieces(cutLines(lines, options), options);

/** The lines as pieces: a line that fits a request is one piece, a longer one several. */
export const cutLines = (
  lines: readonly string[],
  { limit, measure = utf8Bytes, language }: PackOptions,
): readonly Piece[] => lines.flatMap((text, line) => piecesOf(text, line, limit, measure, language));

/** Packs pieces into requests without changing their order, and without cutting them again. */
export function packPieces(pieces: readonly Piece[], { limit, measure = utf8Bytes }: PackOptions): readonly Packet[] {
  const packets: Piece[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    const added = measure(piece.text) + 1; // the line break that joins it to the piece before
    if (size + added > limit) {
      packets.push([]);
      size = -1; // the first piece has no line break before it
    }
    packets.at(-1)?.push(piece);
    size += added;
  }
  return packets;
}

/** A packet as it is sent: each piece on a line. */
export const packetText = (packet: Packet): string => packet.map(({ text }) => text).join('\n');

/**
 * Joins translated pieces back into lines. `translated` has an answer for each piece, in packing order.
 * Gives one text for each line packed, in their order.
 */
export function joinPieces(pieces: readonly Piece[], translated: readonly string[]): readonly string[] {
  const lines: string[] = [];
  pieces.forEach(({ line, glue }, i) => {
    const before = lines[line];
    const text = translated[i] ?? '';
    lines[line] = before === undefined ? text : before + glue + text;
  });
  return lines;
}
