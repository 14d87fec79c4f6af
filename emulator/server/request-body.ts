import type { IncomingMessage } from 'node:http';
import { httpRefusal } from './http-refusal';

/** Bytes. */
const LIMIT = 4_000_000;

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // What is over the limit is still read, because a client that writes hears no answer; it is not kept.
    if (size <= LIMIT) chunks.push(chunk);
  }
  if (size > LIMIT)
    throw httpRefusal(413, `The body has ${String(size)} bytes; at most ${String(LIMIT)} are read`);
  return Buffer.concat(chunks).toString('utf8');
}

/** The body as JSON; an empty one reads as `{}`. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = await readText(request);
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw httpRefusal(400, `The body is not JSON: ${why}`);
  }
}
