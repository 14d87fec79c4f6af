import { apiError } from '../kernel/errors';
import { appPropertyTerm, fieldTerm, parentTerm, refuseOtherField } from './query-terms';
import type { Predicate } from './query-terms';
import { tokenize } from './query-tokens';
import type { Token } from './query-tokens';

export interface Query {
  readonly matches: Predicate;
  /** Every id that stands before `in parents`. */
  readonly parents: readonly string[];
}

interface Reader {
  /** The next piece if it is this word or sign, which is then consumed. */
  accept(value: string): boolean;
  next(): Token | undefined;
  readonly done: boolean;
}

const invalid = (): ReturnType<typeof apiError> =>
  apiError('drive.files.list', { code: 400, message: 'Invalid Value', reason: 'invalid' });

function createReader(tokens: readonly Token[]): Reader {
  let at = 0;
  return {
    accept(value) {
      const token = tokens[at];
      if (token?.kind === 'text' || token?.value !== value) return false;
      at += 1;
      return true;
    },
    next: () => tokens[at++],
    get done() {
      return at >= tokens.length;
    },
  };
}

function expect(reader: Reader, ...values: string[]): void {
  for (const value of values) if (!reader.accept(value)) throw invalid();
}

function readText(reader: Reader): string {
  const token = reader.next();
  if (token?.kind !== 'text') throw invalid();
  return token.value;
}

/** `appProperties has { key='k' and value='v' }` */
function readAppProperty(reader: Reader): Predicate {
  expect(reader, 'has', '{', 'key', '=');
  const key = readText(reader);
  expect(reader, 'and', 'value', '=');
  const value = readText(reader);
  expect(reader, '}');
  return appPropertyTerm(key, value);
}

/** `'id' in parents` */
function readMembership(reader: Reader, id: string, resolve: (parent: string) => string): Predicate {
  expect(reader, 'in');
  if (reader.accept('parents')) return parentTerm(resolve(id));
  refuseOtherField(reader.next()?.value ?? '');
  throw invalid();
}

/** `name contains 'x'`, `trashed = false`: only `trashed` takes a bare word. */
function readComparison(reader: Reader, field: string): Predicate {
  const operator = reader.next();
  const value = reader.next();
  const wanted = field === 'trashed' ? 'word' : 'text';
  refuseOtherField(field);
  if (!operator || operator.kind === 'text' || value?.kind !== wanted) throw invalid();
  const term = fieldTerm(field, operator.value, value.value);
  if (!term) throw invalid();
  return term;
}

function readTerm(reader: Reader, resolve: (parent: string) => string): Predicate {
  const first = reader.next();
  if (!first || first.kind === 'sign') throw invalid();
  if (first.kind === 'text') return readMembership(reader, first.value, resolve);
  return first.value === 'appProperties' ? readAppProperty(reader) : readComparison(reader, first.value);
}

function readFactor(reader: Reader, resolve: (parent: string) => string): Predicate {
  if (reader.accept('not')) {
    const negated = readFactor(reader, resolve);
    return (file) => !negated(file);
  }
  if (!reader.accept('(')) return readTerm(reader, resolve);
  const inner = readExpression(reader, resolve);
  expect(reader, ')');
  return inner;
}

/** `and` and `or` bind alike, from left to right: https://developers.google.com/workspace/drive/api/guides/search-files */
function readExpression(reader: Reader, resolve: (parent: string) => string): Predicate {
  let result = readFactor(reader, resolve);
  for (;;) {
    const left = result;
    if (reader.accept('and')) {
      const right = readFactor(reader, resolve);
      result = (file) => left(file) && right(file);
    } else if (reader.accept('or')) {
      const right = readFactor(reader, resolve);
      result = (file) => left(file) || right(file);
    } else return result;
  }
}

/**
 * The `q` of `files.list`.
 * @param root the id that the alias `root` stands for
 * @throws Google's 400 for what it cannot read
 */
export function parseQuery(q: string, root: string): Query {
  if (q.trim() === '') return { matches: () => true, parents: [] };
  const tokens = tokenize(q);
  if (!tokens) throw invalid();
  const reader = createReader(tokens);
  const parents: string[] = [];
  const matches = readExpression(reader, (parent) => {
    const id = parent === 'root' ? root : parent;
    parents.push(id);
    return id;
  });
  if (!reader.done) throw invalid();
  return { matches, parents };
}
