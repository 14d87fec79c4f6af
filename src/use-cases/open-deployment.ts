import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import type { Acted } from './act';
import { openCase } from './deployment-case';
import type { Ports } from './ports';

/** Everybody of the team may look. */
export function openDeployment(ports: Ports, uid: string, row: number): Result<Acted, Refusal> {
  const one = openCase(ports, ports.config.read(), { uid, row, customerKey: null }, []);
  if (!one.ok) return one;
  const { stored } = one.value;
  if (stored === null) return err({ code: 'deployment-unknown' });
  return ok({ one: one.value, deployment: stored.deployment, row: stored.row });
}
