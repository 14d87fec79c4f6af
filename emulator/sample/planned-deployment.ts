import type { Json } from '../kernel/json';
import type { CivilDate } from './civil-date';
import { ACEITES } from './customers';
import { TEAM } from './people';

/** As somebody asks the add-on about a date for this deployment. */
export const dateQuestion = (date: CivilDate): Record<string, Json> => ({
  start: `${date}T08:30`,
  durationMinutes: 25,
  rollbackMinutes: 15,
  customerKey: 'aceites-albores',
  people: [
    { address: TEAM.secondEngineer.email, role: 'executor' },
    { address: TEAM.madridLead.email, role: 'backup' },
  ],
});

const due = { state: 'due', evidence: '', by: TEAM.secondEngineer.email };

const there = (evidence: string): Json => ({ state: 'there', evidence, by: '' });

/** What somebody fills in to plan a deployment, with some of its prerequisites still to come. */
export const plannedForm = (date: CivilDate): Json => ({
  environments: ['PRO'],
  tickets: [
    { number: 'ES-8102489', title: 'La rotación deja fuera las cuentas de servicio', url: '' },
    { number: 'ES-8102493', title: 'Aviso cuando una contraseña no se puede rotar', url: '' },
  ],
  mails: [],
  components: [{ name: 'pam-rotacion', version: '1.8.1', previousVersion: '1.8.0' }],
  what: '',
  restarts: { consoles: true, syncservers: false, other: '' },
  date,
  time: '08:30',
  durationMinutes: 25,
  rollbackMinutes: 15,
  executor: TEAM.secondEngineer.email,
  backup: TEAM.madridLead.email,
  parties: ACEITES.contacts,
  prerequisites: {
    tested: there('Cloud TEST, pam-rotacion 1.8.1, Tom Harding'),
    validated: due,
    rollbackGuide: there('Volver a pam-rotacion 1.8.0, que está en el repositorio de artefactos'),
    releasedArtifact: due,
  },
  riskAccepted: false,
  agreement: {
    state: 'there',
    who: 'Gonzalo Tejada',
    how: 'phone',
    date: '',
    time: '',
    quote: '',
    link: '',
    by: '',
  },
});
