import fc from 'fast-check';
import type { Json } from '../../../emulator/kernel/json';

type Path = readonly (string | number)[];

/** Every place of a request that can hold something else. */
export function pathsOf(value: Json, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner as Json, [...path, key]))];
}

/** @param change of what stands there; undefined takes it away */
export function changedAt(
  value: Json,
  [key, ...rest]: Path,
  change: (there: Json) => Json | undefined,
): Json | undefined {
  if (key === undefined) return change(value);
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, Json>;
  const inner = changedAt(copy[key] ?? null, rest, change);
  if (inner === undefined) delete copy[key];
  else copy[key] = inner;
  return copy;
}

/** Texts that mean something to a spreadsheet, a mail, a template, a browser or an object. */
const NASTY: readonly Json[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udc00\ud800',
  '😀👩‍🚀',
  '\u202egpj.exe',
  '=HYPERLINK("https://elsewhere.example","x")',
  '+1+1',
  '@SUM(A1)',
  '{{{customer}}}',
  '<img src=x onerror=alert(1)>',
  'a\r\nBcc: someone@elsewhere.example',
  '__proto__',
  'constructor',
  'toString',
  '../../../etc/passwd',
  '9999-99-99',
  '2026-02-30',
  '25:61',
  'x'.repeat(60_000),
  -1,
  0.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  [],
  {},
  [[[[]]]],
  { length: 1_000_000_000 },
  JSON.parse('{"__proto__": {"ok": true}, "constructor": {"prototype": 1}}') as Json,
  null,
  true,
];

const anyJson = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;

export const anythingElse: fc.Arbitrary<Json> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 100 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: anyJson },
);

const gone = (): undefined => undefined;

/** Another thing in its place, nothing, the same in a list, many of the same, or a key too many. */
const change = fc.oneof(
  { weight: 6, arbitrary: anythingElse.map((other) => (): Json => other) },
  { weight: 2, arbitrary: fc.constant(gone) },
  { weight: 1, arbitrary: fc.constant((there: Json): Json => [there]) },
  {
    weight: 1,
    arbitrary: fc.constant((there: Json): Json =>
      Array.isArray(there) ? Array<Json[]>(300).fill(there).flat() : there,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.string(), anythingElse).map(
      ([key, value]) =>
        (there: Json): Json =>
          typeof there === 'object' && !Array.isArray(there) ? { ...there, [key]: value } : value,
    ),
  },
);

/** The request with one to three things in it that are otherwise. */
export const mutated = (request: Json): fc.Arbitrary<Json> =>
  fc
    .array(fc.tuple(fc.constantFrom(...pathsOf(request)), change), { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce<Json>((made, [path, by]) => changedAt(made, path, by) ?? null, request));
