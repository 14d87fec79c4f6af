import { createFakeZammad } from '../../emulator/zammad/fake-zammad';
import type { FakeZammad } from '../../emulator/zammad/fake-zammad';
import { ZAMMAD_TOKENS } from '../../emulator/zammad/sample-directory';
import type { Answer, Ask } from './fake-client';
import { send } from './fake-client';

/** Where the fake's clock stands. */
export const NOW = Date.parse('2026-11-23T10:00:00.000Z');

/** Database ids of the sample tickets. */
export const TICKET = {
  open: 3,
  other: 1,
  pending: 2,
  merged: 4,
  closed: 5,
  hidden: 6,
  mentions: 7,
  readOnly: 8,
  readOnlyClosed: 9,
} as const;

export interface ZammadClient {
  readonly zammad: FakeZammad;
  readonly url: string;
  /** As the agent, in JSON both ways, unless `headers` say otherwise. */
  ask(method: string, path: string, ask?: Ask): Promise<Answer>;
  as(token: keyof typeof ZAMMAD_TOKENS, method: string, path: string, ask?: Ask): Promise<Answer>;
  /** Of the ticket, as the fake holds them. */
  bodies(ticketId: number): string[];
}

export async function startZammad(): Promise<ZammadClient> {
  const zammad = createFakeZammad({ now: () => NOW });
  const { url } = await zammad.listen(0);
  const as: ZammadClient['as'] = (token, method, path, ask = {}) =>
    send(`${url}/api/v1${path}`, method, {
      ...ask,
      headers: {
        Authorization: `Token token=${ZAMMAD_TOKENS[token]}`,
        Accept: 'application/json',
        ...ask.headers,
      },
    });
  return {
    zammad,
    url,
    as,
    ask: (method, path, ask) => as('agent', method, path, ask),
    bodies: (ticketId) =>
      zammad.state.articles.filter((one) => one.ticket_id === ticketId).map((one) => one.body),
  };
}
