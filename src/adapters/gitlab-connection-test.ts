import * as v from 'valibot';
import type { Connection } from '../domain/connection';
import { err, ok } from '../domain/result';
import type { ConnectionTest } from '../use-cases/outside-ports';
import { allOf, askAll } from './http-door';
import type { HttpRequest } from './http-door';

const SeenSchema = v.tuple([v.object({ version: v.string() }), v.array(v.unknown())]);
const UserSchema = v.object({ username: v.string() });

const request = ({ address, token }: Connection, path: string): HttpRequest => ({
  url: `${address}/api/v4${path}`,
  headers: { 'PRIVATE-TOKEN': token },
});

/**
 * The version tells that it is GitLab; the list of projects needs the scope `read_api`, as everything does that is asked later. Whose the
 * token is, a token of a project does not say.
 */
export const gitlabConnectionTest: ConnectionTest = {
  test(connection) {
    const [me, ...needed] = askAll([
      request(connection, '/user'),
      request(connection, '/version'),
      request(connection, '/projects?membership=true&per_page=1'),
    ]);
    const answers = allOf(needed);
    if (!answers.ok) return answers;
    if (!v.is(SeenSchema, answers.value)) return err({ kind: 'unexpected' });
    const user = v.safeParse(UserSchema, me?.ok ? me.value.json : null);
    return ok(user.success ? user.output.username : '');
  },
};
