declare const __host: (operation: string, args: string) => string;

interface Failure {
  name: string;
  message: string;
  details?: { code: number; message: string; reason: string };
}

/**
 * Asks Node to perform one operation of a Google service.
 * @throws an `Error` of the script's own realm, as Google's services do
 */
export function call<T>(operation: string, args: object = {}): T {
  const answer = JSON.parse(__host(operation, JSON.stringify(args))) as { value?: unknown; error?: Failure };
  if (answer.error) throw asError(answer.error);
  // The operation behind this name answers what Google's own types say; both sides are compiled against those.
  return answer.value as T;
}

function asError(failure: Failure): Error {
  const error = new Error(failure.message);
  error.name = failure.name;
  return failure.details ? Object.assign(error, { details: failure.details }) : error;
}

/**
 * A service of which only a part is emulated: the given members are checked against Google's own types, and any other use
 * throws "not emulated: NAME.MEMBER" instead of answering with a guess.
 */
export function emulated<T extends object>(name: string, members: Partial<T>): T {
  const target = members as Record<PropertyKey, unknown>;
  return new Proxy(target, {
    get(_target, key) {
      if (key in target || typeof key === 'symbol' || key === 'toJSON' || key === 'then') return target[key];
      throw new Error(`not emulated: ${name}.${key}`);
    },
  }) as T;
}
