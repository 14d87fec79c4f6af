import { messageOf } from './message-of';
import { showSnackbar } from './snackbars';

interface Refusal {
  error: { message: string };
}

const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === 'object' && answer !== null && 'error' in answer && typeof answer.error === 'object';

async function answerOf(response: Response): Promise<unknown> {
  const answer: unknown = await response.json();
  if (response.ok) return answer;
  const message = isRefusal(answer) ? answer.error.message : response.statusText;
  throw Object.assign(new Error(message), { status: response.status });
}

/** The emulator is away, or failed at something: what it said before still holds. */
export const isPassing = (error: unknown): boolean =>
  error instanceof TypeError || (error instanceof Error && 'status' in error && Number(error.status) >= 500);

/** @throws with the server's sentence; `T` is what the server's own types say of that address */
export async function read<T>(path: string): Promise<T> {
  return (await answerOf(await fetch(path))) as T;
}

/** @throws with the server's sentence */
export async function send<T>(path: string, body: object): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return (await answerOf(await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }))) as T;
}

/** For what a person clicks: a refusal is shown, and the answer is null. */
export async function attempt<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    showSnackbar(messageOf(error));
    return null;
  }
}
