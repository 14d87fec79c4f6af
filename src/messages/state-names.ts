import type { DeploymentState } from '../domain/deployment';
import type { Localized } from '../domain/localized';
import { localized } from '../domain/localized';

export const stateNames: Readonly<Record<DeploymentState, Localized>> = {
  draft: localized(['Borrador', 'Esborrany', 'Draft']),
  planned: localized(['Planificado', 'Planificat', 'Planned']),
  'in-progress': localized(['En curso', 'En curs', 'In progress']),
  ended: localized(['Terminado', 'Acabat', 'Ended']),
  closed: localized(['Cerrado', 'Tancat', 'Closed']),
  cancelled: localized(['Cancelado', 'Cancel·lat', 'Cancelled']),
};
