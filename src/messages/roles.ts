import type { Localized } from '../domain/localized';
import type { TeamRole } from '../domain/team-role';

export const roleNames: Readonly<Record<TeamRole, Localized>> = {
  engineer: { es: 'ingeniero', ca: 'enginyer', en: 'engineer' },
  lead: { es: 'responsable técnico', ca: 'responsable tècnic', en: 'lead' },
  manager: { es: 'gestor', ca: 'gestor', en: 'manager' },
  administrator: { es: 'administrador', ca: 'administrador', en: 'administrator' },
};
