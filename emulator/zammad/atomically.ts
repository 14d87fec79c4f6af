/**
 * Does the work or leaves no trace of it, as a database transaction does. On failure every object taken from the state before
 * is stale.
 */
export function atomically<State extends object, Result>(state: State, work: () => Result): Result {
  const before = structuredClone(state);
  try {
    return work();
  } catch (error) {
    Object.assign(state, before);
    throw error;
  }
}
