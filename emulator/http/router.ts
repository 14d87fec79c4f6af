/** Handlers by method and pattern, such as `GET /api/v1/tickets/:id`; where two patterns fit, the first wins. */
export type Routes<Handler> = Readonly<Record<string, Handler>>;

export type Match<Handler> =
  | { readonly kind: 'found'; readonly handler: Handler; readonly params: Record<string, string> }
  | { readonly kind: 'wrong-method'; readonly allowed: string[] }
  | { readonly kind: 'unknown' };

interface CompiledRoute<Handler> {
  readonly method: string;
  readonly pattern: RegExp;
  readonly handler: Handler;
}

function compile<Handler>(route: string, handler: Handler): CompiledRoute<Handler> {
  const [method = '', path = ''] = route.split(' ');
  const pattern = path.replace(/:(\w+)/g, '(?<$1>[^/]+)').replace(/\*(\w+)/g, '(?<$1>.+)');
  return { method, pattern: new RegExp(`^${pattern}/?$`), handler };
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/**
 * Matches the path as it was sent and decodes the parts afterwards, so that `%2F` stays inside one part: `:name` is one part,
 * `*name` is the rest.
 */
export function createRouter<Handler>(
  routes: Routes<Handler>,
): (method: string, path: string) => Match<Handler> {
  const compiled = Object.entries(routes).map(([route, handler]) => compile(route, handler));
  return (method, path) => {
    const fitting = compiled.flatMap((route) => {
      const match = route.pattern.exec(path);
      return match ? [{ ...route, groups: match.groups ?? {} }] : [];
    });
    const found = fitting.find((route) => route.method === method);
    if (found) {
      const entries = Object.entries(found.groups).map(([name, part]) => [name, decodeSegment(part)]);
      // `Object.fromEntries` forgets that both halves are text.
      const params = Object.fromEntries(entries) as Record<string, string>;
      return { kind: 'found', handler: found.handler, params };
    }
    if (fitting.length === 0) return { kind: 'unknown' };
    return { kind: 'wrong-method', allowed: fitting.map((route) => route.method) };
  };
}
