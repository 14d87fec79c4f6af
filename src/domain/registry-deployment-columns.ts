import { localized } from './localized';
import { registryColumn } from './registry-column';
import type { RegistryColumn } from './registry-column';

const PROJECTION = [
  'Lo escribe el complemento; los cambios a mano se pierden.',
  "L'escriu el complement; els canvis a mà es perden.",
  'Written by the add-on; changes by hand are lost.',
] as const;

const projected = (
  key: string,
  heading: readonly [string, string, string],
  width: number,
  format: RegistryColumn['format'] = 'text',
): RegistryColumn => registryColumn(key, heading, { width, format, note: PROJECTION });

/** What the team sorts and filters; the truth is in `_records`. */
export const DEPLOYMENTS_COLUMNS: readonly RegistryColumn[] = [
  projected('id', ['ID', 'ID', 'ID'], 130),
  projected('customer', ['Cliente', 'Client', 'Customer'], 150),
  projected('environment', ['Entorno', 'Entorn', 'Environment'], 130),
  projected('status', ['Estado', 'Estat', 'Status'], 110),
  projected('outcome', ['Resultado', 'Resultat', 'Outcome'], 150),
  projected('date', ['Fecha', 'Data', 'Date'], 90, 'date'),
  projected('start', ['Inicio previsto', 'Inici previst', 'Planned start'], 130, 'date-time'),
  projected('end', ['Fin previsto', 'Fi prevista', 'Planned end'], 130, 'date-time'),
  projected('executor', ['Responsable', 'Responsable', 'Executor'], 150),
  projected('backup', ['Suplente', 'Suplent', 'Backup'], 150),
  projected('type', ['Tipo', 'Tipus', 'Type'], 90),
  projected('what', ['Qué', 'Què', 'What'], 260),
  projected('tickets', ['Tickets', 'Tiquets', 'Tickets'], 220),
  projected('components', ['Componentes', 'Components', 'Components'], 220),
  projected('verdict', ['Restricciones', 'Restriccions', 'Restrictions'], 200),
  projected('actual-start', ['Inicio real', 'Inici real', 'Actual start'], 130, 'date-time'),
  projected('actual-end', ['Fin real', 'Fi real', 'Actual end'], 130, 'date-time'),
  projected('updated', ['Actualizado', 'Actualitzat', 'Updated'], 130, 'date-time'),
  projected('uid', ['UID', 'UID', 'UID'], 120),
];

const machine = (key: string, width: number, format: RegistryColumn['format'] = 'text'): RegistryColumn =>
  registryColumn(key, [key, key, key], { width, format, note: PROJECTION });

/** Instants are ISO 8601 in UTC, as text: only the add-on reads them, in this very order. */
export const RECORDS_COLUMNS: readonly RegistryColumn[] = [
  machine('uid', 280),
  machine('rev', 60, 'number'),
  machine('state', 100),
  machine('customer', 150),
  machine('planned-start', 180),
  machine('planned-end', 180),
  machine('updated', 180),
  machine('json', 300),
  machine('summary', 200),
];

const audited = (
  key: string,
  heading: readonly [string, string, string],
  width: number,
  note: readonly [string, string, string],
): RegistryColumn => registryColumn(key, heading, { width, note });

/** All text: its hash covers the cells as they are written, and a number or date would come back formatted. */
export const AUDIT_COLUMNS: readonly RegistryColumn[] = [
  audited('at', ['Cuándo', 'Quan', 'When'], 190, ['Instante en UTC.', 'Instant en UTC.', 'Instant in UTC.']),
  audited('who', ['Quién', 'Qui', 'Who'], 200, ['La cuenta.', 'El compte.', 'The account.']),
  audited('action', ['Acción', 'Acció', 'Action'], 130, ['Qué hizo.', 'Què va fer.', 'What was done.']),
  audited('subject', ['Sobre', 'Sobre', 'Subject'], 150, [
    'El despliegue, el cliente o la pestaña.',
    'El desplegament, el client o la pestanya.',
    'The deployment, the customer or the tab.',
  ]),
  audited('from', ['Desde', 'Des de', 'From'], 130, [
    'Desde dónde: panel, menú o disparador.',
    "Des d'on: panell, menú o activador.",
    'From where: sidebar, menu or trigger.',
  ]),
  audited('before', ['Antes', 'Abans', 'Before'], 260, [
    'Lo que había.',
    'El que hi havia.',
    'What there was.',
  ]),
  audited('after', ['Después', 'Després', 'After'], 260, [
    'Lo que quedó.',
    'El que va quedar.',
    'What there is now.',
  ]),
  audited('hash', ['Sello', 'Segell', 'Hash'], 160, [
    'Encadena la fila con la anterior: una fila cambiada a mano se nota.',
    "Encadena la fila amb l'anterior: una fila canviada a mà es nota.",
    'Chains the row to the one before: a row edited by hand shows.',
  ]),
];

/** Beside the headings: which row is the last one. */
export const AUDIT_HEAD_NOTE = localized([
  'Dice cuál es la última fila, para que se note si falta. No lo cambie.',
  "Diu quina és l'última fila, perquè es noti si falta. No ho canvieu.",
  'Tells which row is the last one, so that it shows when it is gone. Do not change it.',
]);
