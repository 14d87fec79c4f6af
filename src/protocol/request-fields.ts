import * as v from 'valibot';

// The messages are codes: `src/messages/fields.ts` words them, so that sidebar and server say the same.

export const requestId = v.pipe(v.string('text'), v.regex(/^[0-9a-f-]{36}$/, 'text'));

export const text = (longest: number) =>
  v.pipe(v.string('text'), v.trim(), v.maxLength(longest, `too-long:${String(longest)}`));

export const required = (longest: number) => v.pipe(text(longest), v.nonEmpty('required'));

/** Whole and not negative. */
export const count = (most: number, code = 'number') =>
  v.pipe(v.number(code), v.integer(code), v.minValue(0, code), v.maxValue(most, code));

export const list = <S extends v.GenericSchema>(item: S, most: number) =>
  v.pipe(v.array(item, 'text'), v.maxLength(most, `too-many:${String(most)}`));

const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/;

export const address = v.pipe(text(254), v.regex(ADDRESS, 'address'));

export const addressOrNothing = v.pipe(
  text(254),
  v.check((given) => given === '' || ADDRESS.test(given), 'address'),
);
