/**
 * The HTTP status of what an advanced service threw: its exceptions carry `details.code`.
 * @returns null for any other failure
 */
export function statusOf(thrown: unknown): number | null {
  if (typeof thrown !== 'object' || thrown === null || !('details' in thrown)) return null;
  const { details } = thrown;
  if (typeof details !== 'object' || details === null || !('code' in details)) return null;
  return typeof details.code === 'number' ? details.code : null;
}

/** @returns null instead of throwing when the service answers one of these statuses */
export function unless<T>(statuses: readonly number[], work: () => T): T | null {
  try {
    return work();
  } catch (thrown) {
    const status = statusOf(thrown);
    if (status !== null && statuses.includes(status)) return null;
    throw thrown;
  }
}
