/** A name before `zufolge` is at most this long. */
export const MAX_SOURCE_BEFORE = 6;
/** A signature has at most this many words. */
export const MAX_SIGNATURE = 6;
