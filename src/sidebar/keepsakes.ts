/** Where the browser keeps nothing (blocked storage), this page still does until it is closed. */
const memory = new Map<string, string>();

const PREFIX = 'deployments/1/';

const parsed = (text: string | undefined): unknown => (text === undefined ? null : JSON.parse(text));

export function recall(key: string): unknown {
  try {
    return parsed(localStorage.getItem(PREFIX + key) ?? memory.get(key));
  } catch {
    return parsed(memory.get(key));
  }
}

export function remember(key: string, value: unknown): void {
  const text = JSON.stringify(value);
  memory.set(key, text);
  try {
    localStorage.setItem(PREFIX + key, text);
  } catch {
    // Blocked or full: the memory has it.
  }
}

export function forget(key: string): void {
  memory.delete(key);
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // Nothing was kept there.
  }
}
