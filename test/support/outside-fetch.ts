import type { FakeAnswer } from '../../emulator/http/fake-server';
import type { FakeRequest } from '../../emulator/http/message';
import type { HttpAnswer, HttpRequest } from '../../emulator/kernel/operation';

/** A fake as far as its answers go. */
export interface Answering {
  answer(request: FakeRequest): FakeAnswer;
}

/** Google gives up on a host after about a minute. */
const TIME_OUT = 60_000;

const failed = (error: string): HttpAnswer => ({ status: 0, headers: {}, body: '', error });

function exchanged(fake: Answering, { url, method, headers, body }: HttpRequest): HttpAnswer {
  const { pathname, search, origin } = new URL(url);
  const { reply, delayMs } = fake.answer({
    method,
    path: pathname,
    query: search.slice(1),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    body: Buffer.from(body ?? '', 'base64').toString('utf8'),
    origin,
  });
  if (reply === null) return failed(`Address unavailable: ${url}`);
  if (delayMs >= TIME_OUT) return failed(`Timeout: ${url}`);
  return { ...reply, body: Buffer.from(reply.body).toString('base64') };
}

/** How a Workspace that is held in this process reaches the fakes, by their origins; nobody else is there. */
export const fetchFrom =
  (fakes: Readonly<Record<string, Answering>>) =>
  (requests: readonly HttpRequest[]): HttpAnswer[] =>
    requests.map((request) => {
      const fake = fakes[new URL(request.url).origin];
      return fake ? exchanged(fake, request) : failed(`DNS error: ${request.url}`);
    });
