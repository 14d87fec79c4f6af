import type { Deployment } from './deployment';
import { oneLine, plainLines } from './plain-text';

/** In characters. */
const LONGEST = 120;

type About = Pick<Deployment, 'what' | 'tickets' | 'mailThreads' | 'components'>;

/** What a deployment is about, on one line: for lists, the event and the log. Empty when nobody has said yet. */
export function titleOf({ what, tickets, mailThreads, components }: About): string {
  const [described = ''] = plainLines(what).split('\n');
  if (described !== '') return shortened(described);
  const requests = [
    ...tickets.map(({ number, title }) => oneLine(title) || oneLine(number)),
    ...mailThreads.map(({ subject }) => oneLine(subject)),
  ].filter((request) => request !== '');
  const [first] = requests;
  if (first !== undefined)
    return shortened(first, requests.length > 1 ? ` (+${String(requests.length - 1)})` : '');
  const names = components.map(({ name }) => oneLine(name)).filter((name) => name !== '');
  return shortened(names.join(', '));
}

function shortened(text: string, ending = ''): string {
  const characters = Array.from(text);
  const room = LONGEST - ending.length;
  const kept =
    characters.length <= room
      ? text
      : `${characters
          .slice(0, room - 1)
          .join('')
          .trimEnd()}…`;
  return kept + ending;
}
