import { listOf } from '../word-list.ts';

/** Verbs without `ge-` in the participle: `berichtet`, `kritisiert`. */
const NO_GE = /^(?:be|er|ver|ent|emp|zer|ge|miss|wider|über|unter|wieder)|ieren$/u;

interface Forms {
  /** Third person, present and past: forms that open a main clause or close a subordinate one. */
  readonly finite: readonly string[];
  readonly infinitive: string;
  readonly participle: string;
}

/** `sagen` gives sagt, sagte, sagten, gesagt; `fordern` and `antworten` as the grammar has them. */
function regular(infinitive: string): Forms {
  const stem = infinitive.replace(/e?n$/u, '');
  const joint = /[td]$|(?:ch|[^aeiouäöümnrlh])[mn]$/u.test(stem) ? 'e' : '';
  const finite = [`${stem}${joint}t`, `${stem}${joint}te`, `${stem}${joint}ten`];
  return { finite, infinitive, participle: `${NO_GE.test(infinitive) ? '' : 'ge'}${stem}${joint}t` };
}

/** All forms a report uses of regular verbs, given by their infinitives. */
export const regularVerbs = (infinitives: string): string[] =>
  listOf(infinitives).flatMap((infinitive) => {
    const { finite, participle } = regular(infinitive);
    return [...finite, infinitive, participle];
  });

/** The forms of an irregular verb, from a line such as `gibt gab gaben geben gegeben`; the last is the participle. */
function irregular(line: string): Forms {
  const all = listOf(line);
  return { finite: all.slice(0, -2), infinitive: all.at(-2) ?? '', participle: all.at(-1) ?? '' };
}

/** Verbs that attribute only with a particle, and the forms written as one word with it. */
export interface SeparableVerbs {
  readonly joined: readonly string[];
  readonly particles: ReadonlyMap<string, readonly string[]>;
}

/**
 * Separable verbs, one on each line, their particles after the colon: `teilen: mit` gives `teilte` (with `mit` after
 * it), `mitteilte`, `mitgeteilt`. A single word before the colon is a regular infinitive, several are the forms of an
 * irregular verb.
 */
export function separableVerbs(lines: string): SeparableVerbs {
  const joined: string[] = [];
  const particles = new Map<string, readonly string[]>();
  for (const line of lines.trim().split('\n')) {
    const [verb = '', behind = ''] = line.split(':');
    const { finite, infinitive, participle } = listOf(verb).length > 1 ? irregular(verb) : regular(verb.trim());
    const own = listOf(behind);
    for (const form of [...finite, infinitive]) particles.set(form, [...(particles.get(form) ?? []), ...own]);
    joined.push(...own.flatMap((one) => [...finite, infinitive, participle].map((form) => `${one}${form}`)));
  }
  return { joined, particles };
}
