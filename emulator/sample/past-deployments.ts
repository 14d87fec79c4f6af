import type { CivilDate } from './civil-date';
import { addDays, weekdayOf } from './civil-date';
import { TEAM } from './people';

/** A deployment from before the add-on, typed into the customer's log by hand. */
export interface PastDeployment {
  readonly weeksAgo: number;
  /** 1 is Monday. */
  readonly weekday: number;
  /** `17:00` */
  readonly start: string;
  readonly minutes: number;
  readonly outcome: 'completed' | 'completed-with-issues' | 'rolled-back';
  readonly what: string;
  readonly environment: string;
  readonly tickets: readonly string[];
  readonly components: readonly string[];
  readonly executor: string;
  readonly agreedWith: string;
  readonly notes: string;
}

export const dateOfPast = (today: CivilDate, { weeksAgo, weekday }: PastDeployment): CivilDate =>
  addDays(today, weekday - weekdayOf(today) - 7 * weeksAgo);

export const CONSORCI_PAST: readonly PastDeployment[] = [
  {
    weeksAgo: 14,
    weekday: 2,
    start: '17:00',
    minutes: 20,
    outcome: 'completed',
    what: "Sincronització de l'arbre d'organismes",
    environment: 'PRO',
    tickets: ["ES-8102311 Els organismes nous no apareixen fins l'endemà"],
    components: ['connector-organismes 2.1.0'],
    executor: TEAM.lead.name,
    agreedWith: 'Núria Casals',
    notes: '',
  },
  {
    weeksAgo: 9,
    weekday: 3,
    start: '17:30',
    minutes: 45,
    outcome: 'completed-with-issues',
    what: "Avisos de caducitat i canvi d'adscripció",
    environment: 'PRO',
    tickets: [
      'ES-8102398 No arriben els avisos de caducitat als responsables',
      "ES-8102405 En canviar d'adscripció es perd el rol anterior",
    ],
    components: ['avisos-consorci 1.4.2', 'connector-organismes 2.1.1'],
    executor: TEAM.engineer.name,
    agreedWith: 'Núria Casals',
    notes: "L'enviament dels avisos es va llançar a mà el primer dia",
  },
  {
    weeksAgo: 4,
    weekday: 2,
    start: '17:00',
    minutes: 15,
    outcome: 'completed',
    what: 'Correcció de noms amb guionet',
    environment: 'PRO',
    tickets: ['ES-8102460 Cognoms amb guionet: el correu surt sense la segona part'],
    components: ['connector-organismes 2.1.2'],
    executor: TEAM.engineer.name,
    agreedWith: 'Centre de suport',
    notes: '',
  },
];

export const ACEITES_PAST: readonly PastDeployment[] = [
  {
    weeksAgo: 11,
    weekday: 4,
    start: '08:00',
    minutes: 60,
    outcome: 'rolled-back',
    what: 'Actualización de consola y syncserver',
    environment: 'PRO',
    tickets: ['ES-8102350 Actualizar la consola de producción'],
    components: ['consola 3.6.10', 'syncserver 3.6.10'],
    executor: TEAM.madridLead.name,
    agreedWith: 'Iván Requena',
    notes: 'Vuelta a la versión anterior: el acceso a las sesiones grabadas fallaba',
  },
  {
    weeksAgo: 7,
    weekday: 3,
    start: '08:00',
    minutes: 75,
    outcome: 'completed',
    what: 'Actualización de consola y syncserver, repetida',
    environment: 'PRO',
    tickets: ['ES-8102350 Actualizar la consola de producción'],
    components: ['consola 3.6.12', 'syncserver 3.6.12'],
    executor: TEAM.madridLead.name,
    agreedWith: 'Iván Requena',
    notes: '',
  },
  {
    weeksAgo: 3,
    weekday: 3,
    start: '08:30',
    minutes: 25,
    outcome: 'completed',
    what: 'Rotación de contraseñas de la almazara de Jaén',
    environment: 'PRO',
    tickets: ['ES-8102447 Incluir los servidores de la almazara en la rotación'],
    components: ['pam-rotacion 1.8.0'],
    executor: TEAM.secondEngineer.name,
    agreedWith: 'Gonzalo Tejada',
    notes: '',
  },
];
