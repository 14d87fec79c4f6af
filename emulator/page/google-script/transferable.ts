/** Google's own words: https://issuetracker.google.com/issues/36763932 */
const refusal = (property: string): TypeError =>
  new TypeError(`Failed due to illegal value in property: ${property}`);

function check(value: unknown, property: string, above: readonly object[]): void {
  if (['function', 'symbol', 'bigint'].includes(typeof value)) throw refusal(property);
  if (typeof value !== 'object' || value === null) return;
  if (value instanceof Date || value instanceof Node || value === window || above.includes(value))
    throw refusal(property);
  for (const [key, member] of Object.entries(value)) check(member, key, [...above, value]);
}

/** A form's fields by name; a name that occurs several times becomes a list. */
function fieldsOf(form: HTMLFormElement): Record<string, string | string[]> {
  const data = new FormData(form);
  const text = (value: FormDataEntryValue): string => {
    if (typeof value === 'string') return value;
    throw new Error('not emulated: a file in a form');
  };
  return Object.fromEntries(
    [...new Set(data.keys())].map((name) => {
      const values = data.getAll(name).map(text);
      return [name, values.length > 1 ? values : (values[0] ?? '')];
    }),
  );
}

/**
 * What of a call's arguments reaches the script: https://developers.google.com/apps-script/guides/html/communication#parameters_and_return_values
 * @throws TypeError for a Date, a function, a node (but a form alone) or a cycle
 */
export function asTransferable(args: readonly unknown[]): unknown[] {
  const [only] = args;
  if (args.length === 1 && only instanceof HTMLFormElement) return [fieldsOf(only)];
  for (const [index, value] of args.entries()) check(value, String(index), []);
  return JSON.parse(JSON.stringify(args)) as unknown[];
}
