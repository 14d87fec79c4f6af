import type { Language } from './language';
import type { LogColumnKey } from './log-column-key';

export type { LogColumnKey } from './log-column-key';

export interface LogColumn {
  readonly key: LogColumnKey;
  readonly heading: Readonly<Record<Language, string>>;
  /** Other headings that mean the same, in any of the languages, as people write them. */
  readonly synonyms: readonly string[];
  /** In pixels. */
  readonly width: number;
  readonly format: 'text' | 'date' | 'time' | 'date-time' | 'minutes';
}

const column = (
  key: LogColumnKey,
  [es, ca, en]: readonly [string, string, string],
  width: number,
  more: { format?: LogColumn['format']; synonyms?: readonly string[] } = {},
): LogColumn => ({
  key,
  heading: { es, ca, en },
  width,
  format: more.format ?? 'text',
  synonyms: more.synonyms ?? [],
});

export const LOG_COLUMNS: readonly LogColumn[] = [
  column('date', ['Fecha', 'Data', 'Date'], 84, {
    format: 'date',
    synonyms: [
      'Fecha despliegue',
      'Fecha de despliegue',
      'Fecha prevista',
      'Día',
      'Data desplegament',
      'Data del desplegament',
      'Data prevista',
      'Dia',
      'Day',
      'Deployment date',
      'Planned date',
    ],
  }),
  column('status', ['Estado', 'Estat', 'Status'], 92, {
    synonyms: ['Situación', 'Resultado', 'Situació', 'Resultat', 'State', 'Result', 'Outcome'],
  }),
  column('what', ['Qué', 'Què', 'What'], 124, {
    synonyms: [
      'Descripción',
      'Cambio',
      'Cambios',
      'Actuación',
      'Motivo',
      'Asunto',
      'Descripció',
      'Canvi',
      'Canvis',
      'Actuació',
      'Assumpte',
      'Description',
      'Change',
      'Changes',
      'Subject',
      'Summary',
    ],
  }),
  column('environment', ['Entorno', 'Entorn', 'Environment'], 66, {
    synonyms: ['Entornos', 'Entorns', 'Environments', 'Env', 'Ambiente'],
  }),
  column('start', ['Hora inicio', "Hora d'inici", 'Start time'], 72, {
    format: 'time',
    synonyms: [
      'Inicio',
      'Hora',
      'Hora de inicio',
      'Hora prevista',
      'Inici',
      'Hora inici',
      'Start',
      'Planned start',
      'Time',
    ],
  }),
  column('end', ['Hora fin', 'Hora de fi', 'End time'], 72, {
    format: 'time',
    synonyms: ['Fin', 'Fin previsto', 'Hora de fin', 'Hora fi', 'Fi', 'End', 'Planned end', 'Estimated end'],
  }),
  column('duration', ['Minutos', 'Minuts', 'Minutes'], 64, {
    format: 'minutes',
    synonyms: [
      'Duración',
      'Duración estimada',
      'Duració',
      'Durada',
      'Durada estimada',
      'Duration',
      'Estimated duration',
    ],
  }),
  column('tickets', ['Tickets', 'Tiquets', 'Tickets'], 220, {
    synonyms: [
      'Ticket',
      'Tiquet',
      'Tickets/correos',
      'Tiquets/correus',
      'Incidencia',
      'Incidencias',
      'Incidència',
      'Incidències',
      'Peticiones',
      'Issues',
    ],
  }),
  column('components', ['Componentes', 'Components', 'Components'], 200, {
    synonyms: [
      'Componente',
      'Componentes a desplegar',
      'Artefactos',
      'Component',
      'Artefactes',
      'Artifacts',
      'Versión',
      'Versiones',
      'Versió',
      'Versions',
      'Version',
    ],
  }),
  column('restarts', ['Reinicios', 'Reinicis', 'Restarts'], 110, {
    synonyms: ['Reinicio', 'Reinici', 'Restart'],
  }),
  column('executor', ['Responsable', 'Responsable', 'Executor'], 130, {
    synonyms: [
      'Técnico',
      'Realizado por',
      'Ejecutor',
      'Hecho por',
      'Tècnic',
      'Realitzat per',
      'Executat per',
      'Fet per',
      'Responsible',
      'Engineer',
      'Done by',
    ],
  }),
  column('backup', ['Suplente', 'Suplent', 'Backup'], 130, {
    synonyms: ['Sustituto', 'Substitut', 'Deputy'],
  }),
  column('agreed-with', ['Acordado con', 'Acordat amb', 'Agreed with'], 140, {
    synonyms: [
      'Validado por',
      'Aprobado por',
      'Autorizado por',
      'Validat per',
      'Aprovat per',
      'Autoritzat per',
      'Approved by',
      'Validated by',
    ],
  }),
  column('actual-start', ['Inicio real', 'Inici real', 'Actual start'], 126, {
    format: 'date-time',
    synonyms: ['Hora inicio real', "Hora d'inici real"],
  }),
  column('actual-end', ['Fin real', 'Fi real', 'Actual end'], 126, {
    format: 'date-time',
    synonyms: ['Hora fin real', 'Hora de fi real'],
  }),
  column('notes', ['Observaciones', 'Observacions', 'Notes'], 220, {
    synonyms: ['Notas', 'Comentarios', 'Observación', 'Comentaris', 'Observació', 'Comments', 'Remarks'],
  }),
  column('id', ['ID', 'ID', 'ID'], 120, { synonyms: ['Identificador', 'Código', 'Codi', 'Identifier'] }),
];
