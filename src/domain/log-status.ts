import { foldLetters } from './fold-text';
import { localized } from './localized';
import type { Localized } from './localized';
import type { Colours } from './sheet-change';

/** What a customer's log says about a deployment: its state while it is open, its outcome afterwards. */
export const STATUS_CODES = [
  'planned',
  'in-progress',
  'completed',
  'completed-with-issues',
  'rolled-back',
  'aborted',
  'cancelled',
] as const;
export type StatusCode = (typeof STATUS_CODES)[number];

export interface LogStatus {
  readonly code: StatusCode;
  /** What is written into a log. */
  readonly words: Localized;
  /** What people write instead, in any of the languages. */
  readonly synonyms: readonly string[];
  readonly colours: Colours;
}

export const STATUSES: readonly LogStatus[] = [
  {
    code: 'planned',
    words: localized(['Planificado', 'Planificat', 'Planned']),
    synonyms: [
      'Planificada',
      'Previsto',
      'Prevista',
      'Programado',
      'Programada',
      'Pendiente',
      'Previst',
      'Programat',
      'Pendent',
      'Scheduled',
      'Pending',
    ],
    colours: { background: '#e8f0fe', text: '#174ea6' },
  },
  {
    code: 'in-progress',
    words: localized(['En curso', 'En curs', 'In progress']),
    synonyms: [
      'En progreso',
      'En proceso',
      'En marcha',
      'Iniciado',
      'Iniciada',
      'Demorado',
      'Demorada',
      'En progrés',
      'En procés',
      'En marxa',
      'Iniciat',
      'Demorat',
      'Ongoing',
      'Started',
      'Delayed',
    ],
    colours: { background: '#fef3c7', text: '#5f4400' },
  },
  {
    code: 'completed',
    words: localized(['Completado', 'Completat', 'Completed']),
    synonyms: [
      'Completada',
      'Finalizado',
      'Finalizada',
      'Terminado',
      'Terminada',
      'Realizado',
      'Realizada',
      'Hecho',
      'Desplegado',
      'Desplegada',
      'Correcto',
      'Finalitzat',
      'Acabat',
      'Realitzat',
      'Fet',
      'Desplegat',
      'Correcte',
      'Done',
      'Finished',
      'Complete',
      'Deployed',
      'OK',
    ],
    colours: { background: '#e3f4e8', text: '#0d652d' },
  },
  {
    code: 'completed-with-issues',
    words: localized(['Completado con incidencias', 'Completat amb incidències', 'Completed with issues']),
    synonyms: [
      'Completada con incidencias',
      'Con incidencias',
      'Finalizado con incidencias',
      'Terminado con incidencias',
      'Completado con errores',
      'Amb incidències',
      'Finalitzat amb incidències',
      'Acabat amb incidències',
      'Completat amb errors',
      'With issues',
      'Done with issues',
      'Finished with issues',
      'Completed with errors',
    ],
    colours: { background: '#fde7d3', text: '#8a3b00' },
  },
  {
    code: 'rolled-back',
    words: localized(['Revertido', 'Revertit', 'Rolled back']),
    synonyms: [
      'Revertida',
      'Marcha atrás',
      'Vuelta atrás',
      'Deshecho',
      'Marxa enrere',
      'Tornada enrere',
      'Desfet',
      'Rollback',
      'Reverted',
    ],
    colours: { background: '#f1e6fb', text: '#5b1a8b' },
  },
  {
    code: 'aborted',
    words: localized(['Interrumpido', 'Interromput', 'Interrupted']),
    synonyms: ['Interrumpida', 'Abortado', 'Abortada', 'Detenido', 'Avortat', 'Aturat', 'Aborted', 'Stopped'],
    colours: { background: '#fce4e2', text: '#a50e0e' },
  },
  {
    code: 'cancelled',
    words: localized(['Cancelado', 'Cancel·lat', 'Cancelled']),
    synonyms: [
      'Cancelada',
      'Anulado',
      'Anulada',
      'Suspendido',
      'Cancelat',
      'Anul·lat',
      'Suspès',
      'Canceled',
      'Called off',
    ],
    colours: { background: '#eceff1', text: '#455a64' },
  },
];

const codesByLetters: ReadonlyMap<string, StatusCode> = new Map(
  STATUSES.flatMap(({ code, words, synonyms }) =>
    [code, ...Object.values(words), ...synonyms].map((text) => [foldLetters(text), code] as const),
  ),
);

/** The status that a cell's text means, whatever its language, accents, case and punctuation; null when it means none. */
export const statusOf = (text: string): StatusCode | null => codesByLetters.get(foldLetters(text)) ?? null;
