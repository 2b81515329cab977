import { CLAIMS } from '../../languages/listed/claims.ts';
import { inAnyLanguage } from '../../languages/part-of.ts';
import type { CurrencyName } from '../../languages/parts/claims.ts';
import { once } from '../../text/once.ts';

/** The sign of each currency; those without one match nothing. */
const SIGNS: readonly (readonly [CurrencyName, RegExp])[] = [
  ['dollar', /\$/u],
  ['euro', /€/u],
  ['pound', /£/u],
  ['rouble', /₽/u],
  ['rupee', /₹/u],
  ['yenOrYuan', /¥/u],
  ['lira', /₺/u],
  ['franc', /₣/u],
  ['hryvnia', /₴/u],
  ['krone', /(?!)/u],
  ['peso', /(?!)/u],
  ['zloty', /(?!)/u],
  ['dinar', /(?!)/u],
];

/** Each currency with its sign and the beginnings of its words in any language: `€` with `euro`. */
export const currencies = once((): readonly (readonly [sign: RegExp, word: RegExp])[] =>
  SIGNS.map(([name, sign]) => [
    sign,
    new RegExp(`^(?:${inAnyLanguage(CLAIMS, (claims) => claims.currencies?.[name])})`, 'u'),
  ]),
);
