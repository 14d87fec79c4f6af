import { parseInstant } from './kernel/clock';

export interface CommandLine {
  /** 0 asks the system for a free one, as do the two below. */
  readonly port: number;
  /** The folder that holds the Workspace's files. */
  readonly data: string;
  /** Where the clock starts; without it a restart goes on where it was. ISO 8601 with an offset. */
  readonly now?: string;
  /** Who sits at the page; without it the sample's engineer, or whoever comes first. */
  readonly user?: string;
  readonly zammadPort: number;
  readonly gitlabPort: number;
  /** Starts without the sample organisation's customers. */
  readonly empty: boolean;
}

export const USAGE =
  'npm start -- [--port 8787] [--data .workspace] [--now 2026-11-22T09:00:00+01:00] [--user engineer@soffid.example] ' +
  '[--zammad-port n] [--gitlab-port n] [--empty]';

type Parsed =
  | { readonly ok: true; readonly value: CommandLine }
  | { readonly ok: false; readonly message: string };
type Draft = { -readonly [Key in keyof CommandLine]: CommandLine[Key] };
type Setter = (draft: Draft, value: string) => string | null;

function portInto(key: 'port' | 'zammadPort' | 'gitlabPort'): Setter {
  return (draft, value) => {
    const port = Number(value);
    if (!/^\d+$/.test(value) || port > 65_535) return `"${value}" is not a port between 0 and 65535`;
    draft[key] = port;
    return null;
  };
}

const FLAGS: Readonly<Record<string, Setter>> = {
  '--port': portInto('port'),
  '--zammad-port': portInto('zammadPort'),
  '--gitlab-port': portInto('gitlabPort'),
  '--data': (draft, value) => {
    draft.data = value;
    return value.trim() === '' ? 'a folder is needed' : null;
  },
  '--now': (draft, value) => {
    draft.now = value;
    try {
      parseInstant(value);
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  },
  '--user': (draft, value) => {
    draft.user = value.toLowerCase();
    return /^[^\s@]+@[^\s@]+$/.test(value) ? null : `"${value}" is not a mail address`;
  },
};

/** Both `--port 80` and `--port=80`. */
function words(args: readonly string[]): string[] {
  return args.flatMap((arg) => {
    const [, flag, value] = /^(--[^=]+)=(.*)$/s.exec(arg) ?? [];
    return flag === undefined || value === undefined || !(flag in FLAGS) ? [arg] : [flag, value];
  });
}

/** @returns the options, or one sentence that says which word is wrong and what is legal */
export function parseCommandLine(args: readonly string[]): Parsed {
  const draft: Draft = { port: 8787, data: '.workspace', zammadPort: 0, gitlabPort: 0, empty: false };
  const left = words(args);
  for (let flag = left.shift(); flag !== undefined; flag = left.shift()) {
    if (flag === '--empty') {
      draft.empty = true;
      continue;
    }
    const set = FLAGS[flag];
    if (!set) return { ok: false, message: `"${flag}" is not an option. Usage: ${USAGE}` };
    const value = left.shift();
    if (value === undefined || value.startsWith('--'))
      return { ok: false, message: `${flag} needs a value. Usage: ${USAGE}` };
    const wrong = set(draft, value);
    if (wrong !== null) return { ok: false, message: `${flag}: ${wrong}.` };
  }
  return { ok: true, value: draft };
}
