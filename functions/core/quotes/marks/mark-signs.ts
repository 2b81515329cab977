export const SINGLE = new Set(['‘', '‚', "'", '‹', '›']);
export const LETTER = /[\p{L}\p{N}\p{M}]/u;
