import type { Component, Deployment } from './deployment';

/**
 * What would be deployed in another version than the one that was tested, or was never tested. None while there is no evidence of a
 * test at all, which is told by itself, nor where nobody noted any version.
 */
export function untested({
  prerequisites,
  components,
}: Pick<Deployment, 'prerequisites' | 'components'>): Component[] {
  const isNoted = components.some(({ testedVersion }) => testedVersion !== undefined);
  if (prerequisites.tested.state !== 'there' || !isNoted) return [];
  return components.filter(({ version, testedVersion }) => testedVersion !== version);
}
