import type { Json } from '../kernel/json';
import type { Params } from './message';
import { isParams } from './message';

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

function assign(target: Params, [key, ...rest]: readonly string[], value: Json): void {
  if (key === undefined || key === '__proto__') return;
  if (rest.length === 0) {
    target[key] = value;
  } else if (rest[0] === '') {
    const list = target[key];
    target[key] = Array.isArray(list) ? [...list, value] : [value];
  } else {
    const inner = target[key];
    const next: Params = isParams(inner) ? inner : {};
    target[key] = next;
    assign(next, rest, value);
  }
}

/**
 * Reads a query or a form body as Rack does: `a[]=1&a[]=2` is a list, `a[b]=1` an object, and a repeated plain name keeps
 * its last value.
 */
export function parseNestedParams(text: string): Params {
  const params: Params = {};
  for (const pair of text.split('&').filter(Boolean)) {
    const [name = '', ...value] = pair.split('=');
    const key = decode(name);
    const path = [
      key.replace(/\[.*$/s, ''),
      ...[...key.matchAll(/\[([^\]]*)\]/g)].map(([, inner = '']) => inner),
    ];
    assign(params, path, value.length ? decode(value.join('=')) : null);
  }
  return params;
}
