import { utcDateToSerial } from '../sheets/serial';
import type { Sheet } from '../sheets/state';
import { typeRow } from './by-hand';
import type { CivilDate } from './civil-date';
import type { PastDeployment } from './past-deployments';

/** The words of a log in one language, as the add-on writes them. */
interface Words {
  readonly date: string;
  readonly status: string;
  readonly what: string;
  readonly environment: string;
  readonly start: string;
  readonly end: string;
  readonly minutes: string;
  readonly tickets: string;
  readonly components: string;
  readonly executor: string;
  readonly agreedWith: string;
  readonly notes: string;
  readonly outcomes: Readonly<Record<PastDeployment['outcome'], string>>;
}

const WORDS: Readonly<Record<'es' | 'ca', Words>> = {
  es: {
    date: 'Fecha',
    status: 'Estado',
    what: 'Qué',
    environment: 'Entorno',
    start: 'Hora inicio',
    end: 'Hora fin',
    minutes: 'Minutos',
    tickets: 'Tickets',
    components: 'Componentes',
    executor: 'Responsable',
    agreedWith: 'Acordado con',
    notes: 'Observaciones',
    outcomes: {
      completed: 'Completado',
      'completed-with-issues': 'Completado con incidencias',
      'rolled-back': 'Revertido',
    },
  },
  ca: {
    date: 'Data',
    status: 'Estat',
    what: 'Què',
    environment: 'Entorn',
    start: "Hora d'inici",
    end: 'Hora de fi',
    minutes: 'Minuts',
    tickets: 'Tiquets',
    components: 'Components',
    executor: 'Responsable',
    agreedWith: 'Acordat amb',
    notes: 'Observacions',
    outcomes: {
      completed: 'Completat',
      'completed-with-issues': 'Completat amb incidències',
      'rolled-back': 'Revertit',
    },
  },
};

/** Minutes. */
const DAY = 24 * 60;

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** Types a past deployment into its customer's log. */
export function typePast(sheet: Sheet, language: 'es' | 'ca', date: CivilDate, past: PastDeployment): void {
  const words = WORDS[language];
  const start = minutesOf(past.start);
  typeRow(sheet, {
    [words.date]: utcDateToSerial(new Date(`${date}T00:00:00Z`)),
    [words.status]: words.outcomes[past.outcome],
    [words.what]: past.what,
    [words.environment]: past.environment,
    [words.start]: start / DAY,
    [words.end]: (start + past.minutes) / DAY,
    [words.minutes]: past.minutes,
    [words.tickets]: past.tickets.join('\n'),
    [words.components]: past.components.join('\n'),
    [words.executor]: past.executor,
    [words.agreedWith]: past.agreedWith,
    [words.notes]: past.notes === '' ? null : past.notes,
  });
}
