import { createHash } from 'node:crypto';

/** sha256 of bytes, or of a text's UTF-8 bytes, in lower-case hex. `sha256('')` begins with `e3b0c442`. */
export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
