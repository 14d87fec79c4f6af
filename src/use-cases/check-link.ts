import { driveIdOf } from '../domain/drive-link';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import { enter } from './enter';
import type { Ports } from './ports';

/**
 * Whether whoever asks can open what a link of Drive stands for.
 * @returns the file's name; null for an address of another kind, which nobody can look into from here
 */
export function checkLink(ports: Ports, link: string): Result<string | null, Refusal> {
  const entrance = enter(ports, ports.config.read(), []);
  if (!entrance.ok) return entrance;
  const id = driveIdOf(link);
  if (id === null) return ok(null);
  const file = ports.files.find(id);
  return file ? ok(file.name) : err({ code: 'link-closed' });
}
