import type { Shown } from '../../server/context';
import { tellPage } from './tell-page';

interface Answer {
  result?: unknown;
  error?: { name?: string; message: string };
  ui?: Shown;
}

const failure = (name: string, message: string): Error => Object.assign(new Error(message), { name });

async function ask(name: string, args: unknown[]): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ function: name, arguments: args });
  try {
    const response = await fetch(`${location.pathname}/call`, { method: 'POST', headers, body });
    return (await response.json()) as Answer; // This page comes from the server that answers.
  } catch {
    throw failure('NetworkError', 'Connection failure due to HTTP 0');
  }
}

/** @throws an Error with the name and the message of what the script threw */
export async function callScript(name: string, args: unknown[]): Promise<unknown> {
  const { result, error, ui } = await ask(name, args);
  tellPage({ kind: 'called', ui });
  if (error) throw failure(error.name ?? 'Error', error.message);
  return result;
}
