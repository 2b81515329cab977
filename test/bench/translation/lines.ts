import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TranslatedLine } from '../../../functions/core/translation/check/translated-line.ts';

/** The languages and documents whose lines are scored apart from the others. */
export interface Halves {
  /** Every second document is in the second half. */
  readonly document: 0 | 1;
  /** Every second language, in the order of the tags. */
  readonly language: 0 | 1;
}

/** A line of a document as people translated it. */
export interface HumanLine extends TranslatedLine, Halves {
  readonly docId: string;
  /** The other lines of the translated document. */
  readonly others: readonly string[];
}

interface Document {
  readonly docId: string;
  readonly language: string;
  readonly lines: readonly string[];
}

const SOURCE = 'en';

function documentsIn(folder: string): readonly (readonly Document[])[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return files.sort().map((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((row): Document => JSON.parse(row)),
  );
}

/** Every line of the documents, from English into each other language. */
export function humanLines(folder: string): readonly HumanLine[] {
  const all = documentsIn(folder);
  const sources = all.find(([first]) => first?.language === SOURCE) ?? [];
  const targets = all.filter(([first]) => first?.language !== SOURCE);
  return targets.flatMap((documents, language) => {
    const byId = new Map(documents.map((one) => [one.docId, one]));
    return sources.flatMap((source, document) => {
      const target = byId.get(source.docId);
      return target ? pairsOf(source, target, { document: halfOf(document), language: halfOf(language) }) : [];
    });
  });
}

const halfOf = (index: number): 0 | 1 => (index % 2 === 0 ? 0 : 1);

const pairsOf = (source: Document, target: Document, halves: Halves): readonly HumanLine[] =>
  source.lines.flatMap((text, i) => {
    const translated = target.lines[i];
    if (!text || !translated) return [];
    const others = target.lines.filter((_, at) => at !== i);
    return [
      { ...halves, docId: source.docId, from: SOURCE, to: target.language, source: text, target: translated, others },
    ];
  });
