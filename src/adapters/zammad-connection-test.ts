import * as v from 'valibot';
import { err, ok } from '../domain/result';
import type { ConnectionTest } from '../use-cases/outside-ports';
import { allOf, ask, askAll } from './http-door';
import { zammadRequest } from './zammad-requests';

const SeenSchema = v.tuple([v.object({ login: v.string() }), v.array(v.object({ id: v.number() }))]);

/**
 * Asks who the token is, and then for one ticket: lists and searches show tickets to the user alone, and only reading one tells whether
 * the token may, too.
 */
export const zammadConnectionTest: ConnectionTest = {
  test(connection) {
    const answers = allOf(
      askAll([
        zammadRequest(connection, '/users/me'),
        zammadRequest(connection, '/tickets', { query: { per_page: '1' } }),
      ]),
    );
    if (!answers.ok) return answers;
    const seen = v.safeParse(SeenSchema, answers.value);
    if (!seen.success) return err({ kind: 'unexpected' });
    const [{ login }, [ticket]] = seen.output;
    const read = ticket ? ask(zammadRequest(connection, `/tickets/${String(ticket.id)}`)) : null;
    return read?.ok === false ? read : ok(login);
  },
};
