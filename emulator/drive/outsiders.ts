import type { World } from '../kernel/world';
import { permissionsOf } from './access';
import type { Permission } from './state';

const domainOf = (address: string): string => address.slice(address.indexOf('@') + 1);

function outsideName(permission: Permission, domains: readonly string[]): string[] {
  if (permission.type === 'anyone') return ['anyone with the link'];
  const domain = permission.domain ?? domainOf(permission.emailAddress ?? '');
  if (domains.includes(domain.toLowerCase())) return [];
  return [permission.emailAddress ?? `everyone at ${domain}`];
}

/** Who can see the item and does not belong to the organisation's domains, each once, in order of the alphabet. */
export function outsidersOf(world: World, id: string): string[] {
  const names = permissionsOf(world, id).flatMap((permission) => outsideName(permission, world.domains));
  return [...new Set(names)].sort();
}
