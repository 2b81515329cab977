/** A manifest as it was stored before states had a beginning and a number of tries (schema version 1), in today's shape; anything else stays as it is. */
export function upgraded(stored: unknown): unknown {
  if (!isRecord(stored) || stored['schemaVersion'] !== 1) return stored;
  const at = stored['updatedAt'];
  const unread = stored['unread'];
  return {
    ...stored,
    schemaVersion: 2,
    brief: work(stored['brief'], at),
    languages: isRecord(stored['languages'])
      ? Object.fromEntries(Object.entries(stored['languages']).map(([language, each]) => [language, work(each, at)]))
      : stored['languages'],
    ...(isRecord(unread) ? { unread: { ...unread, at } } : {}),
  };
}

function work(stored: unknown, at: unknown): unknown {
  if (!isRecord(stored)) return stored;
  const { code, message, remedy, retry, ...rest } = stored;
  const lastFailure = code === undefined ? {} : { lastFailure: { code, message, remedy, retry, at } };
  return { ...rest, since: at, tries: rest['state'] === 'waiting' ? 0 : 1, ...lastFailure };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
