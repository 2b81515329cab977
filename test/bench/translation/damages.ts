import { writtenNames } from '../../../functions/core/translation/names/written-names.ts';
import type { HumanLine } from './lines.ts';

/** Numbers from 0 to 1, the same in every run. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A line with a fault put in; undefined if the line has nothing that could have it. */
export type Damage = (
  line: HumanLine,
  random: Random,
) => { readonly source: string; readonly target: string } | undefined;

const pick = <T>(list: readonly T[], random: Random): T | undefined => list[Math.floor(random() * list.length)];
const WORD = /[\p{L}\p{M}]+/gu;
const SHORTEST_CUT = 60;

/** Plain words of denial by language: what a machine leaves out. Not those of the checks. */
const DENIALS: Readonly<Record<string, RegExp>> = {
  ar: /(?<!\p{L})(?:لم|لن|لا|ليس|ليست)\s/u,
  ca: /(?<!\p{L})no\s/iu,
  de: /(?<!\p{L})nicht\s/iu,
  es: /(?<!\p{L})no\s/iu,
  fr: /(?<!\p{L})(?:ne\s|n['’])(\p{L}+) pas(?!\p{L})/iu,
  hi: /(?<!\p{L})नहीं\s/u,
  ja: /ませんでした|なかった/u,
  pt: /(?<!\p{L})não\s/iu,
  ru: /(?<!\p{L})не\s/iu,
  tr: /(?<!\p{L})değil\s?/iu,
  zh: /不|没有|没/u,
};
const REPLACED: Readonly<Record<string, string>> = { fr: '$1', ja: 'た' };
const ENGLISH_DENIAL =
  /\b(?:did|does|do|is|was|are|were|has|have|had|will|would|could|should) not\b|\b(?:did|does|do|is|was|are|were|has|have|had|would|could|should)n['’]t\b/iu;

/** How a machine writes `am`, read as the verb. */
const AM_AS_VERB: Readonly<Record<string, string>> = {
  ar: 'أنا',
  ca: 'sóc',
  de: 'bin',
  es: 'soy',
  fr: 'suis',
  hi: 'हूँ',
  ja: '私は',
  pt: 'sou',
  ru: 'являюсь',
  zh: '我是',
};
const CLOCK = /\b(\d{1,2})(?:([:.])(\d\d))?(\s?)([ap])\.?m\b\.?/iu;

function leftIn(count: number): Damage {
  return ({ source, target }, random) => {
    const words = [...source.matchAll(/[\p{L}\p{M}'’]+/gu)];
    const starts = words.flatMap((word, i) => {
      const run = words.slice(i, i + count);
      const last = run.at(-1);
      const text = last && source.slice(word.index, last.index + last[0].length);
      const isPlain =
        run.length === count && run.every(([it]) => /^\p{Ll}{2,}$/u.test(it)) && !/[^\p{L}\s]/u.test(text ?? '');
      return isPlain && text && run.some(([it]) => it.length > 3) ? [{ at: word.index / source.length, text }] : [];
    });
    const chosen = pick(starts, random);
    if (!chosen) return undefined;
    const theirs = [...target.matchAll(WORD)];
    if (theirs.length < 6) {
      const at = Math.floor(chosen.at * target.length);
      return { source, target: `${target.slice(0, at)} ${chosen.text} ${target.slice(at + 3 * count)}` };
    }
    const first = Math.min(theirs.length - count, Math.floor(chosen.at * theirs.length));
    const [from, to] = [theirs[first], theirs[first + count - 1]];
    if (!from || !to) return undefined;
    return { source, target: target.slice(0, from.index) + chosen.text + target.slice(to.index + to[0].length) };
  };
}

/** A surname behind a given name, in the translation: as it is, or in other letters. */
function surnameIn({ from, to, source, target }: HumanLine, random: Random): string | undefined {
  const full = [...source.matchAll(/(?<!\p{Lu}\p{Ll}+ )\p{Lu}\p{Ll}+ (\p{Lu}\p{Ll}{3,})(?!['’]?\p{L}| \p{Lu})/gu)];
  const names = full.map(([name]) => name);
  const written = writtenNames({ from, to }, [{ source, target }], names);
  const forms = names.flatMap((name) => {
    const form = (written.get(name) ?? name).split(/[ ・]/u).at(-1) ?? '';
    return target.includes(form) ? [form] : [];
  });
  return pick(forms, random);
}

/** The surname gives way to a word of the language that begins like it. */
const nameAsWord: Damage = (line, random) => {
  const { source, target, others } = line;
  const name = surnameIn(line, random);
  if (!name) return undefined;
  const words = others.flatMap((other) => other.match(/(?<=[\p{Ll}\p{Lo}\p{M}] )[\p{Ll}\p{Lo}\p{M}]{4,}/gu) ?? []);
  const alike = (length: number) => words.filter((word) => word.startsWith(name.slice(0, length).toLowerCase()));
  const list = [3, 2, 1, 0].map(alike).find((found) => found.length > 0) ?? [];
  const word = pick(list, random);
  if (word === undefined) return undefined;
  return { source, target: target.replaceAll(name, word.charAt(0).toUpperCase() + word.slice(1)) };
};

export const DAMAGES: Readonly<Record<string, Damage>> = {
  'a digit changed': ({ source, target }, random) => {
    const digit = pick([...target.matchAll(/[0-9]/g)], random);
    if (!digit) return undefined;
    const other = (Number(digit[0]) + 1 + Math.floor(random() * 8)) % 10;
    return { source, target: target.slice(0, digit.index) + other + target.slice(digit.index + 1) };
  },
  'cut off': ({ source, target }) =>
    [...target].length < SHORTEST_CUT
      ? undefined
      : { source, target: [...target].slice(0, Math.floor([...target].length * 0.4)).join('') },
  'another line': ({ source, others }, random) => {
    const target = pick(others, random);
    return target === undefined ? undefined : { source, target };
  },
  'a name as a word': nameAsWord,
  'one word left': leftIn(1),
  'two words left': leftIn(2),
  'three words left': leftIn(3),
  'denial dropped': ({ source, target, to }) => {
    const denial = DENIALS[to];
    if (!denial || !ENGLISH_DENIAL.test(source) || !denial.test(target)) return undefined;
    return { source, target: target.replace(denial, REPLACED[to] ?? '') };
  },
  'denial added': ({ source, target, to }) =>
    ENGLISH_DENIAL.test(source) && DENIALS[to]?.test(target)
      ? { source: source.replace(ENGLISH_DENIAL, (it) => it.replace(/ not|n['’]t/u, '')), target }
      : undefined,
  'am read as a word': ({ source, target, to }) => {
    const [, hour = '', , minutes, , half] = CLOCK.exec(source) ?? [];
    const figure = new RegExp(`(?<!\\p{Nd})${hour}(?:[:.]${minutes ?? '00'})?(?!\\p{Nd})`, 'u').exec(target);
    if (half?.toLowerCase() !== 'a' || !figure || AM_AS_VERB[to] === undefined) return undefined;
    const [before, after] = [target.slice(0, figure.index), target.slice(figure.index + figure[0].length)];
    return { source, target: `${before}${figure[0]} ${AM_AS_VERB[to]}${after}` };
  },
  'half of the day exchanged': ({ source, target }) =>
    CLOCK.test(source)
      ? {
          source: source.replace(
            CLOCK,
            (_, hour, mark = '', minutes = '', space, half) =>
              `${hour}${mark}${minutes}${space}${half.toLowerCase() === 'a' ? 'pm' : 'am'}`,
          ),
          target,
        }
      : undefined,
};
