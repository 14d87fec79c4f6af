import { byLanguage } from './catalogue';

/** The lists of deployments of the home view, and what is to be done next with each. */
interface DeploymentsMessages {
  readonly newDeployment: string;
  readonly open: string;
  readonly noneOpen: string;
  readonly mine: string;
  readonly over: string;
  readonly aboutCustomer: string;
  readonly untitled: string;
  readonly noDate: string;
  readonly finishDraft: (who: string) => string;
  readonly setDate: string;
  readonly startsIn: (minutes: string) => string;
  readonly startsAt: (day: string, time: string) => string;
  /** Not a minute late. */
  readonly startsNow: string;
  readonly late: (minutes: string) => string;
  readonly running: (minutes: string) => string;
  readonly runningOn: string;
  readonly overrun: (minutes: string) => string;
  readonly settle: (count: number) => string;
  readonly close: string;
}

export const deploymentsMessages = byLanguage<DeploymentsMessages>({
  newDeployment: ['Nuevo despliegue', 'Desplegament nou', 'New deployment'],
  open: ['En marcha y previstos', 'En marxa i previstos', 'Under way and planned'],
  noneOpen: [
    'No hay ningún despliegue en marcha ni previsto.',
    'No hi ha cap desplegament en marxa ni previst.',
    'No deployment is under way or planned.',
  ],
  mine: [
    'Mis despliegues de otros clientes',
    "Els meus desplegaments d'altres clients",
    'My deployments of other customers',
  ],
  over: ['Últimos cerrados', 'Últims tancats', 'Last closed'],
  aboutCustomer: ['Datos del cliente', 'Dades del client', 'About the customer'],
  untitled: ['Sin contenido todavía', 'Encara sense contingut', 'Nothing in it yet'],
  noDate: ['Sin fecha', 'Sense data', 'No date'],
  finishDraft: [
    (who) => (who === '' ? 'Borrador: complételo' : `Borrador de ${who}`),
    (who) => (who === '' ? 'Esborrany: completeu-lo' : `Esborrany de ${who}`),
    (who) => (who === '' ? 'Draft: complete it' : `Draft of ${who}`),
  ],
  setDate: ['Falta la fecha', 'Falta la data', 'It has no date'],
  startsIn: [
    (minutes) => `Empieza dentro de ${minutes}`,
    (minutes) => `Comença d'aquí a ${minutes}`,
    (minutes) => `Starts in ${minutes}`,
  ],
  startsAt: [
    (day, time) => `Empieza ${day} a las ${time}`,
    (day, time) => `Comença ${day} a les ${time}`,
    (day, time) => `Starts ${day} at ${time}`,
  ],
  startsNow: ['Toca empezar', 'Toca començar', 'Due to start'],
  late: [
    (minutes) => `Tenía que empezar hace ${minutes}`,
    (minutes) => `Havia de començar fa ${minutes}`,
    (minutes) => `Should have started ${minutes} ago`,
  ],
  running: [
    (minutes) => `En curso: quedan ${minutes}`,
    (minutes) => `En curs: queden ${minutes}`,
    (minutes) => `Under way: ${minutes} left`,
  ],
  runningOn: ['En curso, sin hora de fin', 'En curs, sense hora de fi', 'Under way, end not known'],
  overrun: [
    (minutes) => `Lleva ${minutes} de más: avise de la demora`,
    (minutes) => `Porta ${minutes} de més: aviseu de la demora`,
    (minutes) => `${minutes} over time: tell the delay`,
  ],
  settle: [
    (count) => (count === 1 ? '1 paso pendiente' : `${String(count)} pasos pendientes`),
    (count) => (count === 1 ? '1 pas pendent' : `${String(count)} passos pendents`),
    (count) => (count === 1 ? '1 step to finish' : `${String(count)} steps to finish`),
  ],
  close: ['Falta cerrar la tarea', 'Falta tancar la tasca', 'The task is to be closed'],
});
