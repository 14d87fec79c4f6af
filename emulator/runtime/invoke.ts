/** What `google.script.run` refuses to carry: https://developers.google.com/apps-script/guides/html/communication */
function refuseUntransferable(value: unknown, path: string, above: readonly object[]): void {
  if (typeof value === 'function') throw new Error(`A function cannot cross google.script.run (${path})`);
  if (typeof value !== 'object' || value === null) return;
  if (value instanceof Date) throw new Error(`A Date cannot cross google.script.run (${path})`);
  if (above.includes(value)) throw new Error(`A cycle cannot cross google.script.run (${path})`);
  for (const [key, member] of Object.entries(value)) {
    refuseUntransferable(member, `${path}.${key}`, [...above, value]);
  }
}

/** A script may throw anything; an error of this realm has these three. */
function describe(thrown: unknown): { name: string; message: string; stack: string } {
  if (!(thrown instanceof Error)) return { name: 'Error', message: String(thrown), stack: '' };
  const { name, message, stack = '' } = thrown;
  return { name, message, stack };
}

/** Calls a top-level function of the script; arguments and answer are JSON, parsed and made inside this realm. */
export function invoke(name: string, argumentsJson: string): string {
  try {
    const found: unknown = Reflect.get(globalThis, name);
    const args = JSON.parse(argumentsJson) as unknown[];
    const result: unknown = (found as (...given: unknown[]) => unknown)(...args);
    refuseUntransferable(result, 'result', []);
    return JSON.stringify({ result: result ?? null });
  } catch (thrown) {
    return JSON.stringify({ error: describe(thrown) });
  }
}
