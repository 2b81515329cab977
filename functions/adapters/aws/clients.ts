import { TranslateClient } from '@aws-sdk/client-translate';

/** The one place where clients are made. Retries are few: what stays throttled goes back to its queue. */
const MAX_ATTEMPTS = 3;

export const translateClient = (): TranslateClient => new TranslateClient({ maxAttempts: MAX_ATTEMPTS });
