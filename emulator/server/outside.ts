import { join } from 'node:path';
import type { CommandLine } from '../command-line';
import { createFakeGitlab } from '../gitlab/fake-gitlab';
import { SAMPLE_GITLAB_TOKEN } from '../gitlab/sample-accounts';
import { createFakeZammad } from '../zammad/fake-zammad';
import { SAMPLE_ZAMMAD_TOKEN } from '../zammad/sample-directory';
import type { ZammadView } from '../zammad/view';
import { isPortInUse } from './port-in-use';
import { keptFile } from './kept-file';

/** The systems beside Google: they live on this thread, so that a script that waits for them in its own gets its answer. */
export interface Outside {
  /** What the script calls them, to where they listen. */
  readonly hosts: Readonly<Record<string, string>>;
  /** What a person at the console wants to know of them. */
  readonly lines: readonly string[];
  readonly tickets: { readonly address: string; view(): ZammadView };
  /** Writes what they hold to the data folder. */
  save(): void;
  close(): Promise<void>;
}

interface Listener {
  listen(port: number): Promise<{ url: string }>;
}

async function listenOn(listener: Listener, flag: string, port: number): Promise<string> {
  try {
    return (await listener.listen(port)).url;
  } catch (error) {
    if (!isPortInUse(error)) throw error;
    throw new Error(`Port ${String(port)} is in use; choose another one with ${flag}`, { cause: error });
  }
}

/**
 * @param now milliseconds since the epoch, on the emulator's clock
 * @throws a sentence when a port or a file stands in the way
 */
export async function startOutside(options: CommandLine, now: () => number): Promise<Outside> {
  const tickets = keptFile<ReturnType<typeof zammad.snapshot>>(join(options.data, 'zammad.json'));
  const projects = keptFile<ReturnType<typeof gitlab.snapshot>>(join(options.data, 'gitlab.json'));
  const zammad = createFakeZammad({ now });
  const gitlab = createFakeGitlab({ now });
  const [knownTickets, knownProjects] = [tickets.read(), projects.read()];
  if (knownTickets) zammad.restore(knownTickets);
  if (knownProjects) gitlab.restore(knownProjects);
  const zammadUrl = await listenOn(zammad, '--zammad-port', options.zammadPort);
  const gitlabUrl = await listenOn(gitlab, '--gitlab-port', options.gitlabPort).catch(
    async (error: unknown) => {
      await zammad.close();
      throw error;
    },
  );
  return {
    hosts: { 'https://zammad.example': zammadUrl, 'https://gitlab.example': gitlabUrl },
    lines: [
      `Zammad  https://zammad.example = ${zammadUrl}  token ${SAMPLE_ZAMMAD_TOKEN}`,
      `GitLab  https://gitlab.example = ${gitlabUrl}  token ${SAMPLE_GITLAB_TOKEN}`,
    ],
    tickets: { address: zammadUrl, view: () => zammad.view() },
    save() {
      tickets.write(zammad.snapshot());
      projects.write(gitlab.snapshot());
    },
    async close() {
      await Promise.all([zammad.close(), gitlab.close()]);
    },
  };
}
