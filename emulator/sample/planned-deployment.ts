import type { Json } from '../kernel/json';
import type { CivilDate } from './civil-date';
import { addDays, weekdayOf } from './civil-date';
import { ACEITES } from './customers';
import { TEAM } from './people';

/** 1 is Monday. */
const WEDNESDAY = 3;

/** The Wednesday of next week. */
const dayOf = (today: CivilDate): CivilDate => addDays(today, 7 + WEDNESDAY - weekdayOf(today));

const due = { state: 'due', evidence: '', by: TEAM.secondEngineer.email };

const there = (evidence: string): Json => ({ state: 'there', evidence, by: '' });

/** What somebody fills in to plan a deployment next week, with some of its prerequisites still to come. */
export const plannedForm = (today: CivilDate): Json => ({
  environments: ['PRO'],
  tickets: [
    { number: 'ES-8102489', title: 'La rotación deja fuera las cuentas de servicio', url: '' },
    { number: 'ES-8102493', title: 'Aviso cuando una contraseña no se puede rotar', url: '' },
  ],
  mails: [],
  components: [{ name: 'pam-rotacion', version: '1.8.1', previousVersion: '1.8.0' }],
  what: '',
  restarts: { consoles: true, syncservers: false, other: '' },
  date: dayOf(today),
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
  agreement: { state: 'there', who: 'Gonzalo Tejada', how: 'phone', quote: '', link: '', by: '' },
});
