import type { User, World } from '../kernel/world';
import { CLOSURES, TEAM_CALENDAR, TOWN_CALENDARS, VACATIONS } from './calendars';
import { tabOf, typeInto, typeRow } from './by-hand';
import { PARTNER } from './customers';
import { GOOGLE_HOLIDAYS } from './google-holidays';
import type { Town } from './holidays';
import { ADMINISTRATOR, TEAM, ZONE } from './people';

/** What an administrator types into the registry once it is there; its headings are Spanish, as it was set up so. */

type Roles = readonly (readonly [person: User, roles: string, place: Town])[];

const COLLEAGUES: Roles = [
  [TEAM.manager, 'manager', 'Palma'],
  [TEAM.lead, 'lead, engineer', 'Palma'],
  [TEAM.madridLead, 'lead, engineer', 'Madrid'],
  [TEAM.engineer, 'engineer', 'Palma'],
  [TEAM.secondEngineer, 'engineer', 'Palma'],
];

export function typeTeam(world: World, registryId: string): void {
  const team = tabOf(world, registryId, 'Team');
  const { name, locale } = TEAM.administrator;
  typeInto(team, 'Correo', ADMINISTRATOR, { Nombre: name, Idioma: locale });
  for (const [person, roles, place] of COLLEAGUES) {
    const { email, name, locale } = person;
    typeRow(team, {
      Correo: email,
      Nombre: name,
      Papeles: roles,
      Idioma: locale,
      Lugar: place,
      Activo: 'yes',
    });
  }
}

const REGIONS: Readonly<Record<Town, string>> = {
  Palma: 'Baleares',
  Barcelona: 'Cataluña',
  Madrid: 'Madrid',
};

export function typeCalendars(world: World, registryId: string): void {
  const calendars = tabOf(world, registryId, 'Calendars');
  const add = (place: string, role: string, id: string, regions = ''): void =>
    typeRow(calendars, {
      Lugar: place,
      Papel: role,
      Calendario: id,
      Regiones: regions === '' ? null : regions,
      'Zona horaria': ZONE,
      'Fin de semana': 'sat, sun',
    });
  for (const town of ['Palma', 'Barcelona', 'Madrid'] as const) {
    add(town, 'public-holidays', TOWN_CALENDARS[town]);
    add(town, 'google-holidays', GOOGLE_HOLIDAYS, REGIONS[town]);
  }
  add('Palma', 'closures', CLOSURES);
  add('Palma', 'vacations', VACATIONS);
  add(PARTNER, 'public-holidays', TOWN_CALENDARS.Madrid);
}

/** Those of the emulated GitLab. */
const PROJECTS = [
  'connector-organismes = Soffid/plugins/connector-organismes',
  'avisos-consorci = Soffid/addons/avisos-consorci',
  'pam-rotacion = Soffid/addons/pam-rotacion',
  'addon-* = Soffid/addons/*',
  'biblioteques programari = Soffid/workflows/biblioteques-programari',
  'diputació aplicacions = Soffid/workflows/diputacio-aplicacions',
  'consola = Soffid/console',
  'syncserver = Soffid/syncserver',
];

export function typeSettings(world: World, registryId: string): void {
  const settings = tabOf(world, registryId, 'Settings');
  const set = (key: string, value: string): void => typeInto(settings, 'Clave', key, { Valor: value });
  set('team-calendar', TEAM_CALENDAR);
  set('reply-to', 'soporte@soffid.example');
  set('support-portal', 'https://zammad.example/');
  set('ticket-inbox', 'tickets@soffid.example');
  set('gitlab-projects', PROJECTS.join('\n'));
}
