import { readConfig } from '../runtime/config.ts';
import { logger } from '../runtime/log.ts';
import { lambda } from '../runtime/middleware.ts';

/** Reads its configuration, and says that it releases nothing yet. */
export const handler = lambda(async () => {
  const { CAPS } = readConfig('release-parked');
  logger.warn('nothing is released yet', { caps: CAPS });
});
