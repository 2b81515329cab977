/**
 * Whether S3 wrote `a` before `b`. Sequencers order events of one key only: the shorter one is padded on the right with
 * zeros, then they compare as text (Amazon S3 user guide, event message structure).
 */
export function isOlder(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length);
  return a.padEnd(length, '0').toLowerCase() < b.padEnd(length, '0').toLowerCase();
}
