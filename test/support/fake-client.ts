import { request } from 'node:http';
import type { Json } from '../../emulator/kernel/json';

/** What tests look into; an answer has of it what the system answered. */
export interface Fields {
  readonly id: number;
  readonly name: string;
  readonly number: string;
  readonly title: string;
  readonly state: string;
  readonly body: string;
  readonly error: string;
  readonly message: string;
  readonly active: boolean;
  readonly internal: boolean;
  readonly status: string;
  readonly sha: string;
  readonly ref: string;
  readonly target: string;
  readonly tag_name: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly customer: string;
  readonly customer_id: number;
  readonly checklist_id: number | null;
  readonly ticket_id: number;
  readonly note: string | null;
  readonly from: string;
  readonly preferences: object;
  readonly pending_time: string | null;
  readonly time_unit: string | null;
  readonly tags: readonly string[];
  readonly commit: Fields;
  readonly commits: readonly Fields[];
  readonly links: readonly object[];
  readonly mentions: readonly object[];
  readonly faults: readonly object[];
  readonly attachments: readonly Fields[];
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The body, when the answer says it is JSON; else `null`. */
  readonly json: Fields;
  /** The same, where it is a list. */
  readonly list: readonly Fields[];
}

export interface Ask {
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: Json;
  /** Sent as it is, in the place of `json`. */
  readonly body?: string;
}

/** Sends exactly the headers it is given: `fetch` would add an `Accept` of its own. */
export function send(url: string, method: string, ask: Ask = {}): Promise<Answer> {
  const body = ask.json === undefined ? ask.body : JSON.stringify(ask.json);
  const headers = {
    ...(ask.json === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }),
    ...ask.headers,
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        const isJson = (response.headers['content-type'] ?? '').startsWith('application/json') && text !== '';
        // A test knows what it asked for.
        const json = (isJson ? JSON.parse(text) : null) as Fields & readonly Fields[];
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
          ),
          text,
          json,
          list: json,
        });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
