import { byLanguage } from './catalogue';

/** The checklist while a deployment is carried out. */
interface ChecklistMessages {
  readonly deployment: string;
  readonly rollback: string;
  readonly progress: (done: number, all: number) => string;
  /** All that has to be done and is not ticked yet. */
  readonly remaining: (count: number) => string;
  readonly optional: string;
  readonly other: (item: string) => string;
  readonly failed: string;
  readonly notApplicable: string;
  readonly todo: string;
  readonly note: string;
  readonly noteNeeded: string;
  readonly sending: string;
  readonly unsent: (count: number) => string;
  readonly discard: string;
}

export const checklistMessages = byLanguage<ChecklistMessages>({
  deployment: ['Lista del despliegue', 'Llista del desplegament', 'Deployment checklist'],
  rollback: ['Lista para revertir', 'Llista per revertir', 'Rollback checklist'],
  progress: [
    (done, all) => `${String(done)} de ${String(all)}`,
    (done, all) => `${String(done)} de ${String(all)}`,
    (done, all) => `${String(done)} of ${String(all)}`,
  ],
  remaining: [
    (count) => `Todo lo demás está hecho (${String(count)})`,
    (count) => `Tota la resta està feta (${String(count)})`,
    (count) => `All the rest is done (${String(count)})`,
  ],
  optional: ['opcional', 'opcional', 'optional'],
  other: [
    (item) => `Falló o no aplica: ${item}`,
    (item) => `Ha fallat o no escau: ${item}`,
    (item) => `Failed or not applicable: ${item}`,
  ],
  failed: ['Ha fallado', 'Ha fallat', 'Failed'],
  notApplicable: ['No aplica', 'No escau', 'Not applicable'],
  todo: ['Por hacer', 'Per fer', 'To do'],
  note: [
    '¿Qué ha pasado, o por qué no aplica?',
    'Què ha passat, o per què no escau?',
    'What happened, or why does it not apply?',
  ],
  noteNeeded: ['Escriba una nota breve.', 'Escriviu una nota breu.', 'Write a short note.'],
  sending: ['Guardando lo marcado…', "S'està desant el que heu marcat…", 'Saving what you ticked…'],
  unsent: [
    (count) =>
      count === 1
        ? '1 marca sin guardar todavía. No se pierde: se reintenta sola.'
        : `${String(count)} marcas sin guardar todavía. No se pierden: se reintentan solas.`,
    (count) =>
      count === 1
        ? '1 marca encara sense desar. No es perd: es torna a provar sola.'
        : `${String(count)} marques encara sense desar. No es perden: es tornen a provar soles.`,
    (count) =>
      count === 1
        ? '1 tick is not saved yet. It is not lost: it is tried again by itself.'
        : `${String(count)} ticks are not saved yet. They are not lost: they are tried again by themselves.`,
  ],
  discard: ['Descartar las marcas', 'Descarta les marques', 'Discard the ticks'],
});
