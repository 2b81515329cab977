/**
 * Whether the event with sequencer `a` came before the one with `b`; both must be of the same key: `0055` came before
 * `0056`. The shorter sequencer is padded with zeros on the right, then the two are compared as text (Amazon S3 user
 * guide, event message structure).
 */
export function isOlder(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length);
  return a.padEnd(length, '0').toLowerCase() < b.padEnd(length, '0').toLowerCase();
}
