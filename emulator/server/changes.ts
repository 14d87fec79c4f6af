import type { ServerResponse } from 'node:http';

/** Tells every open page that something changed: https://html.spec.whatwg.org/multipage/server-sent-events.html */
export interface Changes {
  announce(): void;
  /** Keeps the answer open until the page leaves. */
  follow(response: ServerResponse): void;
}

export function createChanges(): Changes {
  const followers = new Set<ServerResponse>();
  let revision = 0;
  const tell = (response: ServerResponse): void => void response.write(`data: ${String(revision)}\n\n`);
  return {
    announce() {
      revision += 1;
      for (const response of followers) tell(response);
    },
    follow(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      followers.add(response);
      response.on('close', () => followers.delete(response));
      tell(response);
    },
  };
}
