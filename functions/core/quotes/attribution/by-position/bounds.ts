/** A name before `zufolge` is no longer. */
export const MAX_SOURCE_BEFORE = 6;
/** Words of a signature. */
export const MAX_SIGNATURE = 6;
