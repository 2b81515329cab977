import { CLAIMS } from '../../languages/listed/claims.ts';
import { inAnyLanguage } from '../../languages/part-of.ts';
import type { Speaker } from '../../quotes/quote.ts';
import { possessiveEndings } from '../../quotes/words/possessive-endings.ts';
import { once } from '../../text/once.ts';

const namePartsOf = (name: string): string[] =>
  (
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? []
  ).map((part) => part.replace(possessiveEndings(), ''));

const honorific = once(() => new RegExp(`^(?:${inAnyLanguage(CLAIMS, ({ names }) => names?.honorifics)})$`, 'u'));

/**
 * True if a name can mean this speaker: every part of it is in the speaker's name, mention or role, and the last one in
 * name or mention. `Lund` is Ada Lund; `Ida Lund` is not.
 */
export function isSameSpeaker(given: string, { name, mention, role }: Speaker): boolean {
  const parts = namePartsOf(given).filter((part) => !honorific().test(part));
  const last = parts.at(-1);
  if (last === undefined) return false;
  const own = new Set([...namePartsOf(name), ...namePartsOf(mention)]);
  const known = own.union(new Set(namePartsOf(role ?? '')));
  return own.has(last) && parts.every((part) => known.has(part));
}
